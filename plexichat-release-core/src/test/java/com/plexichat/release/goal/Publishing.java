package com.plexichat.release.goal;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.metadata.VersionFacts;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.publish.PublishRun;
import com.plexichat.release.report.RunReport;
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
import org.junit.jupiter.api.io.TempDir;

/** A release of a.1.0-1 that was built, and a server that it is published to. */
abstract class Publishing {
    static final String REPOSITORY = "owner/chat";

    @TempDir
    Path folder;

    @AutoClose
    LocalForge server;

    final RecordingLog log = new RecordingLog();
    final Secrets secrets = new Secrets();
    InMemoryGit git;
    Map<String, String> environment = Map.of("GITHUB_REPOSITORY", REPOSITORY);
    Optional<String> token = Optional.of(LocalForgeBuilder.DEFAULT_TOKEN);
    Optional<String> commandLineVersion = Optional.empty();
    boolean createsTag = true;
    Optional<Path> requiredProof = Optional.empty();
    RunReport report = RunReport.NONE;

    final DrivenClock clock = new DrivenClock();
    private int runs;

    @BeforeEach
    void start() throws IOException {
        server = LocalForge.builder().repository(REPOSITORY).start();
        git = new InMemoryGit(folder).commit("feat: add a chat").tag("a.1.0-1");
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.0-1\"}");
        stage();
    }

    final void stage() {
        StagedRelease staged = new StagedRelease(facts().releaseFolder());
        ReleaseIdentity identity = identities().resolve(facts());
        staged.prepareFor(identity);
        SmallPackage.stageChecked(staged);
        staged.write(AssetRole.SBOM_JSON, "sbom.cdx.json", "{}");
        staged.write(AssetRole.SBOM_XML, "sbom.cdx.xml", "<bom/>");
        staged.writeNotes("Chat va.1.0-1", "Notes.\n", Optional.empty());
    }

    final ProjectFacts facts() {
        return new ProjectFacts(
                folder,
                folder.resolve("target"),
                "chat",
                "Chat",
                List.of(Platform.parse("linux-arm64")),
                new VersionFacts(VersionSchemes.DEFAULT, commandLineVersion, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    final IdentityResolver identities() {
        return new IdentityResolver(path -> git, CiEnvironment.from(environment));
    }

    final void publish(boolean dryRun, boolean offline) {
        run(PublishPart.WHOLE, dryRun, offline);
    }

    final void run(PublishPart part) {
        run(part, false, false);
    }

    final void run(PublishPart part, boolean dryRun, boolean offline) {
        new PublishGoal(identities(), path -> git, destinations(), run(), log, report)
                .run(new PublishRequest(
                        facts(), destination(offline), part, settings(), rules(), requiredProof, dryRun));
    }

    final List<RemoteRelease> discard() {
        return discard(false, false);
    }

    final List<RemoteRelease> discard(boolean dryRun, boolean offline) {
        return new DiscardGoal(identities(), path -> git, destinations(), run(), log, report)
                .run(new DiscardRequest(facts(), destination(offline), settings(), dryRun));
    }

    final DestinationFinder destinations() {
        return new DestinationFinder(
                CiEnvironment.from(environment),
                access -> new GitHubForge(
                        access,
                        new JdkHttpTransport(),
                        new JdkHttpDownload(Optional.empty(), access.patience(), access.watch())),
                () -> token);
    }

    final DestinationRequest destination(boolean offline) {
        return new DestinationRequest(Optional.empty(), Optional.of(server.apiUrl()), offline);
    }

    private PublishRun run() {
        return new PublishRun("run-" + ++runs, clock, secrets);
    }

    final PublishSettings settings() {
        return new PublishSettings(createsTag, 3, Duration.ofMinutes(15), false);
    }

    final long writes() {
        return server.exchanges().stream()
                .filter(exchange -> !exchange.method().equals("GET"))
                .count();
    }

    private static ReleaseRules rules() {
        return new ReleaseRules(true, false, true, BranchRules.parse("~ALL", "~ALL", "~ALL"));
    }
}
