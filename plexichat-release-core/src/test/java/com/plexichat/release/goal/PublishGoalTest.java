package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RepositoryName;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.forge.github.GitHubServer;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishGoalTest {
    private static final String REPOSITORY = "owner/chat";

    @TempDir
    Path folder;

    @AutoClose
    private LocalForge server;

    private InMemoryGit git;
    private final RecordingLog log = new RecordingLog();
    private Map<String, String> environment = Map.of("GITHUB_REPOSITORY", REPOSITORY);
    private Optional<String> token = Optional.of(LocalForgeBuilder.DEFAULT_TOKEN);

    @BeforeEach
    void start() throws IOException {
        server = LocalForge.builder().repository(REPOSITORY).start();
        git = new InMemoryGit(folder).commit("feat: add a chat").tag("a.1.0-1");
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.0-1\"}");
        stage();
    }

    private void stage() {
        StagedRelease staged = new StagedRelease(facts().releaseFolder());
        ReleaseIdentity identity = identities().resolve(facts());
        staged.prepareFor(identity);
        staged.write(AssetRole.PACKAGE, "chat.tar.gz", "archive");
        staged.write(AssetRole.CHECKSUM, "chat.tar.gz.sha256", "checksum");
        staged.write(AssetRole.MANIFEST, "manifest.txt", "manifest");
        staged.write(AssetRole.SBOM_JSON, "sbom.cdx.json", "{}");
        staged.write(AssetRole.SBOM_XML, "sbom.cdx.xml", "<bom/>");
        staged.writeNotes("Chat va.1.0-1", "Notes.\n");
    }

    private ProjectFacts facts() {
        return new ProjectFacts(
                folder,
                folder.resolve("target"),
                "chat",
                "Chat",
                "linux-arm64",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private IdentityResolver identities() {
        return new IdentityResolver(path -> git, CiEnvironment.from(environment));
    }

    private void publish(boolean dryRun, boolean offline) {
        DestinationFinder destinations = new DestinationFinder(
                CiEnvironment.from(environment),
                (address, repository, secret) ->
                        new GitHubForge(GitHubServer.parse(address), repository, secret, new JdkHttpTransport()),
                () -> token);
        new PublishGoal(identities(), path -> git, destinations, log)
                .run(new PublishRequest(
                        facts(),
                        new DestinationRequest(Optional.empty(), Optional.of(server.apiUrl())),
                        dryRun,
                        offline));
    }

    @Test
    void aReleaseIsPublishedAndASecondRunSendsNothing() {
        publish(false, false);
        long writes = writes();
        publish(false, false);

        Release release = server.repository(REPOSITORY).published("a.1.0-1").orElseThrow();
        assertThat(release.prerelease()).isTrue();
        assertThat(release.assets()).hasSize(6);
        assertThat(writes()).isEqualTo(writes);
        assertThat(log.lines()).anyMatch(line -> line.startsWith("Published a.1.0-1 with 6 assets: "));
        assertThat(log.lines()).last().asString().startsWith("Nothing to do: a.1.0-1 is published");
    }

    private long writes() {
        return server.exchanges().stream()
                .filter(exchange -> !exchange.method().equals("GET"))
                .count();
    }

    @Test
    void whatIsMissingForARealPublishIsToldTogetherAndBeforeAnyRequest() {
        token = Optional.empty();
        git.tags.clear();
        git.write("README.md", "changed");

        assertThatThrownBy(() -> publish(false, false))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("token-missing", "git-tag-missing", "git-tree-dirty");
        assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void aDryRunOnlyWarnsOfThatAndReadsWithoutAToken() {
        token = Optional.empty();
        git.tags.clear();

        publish(true, false);

        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.GIT_TAG_MISSING);
        assertThat(log.lines()).last().isEqualTo("Dry run: nothing was sent.");
        assertThat(writes()).isZero();
        assertThat(server.exchanges()).isNotEmpty();
    }

    @Test
    void aDryRunWithoutAServerShowsThePlanAndSaysWhatItAssumes() {
        server.close();

        publish(true, false);

        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.SERVER_UNREACHABLE);
        assertThat(log.lines()).contains("The plan assumes that the server holds nothing of this release.");
        assertThat(log.lines()).anyMatch(line -> line.contains("make public"));
    }

    @Test
    void anOfflineDryRunAsksNobody() {
        publish(true, true);

        assertThat(server.exchanges()).isEmpty();
        assertThat(log.warnings()).isEmpty();
        assertThat(log.lines()).anyMatch(line -> line.contains("make public"));
    }

    @Test
    void aRealPublishWithoutAServerFails() {
        server.close();

        assertThatThrownBy(() -> publish(false, false))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("server-unreachable", server.apiUrl());
    }

    @Test
    void aVersionThatWasChangedAfterTheBuildIsRefused() throws IOException {
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.0-2\"}");

        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContainingAll("version-disagrees", "a.1.0-2", "the release folder holds a.1.0-1");
        assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void aCommitAfterTheBuildIsRefused() {
        git.commit("fix: mend the chat");

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("staged-commit-differs");
    }

    @Test
    void theRepositoryOfTheGitRemoteIsTakenWhereNothingElseNamesOne() {
        environment = Map.of();
        git.remoteAddress = Optional.of("https://git.example.org/" + REPOSITORY + ".git");

        publish(false, false);

        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void withoutAnyRepositoryTheThreePlacesAreNamed() {
        environment = Map.of();

        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContainingAll("repository-unknown", "plexichat.repository", "GITHUB_REPOSITORY", "origin");
    }

    @Test
    void aDryRunWithoutAnyRepositoryShowsThePlanWithAWarning() {
        environment = Map.of();

        publish(true, false);

        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.REPOSITORY_UNKNOWN);
        assertThat(log.lines()).anyMatch(line -> line.contains("on an unknown repository"));
        assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void whatWasBuiltFromMoreThanTheCommitIsNeverPublishedAsIt() {
        git.write("client/index.html", "not committed");
        stage();
        git.changedFiles = List.of();

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("staged-tree-dirty");
        assertThat(server.exchanges()).isEmpty();
        publish(true, false);
        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.STAGED_TREE_DIRTY);
    }

    @Test
    void aTagOnTheServerThatPointsElsewhereIsRefused() {
        server.repository(REPOSITORY).putTag("a.1.0-1", "3".repeat(40));

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("release-tag-elsewhere");
        assertThat(writes()).isZero();
    }

    @Test
    void theRepositoryNameIsChecked() {
        environment = Map.of("GITHUB_REPOSITORY", "chat");

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("owner/name");
        assertThat(RepositoryName.parse(REPOSITORY)).hasToString(REPOSITORY);
    }
}
