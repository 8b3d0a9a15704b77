package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.forge.github.GitHubRepository;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
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
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.time.SystemClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorGoalTest {
    private static final String REPOSITORY = "owner/chat";
    private static final Problem MISSPELT = new Problem(
            ProblemCode.PARAMETER_UNKNOWN,
            "<prodcut> is a parameter of no goal",
            "chat/pom.xml, line 9",
            "write <product>");

    @TempDir
    Path folder;

    @AutoClose
    private LocalForge server;

    private final StringBuilder output = new StringBuilder();
    private final Secrets secrets = new Secrets();
    private final List<Problem> annotations = new ArrayList<>();
    private final DrivenClock driven = new DrivenClock();
    private RunClock clock = new SystemClock();
    private TestProject project;
    private Optional<String> token = Optional.of(LocalForgeBuilder.DEFAULT_TOKEN);
    private Runnable author = () -> {};
    private boolean createsTag;
    private boolean offline;
    private boolean hasPom = true;
    private String java = "17.0.15";
    private String maven = "3.9.16";
    private String git = "2.39.5";
    private List<Problem> misconfigured = List.of();
    private Optional<String> jarPlugin = Optional.of("3.5.1");
    private VersionRequest.Format format = VersionRequest.Format.TEXT;
    private Optional<Path> outputFile = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        server = LocalForge.builder().repository(REPOSITORY).start();
        project = new TestProject(folder.resolve("project"));
        project.git.remoteAddress = Optional.of("https://me:pass@git.example.org/" + REPOSITORY + ".git");
        repository().putTag("a.1.2-1", project.git.head().id().hex());
    }

    private ForgeRepository repository() {
        return server.repository(REPOSITORY);
    }

    private void run() {
        DoctorSources.OfClone clone = new DoctorSources.OfClone(
                java, at -> git, project.finder, repository -> author.run(), project.identities(), project.ci());
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
                List.of(),
                jarPlugin);
    }

    /** What differs from machine to machine, taken out. */
    private String told() {
        return output.toString()
                .replace(server.webUrl(), "https://forge")
                .replace(server.apiUrl(), "https://forge")
                .replaceAll("[0-9.]+ [kM]B are free", "N MB are free")
                .replaceAll("[0-9]+ minutes", "N minutes");
    }

    @Test
    void whereNothingIsWrongEveryCheckSaysWhatItSaw() throws IOException {
        run();

        GoldenFile.of("doctor/good.txt").holds(told());
        assertThat(annotations).isEmpty();
    }

    @Test
    void whateverIsWrongIsToldAtOnceAndEachWithItsMend() throws IOException {
        breakEverything();

        assertThatThrownBy(this::run)
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("release-impossible", "problems would stop a release here and now");

        GoldenFile.of("doctor/bad.txt").holds(told());
        assertThat(annotations)
                .extracting(Problem::code)
                .contains(MISSPELT.code(), ProblemCode.REPOSITORY_LOCKED, ProblemCode.TOKEN_EXPIRES);
    }

    private void breakEverything() throws IOException {
        java = "11.0.2";
        maven = "3.6.3";
        git = "2.17.1";
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
                .tokenExpiry(driven.now().plus(Duration.ofDays(1)))
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

    @Test
    void offlineNothingIsAskedAndSaidSo() {
        offline = true;

        run();

        assertThat(server.exchanges()).isEmpty();
        assertThat(told())
                .contains(
                        "token: not asked, because Maven is offline, or plexichat.offline is set\n",
                        "clock: not asked, because Maven is offline, or plexichat.offline is set\n",
                        "version, tag and commit: ok, a.1.2-1");
    }

    @Test
    void withoutAPomTheServerIsLookedAtAllTheSame() {
        hasPom = false;

        run();

        assertThat(told())
                .contains(
                        "version, tag and commit: not asked, because there is no project here",
                        "drafts of other versions: not asked, because the version is not known\n",
                        "repository on the server: ok, owner/chat is there\n",
                        "clock: ok");
    }

    @Test
    void withoutATokenThatIsTheOneProblemAndWhatIsPublicIsLookedAt() {
        token = Optional.empty();

        assertThatThrownBy(this::run).hasMessageContaining("1 problem would stop a release");

        assertThat(told())
                .contains(
                        "Problem: token-missing: ",
                        "repository on the server: ok, owner/chat is there\n",
                        "rate limit: not asked, because there is no token\n",
                        "nothing of a.1.2-1 that shows without a token\n");
    }

    @Test
    void aTokenThatTheServerRefusesIsOneProblemAndNeverShown() {
        token = Optional.of("wrong-s3cret");
        secrets.add("wrong-s3cret");

        assertThatThrownBy(this::run).hasMessageContaining("1 problem would stop a release");

        assertThat(told())
                .contains("Problem: token-refused: ", "Bad credentials", "give a token that is valid")
                .contains("clock: not asked, because the server does not tell of the repository\n")
                .doesNotContain("s3cret", "pass");
        assertThat(server.exchanges()).hasSize(1);
    }

    @Test
    void aFolderInNoRepositoryIsOneProblem() {
        project.withoutRepository();

        assertThatThrownBy(this::run).hasMessageContaining("1 problem would stop a release");

        assertThat(told()).contains("git-repository-missing", "not asked, because the git repository cannot be read");
    }

    @Test
    void aShallowCloneOfAJobIsNotHeldAgainstTheHistoryThatAReleaseFetches() {
        project.environment.put("CI", "true");
        project.git.shallow = true;
        project.git.tags.clear();

        run();

        assertThat(told()).contains("Warning: git-history-shallow").doesNotContain("git-tag-missing");
        assertThat(project.git.shallow).as("nothing was fetched").isTrue();
    }

    @Test
    void jsonIsOneObjectWithStatesAndFindings() throws IOException {
        breakEverything();
        format = VersionRequest.Format.JSON;

        assertThatThrownBy(this::run).isInstanceOf(ReleaseException.class);

        JsonObject json = Json.parseObject(output.toString(), "the answer");
        assertThat(json.string("result")).isEqualTo("problems");
        assertThat(json.list("checks", check -> check.string("state")))
                .hasSize(14)
                .contains("ok", "warning", "problem");
        assertThat(json.list("findings", finding -> finding.string("severity") + " " + finding.string("code")))
                .contains("Problem repository-locked", "Warning token-expires");
        assertThat(annotations).as("nothing else goes to where the answer goes").isEmpty();
    }

    @Test
    void aFileTakesTheAnswerAndWarningsAloneStopNobody() throws IOException {
        maven = "4.0.0";
        format = VersionRequest.Format.JSON;
        outputFile = Optional.of(folder.resolve("answer.json"));

        run();

        assertThat(output).isEmpty();
        assertThat(Files.readString(outputFile.get())).contains("\"result\": \"warnings\"", "tool-unsupported");
        assertThat(annotations).extracting(Problem::code).containsExactly(ProblemCode.TOOL_UNSUPPORTED);
    }

    @Test
    void itAsksLittleAndOnlyReads() {
        run();

        assertThat(server.exchanges())
                .hasSizeLessThanOrEqualTo(6)
                .allSatisfy(exchange -> assertThat(exchange.method()).isEqualTo("GET"));
    }
}
