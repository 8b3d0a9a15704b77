package com.plexichat.release.wiring;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.forge.github.GitHubRepository;
import com.plexichat.release.forge.github.GitHubWorkHistory;
import com.plexichat.release.gate.Gate;
import com.plexichat.release.gate.GateRunner;
import com.plexichat.release.gate.InnerGateRunner;
import com.plexichat.release.gate.ShellGateRunner;
import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.CommandLineIgnored;
import com.plexichat.release.git.CommandLineWorkingCopy;
import com.plexichat.release.goal.BumpGoal;
import com.plexichat.release.goal.ChangelogGoal;
import com.plexichat.release.goal.CheckGoal;
import com.plexichat.release.goal.ConfigurationGoal;
import com.plexichat.release.goal.DestinationFinder;
import com.plexichat.release.goal.DiscardGoal;
import com.plexichat.release.goal.DoctorGoal;
import com.plexichat.release.goal.DoctorSources;
import com.plexichat.release.goal.InitGoal;
import com.plexichat.release.goal.InspectGoal;
import com.plexichat.release.goal.MetadataGoal;
import com.plexichat.release.goal.NotesGoal;
import com.plexichat.release.goal.PackageGoal;
import com.plexichat.release.goal.ProveInstallGoal;
import com.plexichat.release.goal.PublishGoal;
import com.plexichat.release.goal.SbomGoal;
import com.plexichat.release.goal.ValidateGoal;
import com.plexichat.release.goal.VersionGoal;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.log.MaskingLog;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.proof.ChildProcessBuild;
import com.plexichat.release.publish.PublishRun;
import com.plexichat.release.pulls.WorkLookup;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.time.SystemClock;
import com.plexichat.release.trial.HostJava;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Makes each goal with its real adapters, when it is asked for: a goal loads only what it uses. */
public final class ReleaseGoals {
    private final Map<String, String> environment;
    private final CiEnvironment ci;
    private final IdentityResolver identities;
    private final RunClock clock = new SystemClock();
    private final Secrets secrets;
    private final ReleaseLog log;
    private final RunReport report;

    public ReleaseGoals(Surroundings surroundings) {
        this.environment = surroundings.environment();
        this.ci = CiEnvironment.from(environment);
        this.identities = new IdentityResolver(CommandLineGit::of, ci);
        this.secrets = surroundings.secrets();
        this.log = new MaskingLog(surroundings.log(), secrets);
        this.report = surroundings.report();
    }

    public ValidateGoal validate(NetworkSettings network) {
        return new ValidateGoal(identities, CommandLineGit::of, ci, destinations(network), gates(), clock, log, report);
    }

    private GateRunner gates() {
        String outer = environment.get(Gate.VARIABLE);
        return outer == null ? new ShellGateRunner() : new InnerGateRunner(outer, log);
    }

    public InitGoal init() {
        return new InitGoal(CommandLineGit::ofAnyAge, CommandLineIgnored::around, Home.repository(), log);
    }

    public BumpGoal bump() {
        return new BumpGoal(identities, CommandLineGit::of, CommandLineWorkingCopy::new, log, report);
    }

    public VersionGoal version() {
        return new VersionGoal(identities, new StandardOutput(), report);
    }

    public InspectGoal inspect() {
        return new InspectGoal(new StandardOutput());
    }

    public ConfigurationGoal configuration() {
        Gate.TOKENS.forEach(name -> secrets.add(environment.getOrDefault(name, "")));
        return new ConfigurationGoal(ci, secrets, new StandardOutput());
    }

    public MetadataGoal metadata() {
        return new MetadataGoal(identities, log, report);
    }

    public PackageGoal packaging() {
        return new PackageGoal(
                identities,
                CommandLineIgnored::around,
                ChildProcessBuild.of(System.getProperty("java.home"), System.getProperty("java.class.path")),
                clock,
                log,
                report);
    }

    public CheckGoal check() {
        return new CheckGoal(CommandLineGit::of, Path.of(System.getProperty("user.home")), log);
    }

    public SbomGoal sbom() {
        return new SbomGoal(identities, log);
    }

    public NotesGoal notes(NetworkSettings network) {
        WorkLookup work = new WorkLookup(
                access -> new GitHubWorkHistory(access, new JdkHttpTransport(clock, network.proxy())),
                new Tokens(environment, network.token(), secrets),
                clock,
                log);
        return new NotesGoal(identities, ci, work, new StandardOutput(), log);
    }

    public ChangelogGoal changelog() {
        return new ChangelogGoal(identities, CommandLineGit::of, ci, new StandardOutput(), log);
    }

    /** For {@code publish}, {@code stage} and {@code release}. */
    public PublishGoal publish(NetworkSettings network) {
        return new PublishGoal(identities, CommandLineGit::of, destinations(network), run(), log, report);
    }

    public DiscardGoal discard(NetworkSettings network) {
        return new DiscardGoal(identities, CommandLineGit::of, destinations(network), run(), log, report);
    }

    public ProveInstallGoal proveInstall(NetworkSettings network) {
        HostJava java = new HostJava(
                Path.of(System.getProperty("java.home")), System.getProperty("os.name"), System.getProperty("os.arch"));
        return new ProveInstallGoal(identities, CommandLineGit::of, destinations(network), java, clock, log, report);
    }

    private PublishRun run() {
        return new PublishRun(UUID.randomUUID().toString(), clock, secrets);
    }

    public DoctorGoal doctor(NetworkSettings network) {
        Tokens tokens = new Tokens(environment, network.token(), secrets);
        return new DoctorGoal(
                new DoctorSources.OfClone(
                        System.getProperty("java.version"),
                        CommandLineGit::version,
                        CommandLineGit::of,
                        git -> new CommandLineWorkingCopy(git).requireAuthor(),
                        identities,
                        ci),
                new DoctorSources.OfServer(
                        forges(network),
                        access -> new GitHubRepository(access, new JdkHttpTransport(clock, network.proxy())),
                        tokens::named,
                        clock),
                secrets,
                new StandardOutput(),
                report);
    }

    private DestinationFinder destinations(NetworkSettings network) {
        return new DestinationFinder(ci, forges(network), new Tokens(environment, network.token(), secrets));
    }

    private ReleaseForge.Connector forges(NetworkSettings network) {
        return access -> new GitHubForge(
                access,
                new JdkHttpTransport(clock, network.proxy()),
                new JdkHttpDownload(network.proxy(), access.patience(), access.watch()));
    }
}
