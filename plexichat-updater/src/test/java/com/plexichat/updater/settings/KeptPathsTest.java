package com.plexichat.updater.settings;

import static com.plexichat.updater.settings.SettingsFiles.with;
import static com.plexichat.updater.settings.SettingsFiles.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KeptPathsTest {
    @Test
    void nothingOutsideTheFolderIsKept() {
        for (String other : List.of("..", "../etc", "config/../../etc", "/etc", ".", "./config", "config/", "a//b")) {
            assertThat(wrong("keep: [\"" + other + "\"]"))
                    .as(other)
                    .singleElement()
                    .asString()
                    .startsWith("update.yml:7 keep[0]: \"keep[0]\" has ");
        }
    }

    @Test
    void whatTheInstallationIsMadeOfIsNotKept() {
        for (String own : List.of("current", "releases", "state", "shared", "releases/a", "state/journal")) {
            assertThat(wrong("keep: [config, " + own + "]"))
                    .as(own)
                    .containsExactly("update.yml:7 keep[1]: \"keep[1]\" is a name of the installation itself");
        }
        assertThat(wrong("keep: [config, data/state, current-state]")).isEmpty();
    }

    @Test
    void noKeptPathIsInAnother() {
        assertThat(wrong("keep: [data/files/a, config, data, data-old, config]"))
                .containsExactly(
                        "update.yml:7 keep[4]: \"keep[4]\" is there twice",
                        "update.yml:7 keep[0]: \"keep[0]\" is below another path of the list");
    }

    @Test
    void aListIsAListOfTexts() {
        assertThat(wrong("keep: config")).containsExactly("update.yml:7 keep: \"keep\" is not a list");
        assertThat(wrong("keep:\n  - config\n  - [data]\n  - 7\n  - null"))
                .containsExactly(
                        "update.yml:9 keep[1]: \"keep[1]\" is not a text",
                        "update.yml:10 keep[2]: \"keep[2]\" is not a text",
                        "update.yml:11 keep[3]: \"keep[3]\" is not a text");
    }

    @Test
    void nothingNeedsToBeKept() {
        Settings settings = with("keep: []");

        assertThat(settings.kept()).isEmpty();
        assertThat(settings.backup().paths()).isEmpty();
        assertThat(settings.configuration().files()).isEmpty();
    }

    @Test
    void onlyConfigurationThatIsKeptIsMerged() {
        assertThat(with("keep: [config, app.json]\nconfiguration: {files: [config/a/b.json, app.json]}")
                        .configuration()
                        .files())
                .containsExactly("config/a/b.json", "app.json");
        assertThat(wrong("configuration: {files: [config/a.json, configuration.json, other/a.json]}"))
                .containsExactly(
                        "update.yml:7 configuration.files[1]: \"configuration.files[1]\" is not below a path of \"keep\"",
                        "update.yml:7 configuration.files[2]: \"configuration.files[2]\" is not below a path of \"keep\"");
    }
}
