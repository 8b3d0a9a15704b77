package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.version.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BumpGoalTest extends ProjectToBump {
    @Test
    void theNextVersionIsWrittenToEveryPlaceAndNowhereElse() throws IOException {
        Files.setPosixFilePermissions(
                bumping.project.folder.resolve("chat/__init__.py"), PosixFilePermissions.fromString("rw-------"));

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");

        assertThat(bumping.read("version.json")).isEqualTo("{\"current_version\": \"a.1.2-2\"}");
        assertThat(bumping.read("web/package.json")).isEqualTo(PACKAGE.replace("a.1.2-1", "a.1.2-2"));
        assertThat(bumping.read("chat/__init__.py")).isEqualTo("__version__ = \"a.1.2-2\"\n");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(bumping.project.folder.resolve("chat/__init__.py"))))
                .isEqualTo("rw-------");
        assertThat(bumping.git.repository().changedFiles())
                .containsExactlyInAnyOrder("version.json", "web/package.json", "chat/__init__.py");
        assertThat(bumping.project.log.lines())
                .containsExactly(
                        "The project says a.1.2-1, the next version is a.1.2-2",
                        "Wrote a.1.2-2 to version.json",
                        "Wrote a.1.2-2 to web/package.json",
                        "Wrote a.1.2-2 to chat/__init__.py");
    }

    @Test
    void aDryRunShowsTheDifferenceAndWritesNothing() {
        bumping.dryRun = true;

        bumping.bump();

        assertThat(bumping.project.log.lines())
                .containsExactly(
                        "The project says a.1.2-1, the next version is a.1.2-2",
                        "--- a/version.json",
                        "+++ b/version.json",
                        "@@ -1,1 +1,1 @@",
                        "-{\"current_version\": \"a.1.2-1\"}",
                        "+{\"current_version\": \"a.1.2-2\"}",
                        "--- a/web/package.json",
                        "+++ b/web/package.json",
                        "@@ -1,2 +1,2 @@",
                        " { \"name\": \"chat\",",
                        "-  \"version\": \"a.1.2-1\" }",
                        "+  \"version\": \"a.1.2-2\" }",
                        "--- a/chat/__init__.py",
                        "+++ b/chat/__init__.py",
                        "@@ -1,1 +1,1 @@",
                        "-__version__ = \"a.1.2-1\"",
                        "+__version__ = \"a.1.2-2\"",
                        "Dry run: nothing was written.");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        assertThat(bumping.journal()).doesNotExist();
    }

    @Test
    void aStableVersionOfALineWithoutABetaIsNotGiven() {
        bumping.git.tag("r.1.2-1");
        bumping.step = Optional.of(Step.MINOR);

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("version-without-beta: there is no beta of 1.3 before the stable r.1.3-1");
        assertThat(bumping.version()).isEqualTo("a.1.2-1");
    }

    @Test
    void theVersionGoesOnFromTheGreatestOfItsLine() {
        bumping.git.tag("b.1.2-98").tag("a.1.3-1");

        assertThat(bumping.bump()).isEqualTo("b.1.2-99");
        assertThat(bumping.project.log.lines())
                .contains("The project says a.1.2-1, b.1.2-98 was released, the next version is b.1.2-99");
    }

    @Test
    void theDateIsThatOfTheLastCommitWhateverTheBuildsTimestampIs() {
        bumping.project.outputTimestamp = Optional.of("2001-01-01T00:00:00Z");
        bumping.project.write("version.json", "{\"version\": \"a.1.2-1\", \"last_updated\": \"2020-01-01\"}");
        bumping.git.commit("Say when");

        bumping.run();

        assertThat(bumping.read("version.json")).contains("\"last_updated\": \"2026-03-01\"");
    }

    @Test
    void anOldSpellingOfATagCounts() {
        bumping.git.tag("b1.2-9");

        assertThat(bumping.bump()).isEqualTo("b.1.2-10");
    }

    @Test
    void aStepIntoALineThatIsAheadIsRefusedUnlessToldSo() {
        bumping.git.tag("a.1.3-5");
        bumping.step = Optional.of(Step.MINOR);

        assertThatThrownBy(bumping::bump).hasMessageContaining("version-steps-back: a.1.3-1 is not above a.1.3-5");
        bumping.allowsStepBack = true;
        assertThat(bumping.bump()).isEqualTo("a.1.3-1");
    }

    @Test
    void aVersionThatWasReleasedIsNotGivenAgainWhateverIsAllowed() {
        bumping.git.tag("a.1.3-1").tag("a.1.3-2");
        bumping.step = Optional.of(Step.MINOR);
        bumping.allowsStepBack = true;

        assertThatThrownBy(bumping::bump).hasMessageContaining("version-released: a.1.3-1 was released from commit");
    }
}
