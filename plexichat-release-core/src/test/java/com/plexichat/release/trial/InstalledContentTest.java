package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InstalledContentTest {
    private static final TrialStep STEP =
            new TrialStep(TrialStep.Kind.UPGRADE, VersionSchemes.find("a.1.0-2").orElseThrow());

    @TempDir
    private Path base;

    private UsedInstallation used;

    @BeforeEach
    void install() throws IOException {
        used = new UsedInstallation(base);
    }

    private List<String> lost(InstalledContent content) throws IOException {
        return content.lost(STEP).stream().map(Problem::text).toList();
    }

    @Test
    void whatUsersAndAdministratorsLeaveIsPutIntoTheInstallation() throws IOException {
        InstalledContent content = used.content();
        content.place();

        assertThat(used.installed("data/messages")).hasContent("hello");
        assertThat(used.installed("config/config.json")).hasContent("{\"port\": 1, \"name\": \"mine\"}");
        assertThat(lost(content)).isEmpty();
    }

    @Test
    void allThatIsLostIsToldWithTheStepAfterWhichItWas() throws IOException {
        UsedInstallation.write(used.files.shared().resolve("plugins/.hidden"), "x");
        InstalledContent content = used.content();
        content.place();
        Files.delete(used.installed("plugins/.hidden"));
        Files.writeString(used.installed("data/messages"), "hullo");
        Files.writeString(used.installed("config/config.json"), "{\"port\": 8000}");

        assertThat(lost(content))
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "trial-content-lost: after upgrade to a.1.0-2: \"/port\" is 8000, it was set to 1;"
                                + " \"/name\" is gone, it was set to \"mine\" (config/config.json)",
                        "trial-content-lost: after upgrade to a.1.0-2: it has other bytes than users left there"
                                + " (data/messages)",
                        "trial-content-lost: after upgrade to a.1.0-2: it is gone (plugins/.hidden)");
    }

    @Test
    void aConfigurationThatVanishedHasLostEveryEdit() throws IOException {
        InstalledContent content = used.content();
        content.place();
        Files.delete(used.installed("config/config.json"));

        assertThat(lost(content)).singleElement().asString().contains("\"/port\" is gone", "\"/name\" is gone");
    }

    @Test
    void anEditedFileThatTheUsersBroughtIsHeldAgainstItsEditsAlone() throws IOException {
        UsedInstallation.write(used.files.shared().resolve("config/config.json"), "{\"port\": 2, \"name\": \"\"}");
        InstalledContent content = used.content();
        content.place();

        assertThat(lost(content)).isEmpty();
    }

    @Test
    void editsOfValuesThatAreNotThereAreRefusedTogether() throws IOException {
        Files.writeString(
                used.files.edits(), "{\"config/config.json\": {\"/prot\": 1}, \"config/other.json\": {\"/a\": 1}}");
        InstalledContent content = used.content();

        assertThatThrownBy(content::place)
                .hasMessageContainingAll(
                        "trial-invalid: \"/prot\" does not exist in config/config.json",
                        "trial-invalid: \"/a\" does not exist in config/other.json");
    }

    @Test
    void editsThatAreNoJsonAreRefusedWithTheFileOfTheProject() throws IOException {
        Files.writeString(used.files.edits(), "{");

        assertThatThrownBy(used::content)
                .hasMessageContaining("trial-invalid: it is not valid JSON")
                .hasMessageContaining(used.files.edits().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../files/service.sh", "config/../../x.json", "/etc/passwd"})
    void aFileThatIsNotOfTheInstallationIsNotEdited(String file) throws IOException {
        Files.writeString(used.files.edits(), "{\"" + file + "\": {\"/port\": 1}}");

        assertThatThrownBy(used::content)
                .hasMessageContaining("trial-invalid: \"" + file + "\" is not a file of the installation");
    }

    @Test
    void aConfigurationThatIsNoTextAnyMoreHasLostItsEdits() throws IOException {
        InstalledContent content = used.content();
        content.place();
        Files.write(used.installed("config/config.json"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThat(lost(content)).singleElement().asString().contains("config/config.json is not valid JSON");
    }

    @Test
    void aProjectNeedsNeitherEditsNorData() throws IOException {
        Files.delete(used.files.edits());
        Files.delete(used.files.shared().resolve("data/messages"));
        Files.delete(used.files.shared().resolve("data"));
        Files.delete(used.files.shared());
        InstalledContent content = used.content();
        content.place();

        assertThat(lost(content)).isEmpty();
    }
}
