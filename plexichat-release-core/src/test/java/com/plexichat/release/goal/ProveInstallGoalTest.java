package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.report.RunReport;
import com.plexichat.release.trial.HostJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The updater is a script in the place of Java: it notes what it is told, and fails at the step that a test names. */
@EnabledOnOs(OS.LINUX)
final class ProveInstallGoalTest extends Publishing {
    private static final String UPDATER = """
            #!/bin/sh
            # Options of Java, -jar and its file, then the command line of the updater.
            shift 5
            if [ "$1" = --version ]; then echo "plexichat-updater 1.2"; exit; fi
            echo "$*" >>%1$s/told
            shift 3
            case "$*" in *"$(cat %1$s/fails)"*) echo '{"problems": [{"code": "service-unhealthy", "what": "no"}]}'; exit 5;; esac
            installation=$(sed -n 's/^ *folder: "\\(.*\\)"/\\1/p' update.yml)
            mkdir -p "$installation/shared/config"
            test -e "$installation/shared/config/config.json" || echo '{"port": 1}' >"$installation/shared/config/config.json"
            tail -f /dev/null >/dev/null 2>&1 &
            echo $! >>%1$s/services
            echo '{}'
            """;

    private Optional<Path> built = Optional.empty();
    private Optional<String> former = Optional.empty();
    private boolean keepsTrial;

