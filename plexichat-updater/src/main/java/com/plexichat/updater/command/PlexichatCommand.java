package com.plexichat.updater.command;

import com.plexichat.release.log.Secrets;
import com.plexichat.updater.action.Adopt;
import com.plexichat.updater.action.Answer;
import com.plexichat.updater.action.Doctor;
import com.plexichat.updater.action.Health;
import com.plexichat.updater.action.Host;
import com.plexichat.updater.action.Recovery;
import com.plexichat.updater.action.RollBack;
import com.plexichat.updater.action.Upgrade;
import com.plexichat.updater.action.Upgrade.Wish;
import com.plexichat.updater.adopt.AdoptionWish;
import com.plexichat.updater.console.ConsoleLog;
import com.plexichat.updater.journal.RunKind;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code plexichat}: what is above all commands, and those that have no group. */
@Command(
        name = "plexichat",
        description =
                "Deploys releases on this host, and goes back from them: the old or the new version, never a mix.",
        versionProvider = UpdaterVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {UpdateCommand.class, BackupCommand.class, SetupCommand.class},
        footer = {
            "",
            "First time:   plexichat setup, plexichat deploy; plexichat adopt for what is there already",
            "Then:         plexichat update check, plexichat update upgrade --latest",
            "Back again:   plexichat update rollback",
            "",
            "Exit status: 0 done, 1 the tool failed, 2 wrong usage or configuration, 3 nothing to do,",
            "4 refused before any change, 5 failed and rolled back, 6 failed and rollback failed,",
            "7 another run works on the installation."
        })
public final class PlexichatCommand {
    private static final String USUAL = "/etc/plexichat/update.yml";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            defaultValue = USUAL,
            description = "The configuration (default: ${DEFAULT-VALUE}).")
    private Path configuration = Path.of("update.yml");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show what a command does, and its options.")
    @SuppressWarnings("UnusedVariable") // the parser acts on it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the updater's own version.")
    @SuppressWarnings("UnusedVariable") // the parser acts on it
    private boolean version;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Answer with one JSON object, and nothing else on standard output.")
    private boolean json;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show stack traces.")
    private boolean verbose;

    @Spec
    private @Nullable CommandSpec spec;

    private boolean hasNamedCommand;

    private final Hosts hosts;
    private final PrintStream out;
    private final ConsoleLog console;
    private final Secrets secrets;

    public PlexichatCommand(Hosts hosts, PrintStream out, ConsoleLog console, Secrets secrets) {
        this.hosts = hosts;
        this.out = out;
        this.console = console;
        this.secrets = secrets;
    }

    @Command(name = "deploy", description = "Installs the newest release of the channel, also for the first time.")
    int deploy(
            @Option(names = "--with-backup", description = WITH_BACKUP) boolean withBackup,
            @Option(names = "--dry-run", description = "Only say what would be done.") boolean dryRun,
            @Option(names = "--force", description = FORCE) boolean force) {
        return answer(host -> new Upgrade(host)
                .run(new Wish(RunKind.DEPLOY, Optional.empty(), host.settings().channel(), dryRun, force, withBackup)));
    }

    static final String WITH_BACKUP = "Make a backup before, though the configuration asks for none.";

    static final String FORCE = "Go on though the installed version is unwell. Never skips checksums, the manifest, the"
            + " lock or the journal.";

    static final String DATA_RESTORED = "The data was restored to what the former version knows: migrate nothing back.";

    @Command(
            name = "rollback",
            description = "Goes back to the release that ran before, or to VERSION; the data stays.")
    int rollback(
            @Parameters(arity = "0..1", paramLabel = "VERSION") @Nullable String version,
            @Option(
                            names = "--backup-only",
                            description = "Make the backup alone, and do not go back; with VERSION, if one could.")
                    boolean backupOnly,
            @Option(names = "--force", description = FORCE) boolean force,
            @Option(names = "--data-restored", description = DATA_RESTORED) boolean dataRestored) {
        Optional<String> target = Optional.ofNullable(version);
        return answer(host ->
                backupOnly ? new RollBack(host).backUp(target) : new RollBack(host).run(target, force, dataRestored));
    }

    @Command(
            name = "adopt",
            description = "Takes over a plain installation: same program, same data, same unit. Undone if it is not as"
                    + " healthy afterwards.")
    int adopt(
            @Option(
                            names = "--version",
                            paramLabel = "VERSION",
                            description = "Of the program; what the service says if it is not given.")
                    @Nullable
                    String adopted,
            @Option(
                            names = "--also",
                            paramLabel = "NAME",
                            description =
                                    "In the folder, what belongs to the program beside what packages usually have.")
                    @Nullable
                    List<String> also,
            @Option(names = "--dry-run", description = "Only say what would be done.") boolean dryRun) {
        AdoptionWish wish = new AdoptionWish(Optional.ofNullable(adopted), also == null ? List.of() : also);
        return answer(host -> new Adopt(host).run(wish, dryRun));
    }

    @Command(name = "health", description = "Asks the service once whether it is well.")
    int health() {
        return answer(host -> new Health(host).run());
    }

    @Command(
            name = "recover",
            description = "Ends what a stop or a power cut interrupted: in the old or the new version.")
    int recover(
            @Option(names = "--boot", description = "While the host boots: leave the start of the service to systemd.")
                    boolean boot,
            @Option(names = "--data-restored", description = DATA_RESTORED) boolean dataRestored) {
        return answer(host -> boot ? new Recovery(host).atBoot() : new Recovery(host).run(dataRestored));
    }

    @Command(
            name = "doctor",
            description = "Says what would stop an update here and now, or puts the installation at risk.")
    int doctor() {
        return answer(host -> new Doctor(host, configuration).run());
    }

    @Command(
            name = "completion",
            description = "Prints what bash and zsh complete commands by: source <(plexichat completion)")
    int completion() {
        out.print(AutoComplete.bash("plexichat", spec().commandLine()));
        out.flush();
        return 0;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("a command line was parsed before a command runs");
        }
        return spec;
    }

    Path configuration() {
        return configuration;
    }

    /** Is told each text that a person sees, for {@link #remark}. */
    void hear(String text) {
        hasNamedCommand |= names(text);
    }

    /** After texts with commands that would work on another installation, says what they need to work on this one. */
    void remark() {
        boolean isUsual = configuration.toAbsolutePath().normalize().equals(Path.of(USUAL));
        if (!isUsual && hasNamedCommand) {
            console.ended()
                    .println("The commands above are for the usual configuration: add --config " + configuration);
        }
    }

    /** A product may be called like the program, so that its name alone says nothing. */
    private boolean names(String text) {
        return spec().subcommands().keySet().stream().anyMatch(command -> text.contains(spec().name() + " " + command));
    }

    boolean isVerbose() {
        return verbose;
    }

    boolean isJson() {
        return json;
    }

    /** The exit status of an answer that was printed. */
    int answer(Function<Host, Answer> action) {
        return answer(json, action);
    }

    /** The same, as JSON whatever the options of all commands say. */
    int answer(boolean asJson, Function<Host, Answer> action) {
        Answer answer = action.apply(hosts.of(configuration)).masked(secrets);
        console.ended().flush();
        out.print(asJson ? answer.jsonText() : answer.text());
        out.flush();
        if (!asJson) {
            hear(answer.text());
            remark();
        }
        return answer.exit().status();
    }
}
