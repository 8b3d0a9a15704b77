package com.plexichat.release.goal;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.forge.github.GitHubRepository;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.localforge.state.TagRuleset;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.time.SystemClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project that can be released, its server, and what the goal is told; each test breaks what it is about. */
abstract class Examining {
    static final String REPOSITORY = "owner/chat";
    static final Problem MISSPELT = new Problem(
            ProblemCode.PARAMETER_UNKNOWN,
            "<prodcut> is a parameter of no goal",
            "chat/pom.xml, line 9",
            "write <product>");

    @TempDir
    Path folder;

    @AutoClose
    LocalForge server;

    final StringBuilder output = new StringBuilder();
    final Secrets secrets = new Secrets();
    final List<Problem> annotations = new ArrayList<>();
    final DrivenClock driven = new DrivenClock();
    RunClock clock = new SystemClock();
    TestProject project;
    Optional<String> token = Optional.of(LocalForgeBuilder.DEFAULT_TOKEN);
    Runnable author = () -> {};
    boolean createsTag;
    boolean offline;
    boolean hasPom = true;
    boolean leftOut;
    String java = "17.0.15";
    String maven = "3.9.16";
    Supplier<String> git = () -> "2.39.5";
    List<Problem> misconfigured = List.of();
    Optional<String> jarPlugin = Optional.of("3.5.1");
    VersionRequest.Format format = VersionRequest.Format.TEXT;
    Optional<Path> outputFile = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        server = LocalForge.builder().repository(REPOSITORY).start();
        project = new TestProject(folder.resolve("project"));
        project.git.remoteAddress = Optional.of("https://me:pass@git.example.org/" + REPOSITORY + ".git");
        repository().putTag("a.1.2-1", project.git.head().id().hex());
    }

    final ForgeRepository repository() {
        return server.repository(REPOSITORY);
    }

    final void run() {
        DoctorSources.OfClone clone = new DoctorSources.OfClone(
                java, at -> git.get(), project.finder, repository -> author.run(), project.identities(), project.ci());
        DoctorSources.OfServer remote = new DoctorSources.OfServer(
                access -> new GitHubForge(
                        access,
                        new JdkHttpTransport(),
                        new JdkHttpDownload(Optional.empty(), access.patience(), access.watch())),
                access -> new GitHubRepository(access, new JdkHttpTransport()),
                () -> token.map(text -> new NamedToken("GITHUB_TOKEN", text)),
                clock);
        RunReport report = new RunReport() {
            @Override
            public void examined(List<Problem> problems, List<Problem> warnings) {
                annotations.addAll(problems);
                annotations.addAll(warnings);
            }
        };
        new DoctorGoal(clone, remote, secrets, output::append, report)
                .run(new DoctorRequest(
                        project.folder,
                        hasPom ? Optional.of(validation()) : Optional.empty(),
                        leftOut,
                        new DestinationRequest(Optional.of(REPOSITORY), Optional.of(server.apiUrl()), offline),
                        misconfigured,
                        maven,
                        format,
                        outputFile));
    }

    private ValidateRequest validation() {
        BranchRules branches = BranchRules.parse("~ALL", "~ALL", "~ALL");
        return new ValidateRequest(
                project.facts(),
                Optional.empty(),
                true,
                createsTag,
                new ReleaseRules(true, false, true, branches),
                List.of(),
                Set.of(),
                project.handwritten(),
                List.of(),
                jarPlugin);
    }

    /** What differs from machine to machine, taken out. */
    final String told() {
        return output.toString()
                .replace(server.webUrl(), "https://forge")
                .replace(server.apiUrl(), "https://forge")
                .replaceAll("[0-9.]+ [kMG]B are free", "N MB are free")
                .replaceAll("[0-9]+ minutes", "N minutes");
    }

    final void breakEverything() throws IOException {
        java = "11.0.2";
        maven = "3.6.3";
        git = () -> "2.17.1";
        clock = driven;
        author = () -> {
            throw new ReleaseException(MISSPELT);
        };
        misconfigured = List.of(MISSPELT);
        jarPlugin = Optional.of("2.4");
        createsTag = true;
        project.git.changedFiles = List.of("bin/server");
        project.git.shallow = true;
        project.git.remoteAddress = Optional.of("git@git.example.org:fork/chat.git");
        server.close();
        Fault exhausted = new Fault.AnswerInstead(200, Map.of(), "application/json", """
                {"resources": {"core": {"limit": 5000, "used": 4993, "remaining": 7, "reset": 1772366400},
                 "search": {"limit": 30, "used": 0, "remaining": 30, "reset": 1772366400}},
                 "rate": {"limit": 5000, "used": 4993, "remaining": 7, "reset": 1772366400}}""");
        server = LocalForge.builder()
                .repository(REPOSITORY)
                .tokens(tokens -> tokens.ending(driven.now().plus(Duration.ofDays(1))))
                .faults(call -> call.path().endsWith("/rate_limit") ? Optional.of(exhausted) : Optional.empty())
                .start();
        repository().archived(true);
        repository().immutableReleases(true);
        repository().putTagRuleset(TagRuleset.againstCreation(7, "Robots", "~ALL"));
        repository().createRelease(ReleaseDetails.draft("a.1.2-1"));
        repository()
                .createRelease(ReleaseDetails.draft("a.1.1-9")
                        .withBody("Notes.\n\n<!-- plexichat-release: draft of run r1 -->"));
    }
}