    @BeforeEach
    void writeTrial() throws IOException {
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, UPDATER.formatted(folder));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        fails("no such command");
        Path trial = Files.createDirectories(folder.resolve("trial"));
        Files.writeString(trial.resolve("update.yml"), "update_system:\n  health:\n    port: @trial.port@\n");
        Files.writeString(trial.resolve("edits.json"), "{\"config/config.json\": {\"/port\": 2}}");
        Files.createDirectories(trial.resolve("shared/data"));
        Files.writeString(trial.resolve("shared/data/messages"), "hello");
    }

    private void fails(String command) throws IOException {
        Files.writeString(folder.resolve("fails"), command);
    }

    private Path proof() {
        return folder.resolve("proof.json");
    }

    private void prove(boolean dryRun) {
        prove(dryRun, new HostJava(folder.resolve("java"), "Linux", "aarch64"));
    }

    private void prove(boolean dryRun, HostJava java) {
        new ProveInstallGoal(identities(), path -> git, destinations(), java, clock, log, RunReport.NONE)
                .run(new ProveInstallRequest(
                        facts(),
                        destination(false),
                        settings(),
                        built,
                        former,
                        folder.resolve("trial"),
                        folder.resolve("updater.jar"),
                        proof(),
                        keepsTrial,
                        dryRun));
    }

    /** A release of a.1.0-0 that is public, and a draft of a.1.0-1. */
    private void publishFormer() throws IOException {
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.0-0\"}");
        git.tags.clear();
        stage();
        publish(false, false);
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.0-1\"}");
        stage();
        run(PublishPart.STAGE);
    }

    private void assertNothingIsLeft() throws IOException {
        assertThat(folder.resolve("target/trial")).doesNotExist();
        assertThat(Files.readAllLines(folder.resolve("services")))
                .isNotEmpty()
                .noneMatch(pid -> ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProveInstallGoalTest::runs)
                        .isPresent());
    }

    /** One that was ended and that nobody waited for is listed, and has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.info().command().isPresent();
    }

    @Test
    void aDraftIsUpgradedToTakenBackAndUpgradedToAgain() throws IOException {
        publishFormer();
        prove(false);

        assertThat(Files.readString(folder.resolve("told")))
                .containsSubsequence(
                        "--json update upgrade --to a.1.0-0\n",
                        "--json health\n",
                        "--json update upgrade --to a.1.0-1\n",
                        "--json update rollback\n",
                        "--json update upgrade --to a.1.0-1\n",
                        "--json health\n");
        assertThat(Files.readString(proof()))
                .contains(
                        "\"former\": \"a.1.0-0\"",
                        "\"platform\": \"linux-arm64\"",
                        "\"updater\": \"1.2\"",
                        "\"chat.tar.gz\"");
        assertNothingIsLeft();
        requiredProof = Optional.of(proof());
        run(PublishPart.RELEASE);
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void aReleaseWithoutOneBeforeItIsInstalledAlone() throws IOException {
        run(PublishPart.STAGE);
        prove(false);

        assertThat(Files.readString(proof())).contains("\"firstInstallation\": true", "\"install a.1.0-1\"");
        assertThat(log.lines())
                .anyMatch(line -> line.contains("a first installation, since there is no release before"));
    }

    @Test
    void aStepThatFailsLeavesNeitherProofNorProgramsNorFiles() throws IOException {
        Files.writeString(proof(), "of before");
        publishFormer();
        fails("rollback");

        assertThatThrownBy(() -> prove(false))
                .hasMessageContaining("trial-failed: roll back to a.1.0-0 failed, and was rolled back")
                .hasMessageContaining("service-unhealthy: no");
        assertThat(proof()).doesNotExist();
        assertNothingIsLeft();
    }

    @Test
    void theFilesOfATrialCanBeKeptButNotItsPrograms() throws IOException {
        built = Optional.of(facts().releaseFolder());
        keepsTrial = true;
        prove(false);

        Path trial = folder.resolve("target/trial");
        assertThat(trial.resolve("installation/shared/config/config.json")).hasContent("{\"port\": 2}");
        assertThat(trial.resolve("files/update.yml")).content().contains("channel: alpha");
        assertThat(Files.getPosixFilePermissions(trial)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(log.lines()).contains("The trial is kept in " + trial);
        keepsTrial = false;
        prove(false);
        assertNothingIsLeft();
    }

    @Test
    void aDryRunShowsTheStepsAndInstallsNothing() throws IOException {
        publishFormer();
        Files.writeString(proof(), "of before");
        prove(true);

        assertThat(log.lines())
                .containsSubsequence(
                        "Trial of a.1.0-1 over a.1.0-0:",
                        "  + install a.1.0-0",
                        "  + upgrade to a.1.0-1",
                        "  + roll back to a.1.0-0",
                        "  + upgrade to a.1.0-1",
                        "Dry run: nothing was installed.");
        assertThat(folder.resolve("told")).doesNotExist();
        assertThat(proof()).hasContent("of before");
    }

    @Test
    void aReleaseThatHasNoPackageForThisHostIsRefused() {
        built = Optional.of(facts().releaseFolder());

        assertThatThrownBy(() -> prove(false, new HostJava(folder.resolve("java"), "Linux", "amd64")))
                .hasMessageContaining(
                        "offer-foreign: it has no package for linux-amd64, which this host is, only for linux-arm64");
        assertThatThrownBy(() -> prove(false, new HostJava(folder.resolve("java"), "Windows 11", "amd64")))
                .hasMessageContaining("offer-foreign: there are no packages for this host");
    }

    @Test
    void aFileThatIsNotAsTheAccountSaysIsRefused() throws IOException {
        built = Optional.of(facts().releaseFolder());
        Files.writeString(facts().releaseFolder().resolve("sbom.cdx.xml"), "<BOM/>");

        assertThatThrownBy(() -> prove(false)).hasMessageContaining("download-broken: sbom.cdx.xml");
    }

    @Test
    void withoutADraftOneIsToldToStage() {
        assertThatThrownBy(() -> prove(false))
                .hasMessageContaining("release-draft-missing: there is no draft of a.1.0-1")
                .hasMessageContaining("plexichat-release:stage");
    }

    @Test
    void whatItIsInstalledOverCanBeAFolderOrAVersion() throws IOException {
        publishFormer();
        built = Optional.of(facts().releaseFolder());
        former = Optional.of("a.1.0-0");
        prove(true);
        former = Optional.of("target/release");
        prove(true);
        former = Optional.of("a.9.9-9");

        assertThat(log.lines()).contains("Trial of a.1.0-1 over a.1.0-0:", "Trial of a.1.0-1 over a.1.0-1:");
        assertThatThrownBy(() -> prove(true)).hasMessageContaining("offer-missing: there is no public release a.9.9-9");
    }

    @Test
    void aJarThatIsNotTheUpdaterIsRefused() throws IOException {
        built = Optional.of(facts().releaseFolder());
        Files.writeString(folder.resolve("java/bin/java"), "#!/bin/sh\necho no main manifest attribute >&2\nexit 1\n");

        assertThatThrownBy(() -> prove(false))
                .hasMessageContaining(
                        "trial-updater-missing: it is not the updater, or it cannot be run: no main manifest");
    }
}
