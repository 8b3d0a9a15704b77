package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RepositoryName;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.json.Json;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.metadata.VersionFacts;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.PublishRun;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testkit.SmallPackage;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishGoalTest {
    private static final String REPOSITORY = "owner/chat";

    /** Of a publication of six assets beside the listing, whatever the repository's size. */
    private static final int CONSTANT_REQUESTS = 30;

    @TempDir
    Path folder;

    @AutoClose
    private LocalForge server;

    private InMemoryGit git;
    private final RecordingLog log = new RecordingLog();
    private Map<String, String> environment = Map.of("GITHUB_REPOSITORY", REPOSITORY);
    private Optional<String> token = Optional.of(LocalForgeBuilder.DEFAULT_TOKEN);
    private boolean createsTag = true;
    private int runs;
    private final DrivenClock clock = new DrivenClock();
    private final Secrets secrets = new Secrets();

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
        SmallPackage.stage(staged);
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
                List.of(Platform.parse("linux-arm64")),
                new VersionFacts(VersionSchemes.DEFAULT, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private IdentityResolver identities() {
        return new IdentityResolver(path -> git, CiEnvironment.from(environment));
    }

    private void publish(boolean dryRun, boolean offline) {
        run(PublishPart.WHOLE, dryRun, offline);
    }

    private void run(PublishPart part) {
        run(part, false, false);
    }

    private void run(PublishPart part, boolean dryRun, boolean offline) {
        new PublishGoal(identities(), path -> git, destinations(), run(), log)
                .run(new PublishRequest(facts(), destination(offline), part, settings(), rules(true, false), dryRun));
    }

    private List<RemoteRelease> discard() {
        return discard(false, false);
    }

    private List<RemoteRelease> discard(boolean dryRun, boolean offline) {
        return new DiscardGoal(identities(), path -> git, destinations(), run(), log)
                .run(new DiscardRequest(facts(), destination(offline), settings(), dryRun));
    }

    private DestinationFinder destinations() {
        return new DestinationFinder(
                CiEnvironment.from(environment),
                access -> new GitHubForge(access, new JdkHttpTransport()),
                () -> token);
    }

    private DestinationRequest destination(boolean offline) {
        return new DestinationRequest(Optional.empty(), Optional.of(server.apiUrl()), offline);
    }

    private PublishRun run() {
        return new PublishRun("run-" + ++runs, clock, secrets);
    }

    private PublishSettings settings() {
        return new PublishSettings(createsTag, 3, Duration.ofMinutes(15), false);
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
    void whatIsOfflineIsForDryRunsOnly() {
        assertThatThrownBy(() -> publish(false, true))
                .hasMessageContainingAll("parameter-invalid", "-Dplexichat.dryRun");
        assertThatThrownBy(() -> discard(false, true)).hasMessageContaining("parameter-invalid");
        assertThat(discard(true, true)).isEmpty();
        run(PublishPart.RELEASE, true, true);
        assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void aServerThatTellsNoDigestsGetsADraftAndNothingPublic() throws IOException {
        server.close();
        server = LocalForge.builder().repository(REPOSITORY).withoutDigests().start();

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("release-asset-unproven");
        assertThat(server.repository(REPOSITORY).releases()).singleElement().matches(Release::draft);
    }

    @Test
    void whatIsMissingForARealPublishIsToldTogetherAndBeforeAnyRequest() {
        createsTag = false;
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
        createsTag = false;
        token = Optional.empty();
        git.tags.clear();

        publish(true, false);

        assertThat(log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_TAG_MISSING, ProblemCode.RELEASE_TAG_MISSING);
        assertThat(log.lines()).contains("Without a token the server does not show drafts.");
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
    void aDryRunBeforeTheTagIsPushedPlansAsIfItWere() {
        createsTag = false;
        publish(true, false);
        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.RELEASE_TAG_MISSING);
        assertThat(log.lines()).anyMatch(line -> line.endsWith("make public    as a pre-release, not the latest"));

        publish(true, true);
        assertThat(log.warnings()).hasSize(1);
        assertThat(log.lines()).contains("The plan assumes that the server holds nothing of this release but its tag.");
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

    @Test
    void aTagThatIsNotOnTheServerIsRefusedUnlessTheReleaseMakesIt() {
        createsTag = false;

        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContainingAll("release-tag-missing", "git push origin a.1.0-1", "plexichat.createTag");
        assertThat(writes()).isZero();
        server.repository(REPOSITORY).putTag("a.1.0-1", git.head().id().hex());
        publish(false, false);
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void aStagedReleaseIsADraftUntilItIsReleased() {
        run(PublishPart.STAGE);

        assertThat(server.repository(REPOSITORY).drafts("a.1.0-1"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.assets()).hasSize(6));
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isEmpty();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("Staged a.1.0-1 as a draft with 6 assets: "));
        run(PublishPart.RELEASE);
        Release release = server.repository(REPOSITORY).published("a.1.0-1").orElseThrow();
        assertThat(release.details().body()).isEqualTo("Notes.\n");
        run(PublishPart.RELEASE);
        assertThat(log.lines()).last().asString().startsWith("Nothing to do");
    }

    @Test
    void aReleaseNeedsOnlyTheAccountAndTheNotesOfTheBuild() throws IOException {
        run(PublishPart.STAGE);
        Files.delete(facts().releaseFolder().resolve("chat.tar.gz"));

        run(PublishPart.RELEASE);
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void aDraftThatWasChangedIsNotReleased() {
        run(PublishPart.STAGE);
        Release draft = server.repository(REPOSITORY).drafts("a.1.0-1").get(0);
        server.repository(REPOSITORY)
                .markStarter(draft.asset("manifest.txt").orElseThrow().id());
        long writes = writes();

        assertThatThrownBy(() -> run(PublishPart.RELEASE))
                .hasMessageContainingAll("release-draft-changed", "manifest.txt", "plexichat-release:stage");
        assertThat(writes()).isEqualTo(writes);
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isEmpty();
    }

    @Test
    void withoutADraftThereIsNothingToRelease() {
        assertThatThrownBy(() -> run(PublishPart.RELEASE)).hasMessageContaining("release-draft-missing");
    }

    @Test
    void aDraftIsDiscardedAndAPublicReleaseStays() {
        run(PublishPart.STAGE);
        assertThat(discard()).hasSize(1);
        assertThat(server.repository(REPOSITORY).releases()).isEmpty();
        assertThat(discard()).isEmpty();
        publish(false, false);
        assertThat(discard()).isEmpty();
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void aDraftIsDiscardedWhereNothingWasBuilt() throws IOException {
        run(PublishPart.STAGE);
        StagedRelease staged = new StagedRelease(facts().releaseFolder());
        for (String file : List.of("publish-log.jsonl", "publish-plan.json", "release.json", "RELEASE_NOTES.md")) {
            Files.delete(staged.file(file));
        }
        for (String file :
                List.of("chat.tar.gz", "chat.tar.gz.sha256", "manifest.txt", "sbom.cdx.json", "sbom.cdx.xml")) {
            Files.delete(staged.file(file));
        }
        Files.delete(staged.folder());

        assertThat(discard()).hasSize(1);
        assertThat(staged.file("publish-log.jsonl")).exists();
    }

    @Test
    void aDraftThatOthersMadeIsNeitherUsedNorDiscarded() {
        server.repository(REPOSITORY).createRelease(ReleaseDetails.draft("a.1.0-1"));

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("release-draft-foreign");
        assertThatThrownBy(this::discard).hasMessageContaining("release-draft-foreign");
        assertThat(server.repository(REPOSITORY).drafts("a.1.0-1")).hasSize(1);
    }

    @Test
    void theJournalTellsWhatWasDoneWithRequestIdsAndWithoutTheToken() throws IOException {
        secrets.add(LocalForgeBuilder.DEFAULT_TOKEN);
        publish(true, false);
        assertThat(facts().releaseFolder().resolve("publish-log.jsonl")).doesNotExist();
        publish(false, false);
        publish(false, false);

        List<String> lines = Files.readAllLines(facts().releaseFolder().resolve("publish-log.jsonl"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(Json.parseObject(line, "line").string("time"))
                        .isNotEmpty());
        assertThat(lines).anyMatch(line -> line.contains("\"requestId\":\"LOCAL:") && line.contains("POST"));
        assertThat(lines)
                .filteredOn(line -> line.contains("\"event\":\"ended\""))
                .hasSize(2);
        assertThat(String.join("", lines)).doesNotContain(LocalForgeBuilder.DEFAULT_TOKEN);
    }

    @Test
    void thePlanLiesBesideTheReleaseForWhoApprovesIt() throws IOException {
        publish(true, false);

        String plan = Files.readString(facts().releaseFolder().resolve("publish-plan.json"));
        assertThat(Json.parseObject(plan, "plan").list("actions", action -> action.string("action")))
                .containsExactly(
                        "create-draft",
                        "upload-asset",
                        "upload-asset",
                        "upload-asset",
                        "upload-asset",
                        "upload-asset",
                        "upload-asset",
                        "make-public");
    }

    @Test
    void ofThreeHundredReleasesTheRightOnesAreSeenInOneListing() throws IOException {
        for (int i = 1; i <= 290; i++) {
            server.repository(REPOSITORY).createRelease(ReleaseDetails.published("a.0." + i + "-1"));
        }
        for (String odd : List.of("nightly", "v1.2.3", "alpha-1.0", "release/2024")) {
            server.repository(REPOSITORY).createRelease(ReleaseDetails.published(odd));
        }
        for (int i = 1; i <= 6; i++) {
            server.repository(REPOSITORY).createRelease(ReleaseDetails.draft("a.9.0-" + i));
        }
        publish(false, false);

        long listings = server.exchanges().stream()
                .filter(exchange -> exchange.path().endsWith("/releases")
                        && exchange.method().equals("GET"))
                .count();
        System.out.println("300 releases: " + server.exchanges().size() + " requests, of these " + listings
                + " pages of the list");
        assertThat(server.repository(REPOSITORY)
                        .published("a.1.0-1")
                        .orElseThrow()
                        .assets())
                .hasSize(6);
        assertThat(server.repository(REPOSITORY).releases()).hasSize(301);
        assertThat(server.exchanges().size()).isLessThanOrEqualTo(4 + CONSTANT_REQUESTS);
    }

    private static ReleaseRules rules(boolean betaFirst, boolean allowsStepBack) {
        return new ReleaseRules(betaFirst, allowsStepBack, true, BranchRules.parse("~ALL", "~ALL", "~ALL"));
    }
}
