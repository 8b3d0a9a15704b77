package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.report.ReleaseState;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.trial.InstallProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActionsReportTest {
    private static final Problem IN_A_FILE =
            new Problem(ProblemCode.VERSION_DISAGREES, "it says \"1|2\"", "client/index.html", "write a.1.2-1");
    private static final Problem ANYWHERE =
            new Problem(ProblemCode.GIT_TAG_MISSING, "commit 1234 has no tag", "refs/tags/a.1.2-1", "tag it");

    @TempDir
    Path folder;

    private final StringBuilder output = new StringBuilder();
    private final RecordingLog log = new RecordingLog();
    private final Secrets secrets = new Secrets();
    private TestProject project;
    private Path outputs;
    private Path summary;

    @BeforeEach
    void build() throws IOException {
        project = new TestProject(Files.createDirectories(folder.resolve("workspace/chat")));
        project.platforms = List.of(Platform.parse("linux-arm64"), Platform.parse("linux-amd64"));
        outputs = folder.resolve("outputs");
        summary = folder.resolve("summary");
    }

    private ActionsReport report(String goal) {
        ActionsEnvironment environment = new ActionsEnvironment(
                Optional.of(folder.resolve("workspace")), Optional.of(outputs), Optional.of(summary));
        ActionsReport report = new ActionsReport(environment, output::append, log, () -> project.folder, secrets);
        report.started(goal);
        return report;
    }

    private ReleaseRecord account() {
        project.pack();
        return new StagedRelease(releaseFolder()).record();
    }

    private Path releaseFolder() {
        return project.facts().releaseFolder();
    }

    private static PublishOrder order(ReleaseRecord account) {
        List<PublishOrder.Asset> assets = account.assets().stream()
                .map(asset -> new PublishOrder.Asset(
                        asset.name(), asset.role().mediaType(), Path.of(asset.name()), asset.digest()))
                .toList();
        return new PublishOrder(account.identity(), "Chat", "# Chat\n\n- Add **polls**\n", assets, false);
    }

    private static RemoteRelease release(boolean draft) {
        String page = "https://github.com/owner/chat/releases/tag/" + (draft ? "untagged-0" : "a.1.2-1");
        return new RemoteRelease(7, "a.1.2-1", "", "Chat", "", draft, true, false, page, "", List.of());
    }

    @Test
    void aReleaseThatWasPackedAndPublishedIsToldToTheStepsAndThePeopleAfterIt() throws IOException {
        ReleaseRecord account = account();
        ActionsReport packing = report("package (chat)");
        packing.packed(account, releaseFolder());
        packing.warned(IN_A_FILE);
        packing.ended(List.of());
        ActionsReport publishing = report("publish (chat)");
        publishing.found(account.with(new ReleaseNotes("Chat", FileDigest.of(new byte[0]))), releaseFolder());
        publishing.warned(ANYWHERE);
        publishing.reached(ReleaseState.PUBLISHED, order(account), Optional.of(release(false)));
        publishing.ended(List.of());

        GoldenFile.of("actions/outputs.txt").holds(Files.readString(outputs));
        GoldenFile.of("actions/summary.md").holds(Files.readString(summary));
        GoldenFile.of("actions/output.txt").holds(output.toString());
    }

    @Test
    void whatAnExaminationFoundIsAnnotatedAndListed() throws IOException {
        secrets.add("s3cret");
        Problem secret = new Problem(ProblemCode.GIT_FAILED, "git said s3cret", "", "mend it");

        ActionsReport report = report("doctor (chat)");
        report.examined(List.of(secret, IN_A_FILE), List.of(ANYWHERE));
        report.ended(List.of(new Problem(ProblemCode.RELEASE_IMPOSSIBLE, "2 problems", "", "mend them")));

        assertThat(output.toString())
                .contains("::error ", "git said ***", "client/index.html", "::warning ")
                .doesNotContain("s3cret");
        assertThat(Files.readString(summary))
                .contains("git-failed", "version-disagrees", "git-tag-missing", "release-impossible")
                .doesNotContain("s3cret");
    }

    @Test
    void aGoalThatIsStoppedEndsItsGroupBeforeItsErrors() throws IOException {
        secrets.add("s3cret");
        ActionsReport report = report("validate (chat)");
        report.warned(ANYWHERE);
        report.ended(List.of(IN_A_FILE, new Problem(ProblemCode.GIT_FAILED, "git said s3cret", "", "mend it")));

        GoldenFile.of("actions/stopped-output.txt").holds(output.toString());
        GoldenFile.of("actions/stopped-summary.md").holds(Files.readString(summary));
    }

    @Test
    void aDraftHasAPageAndNothingToDownload() throws IOException {
        ReleaseRecord account = account();
        ActionsReport report = report("stage (chat)");
        report.found(account, releaseFolder());
        report.reached(ReleaseState.STAGED, order(account), Optional.of(release(true)));
        report.ended(List.of());

        assertThat(Files.readAllLines(outputs))
                .contains("state=staged", "url=https://github.com/owner/chat/releases/tag/untagged-0")
                .noneMatch(line -> line.startsWith("linux-arm64-url"));
    }

    @Test
    void aDraftThatWasDiscardedIsNamed() throws IOException {
        ActionsReport report = report("discard (chat)");
        report.discarded(release(true));
        report.ended(List.of());

        assertThat(Files.readAllLines(outputs)).containsExactly("tag=a.1.2-1", "state=discarded");
        assertThat(summary).content().startsWith("## a.1.2-1: draft removed\n").contains("| Removed | Chat, draft 7 |");
    }

    @Test
    void aTrialTellsWhatWasInstalledOverWhat() throws IOException {
        InstallProof proof = new InstallProof(
                "plexichat",
                account().identity().version(),
                account().identity().commit(),
                Platform.parse("linux-arm64"),
                Optional.of("a.1.1-9"),
                "0.1.0",
                List.of("installed", "rolled back"),
                new TreeMap<>());
        ActionsReport report = report("prove-install (chat)");
        report.proven(proof, releaseFolder().resolve("install-proof.json"));
        report.ended(List.of());

        assertThat(Files.readAllLines(outputs))
                .contains("version=a.1.2-1", "state=proven", "proof=chat/target/release/install-proof.json");
        assertThat(summary)
                .content()
                .startsWith("## plexichat a.1.2-1: installed on trial\n")
                .contains("| Installed over | a.1.1-9 |", "| Steps | installed<br>rolled back |");
    }

    @Test
    void aVersionThatWasGivenIsToldToTheStepsAfterIt() throws IOException {
        ActionsReport report = report("bump (chat)");
        report.named(account().identity().version());
        report.ended(List.of());

        assertThat(Files.readAllLines(outputs))
                .containsExactly("version=a.1.2-1", "channel=alpha", "tag=a.1.2-1", "prerelease=true");
        assertThat(summary).doesNotExist();
    }

    @Test
    void aGoalThatOnlyDidItsPartHasNoSection() throws IOException {
        ActionsReport report = report("metadata (chat)");
        report.identified(account().identity());
        report.ended(List.of());

        assertThat(outputs).content().contains("version=a.1.2-1\n");
        assertThat(summary).doesNotExist();
    }

    @Test
    void aReportThatCannotBeWrittenIsAWarningAndTheGoalGoesOn() throws IOException {
        Files.createDirectories(outputs);
        ActionsReport report = report("metadata (chat)");
        report.identified(account().identity());
        report.ended(List.of());

        assertThat(log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("file-unwritable", outputs.toString()));
        assertThat(output).contains("::warning title=file-unwritable::the outputs of this step");
    }

    @Test
    void aPackageThatIsGoneCostsTheSummaryAndNothingElse() throws IOException {
        ReleaseRecord account = account();
        Files.delete(releaseFolder().resolve(account.archives().get(0).name()));
        ActionsReport report = report("package (chat)");
        report.packed(account, releaseFolder());
        report.ended(List.of());

        assertThat(outputs).content().contains("state=packed\n");
        assertThat(log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("the summary of this step"));
    }
}
