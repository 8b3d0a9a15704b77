package com.plexichat.updater.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SourceSectionTest {
    @Test
    void aServerOfOnesOwnIsNamedWithoutItsLastSlash() {
        assertThat(source("{repository: a/b, api: \"https://host/api/v3/\", token_file: /etc/token}"))
                .isEqualTo(new SourceSettings.GitHub("https://host/api/v3", "a/b", Optional.of(Path.of("/etc/token"))));
    }

    @Test
    void aFolderIsASourceToo() {
        assertThat(source("{folder: /srv/releases}")).isEqualTo(new SourceSettings.Folder(Path.of("/srv/releases")));
    }

    @Test
    void aRepositoryIsAnOwnerAndAName() {
        for (String other : List.of("chat", "a/b/c", "/b", "a/", "https://github.com/a/b", "../b", "a/..", "a b/c")) {
            assertThat(wrong("{repository: \"" + other + "\"}"))
                    .as(other)
                    .containsExactly("update.yml:4 source.repository: \"source.repository\" is not a repository");
        }
        assertThat(wrong("{repository: plexi.chat/a_b-c..d}")).isEmpty();
    }

    @Test
    void aTokenIsSentToNoAddressThatOthersCanReadAlong() {
        for (String other : List.of(
                "http://host/api",
                "ftp://host",
                "host/api",
                "https://user:planted@host",
                "https://host/?token=planted",
                "https:///api",
                "https://host/#x")) {
            assertThat(wrong("{repository: a/b, api: \"" + other + "\"}"))
                    .as(other)
                    .containsExactly(
                            "update.yml:4 source.api: \"source.api\" is not an address that a token may be sent to");
        }
        for (String good :
                List.of("http://127.0.0.1:8080", "http://localhost/api", "http://[::1]:80", "https://host")) {
            assertThat(wrong("{repository: a/b, api: \"" + good + "\"}"))
                    .as(good)
                    .isEmpty();
        }
    }

    @Test
    void thereIsOneSourceAndNotTwo() {
        assertThat(wrong("{folder: /srv/releases, repository: a/b, api: \"https://host\", token_file: /t}"))
                .containsExactly(
                        "update.yml:4 source.repository: \"source.repository\" does not go with \"source.folder\"",
                        "update.yml:4 source.api: \"source.api\" does not go with \"source.folder\"",
                        "update.yml:4 source.token_file: \"source.token_file\" does not go with \"source.folder\"");
        assertThat(wrong("{api: \"https://host\"}"))
                .containsExactly("update.yml:3 source.repository: \"source.repository\" is missing");
    }

    @Test
    void aFolderThatIsNoPathIsNotTakenForAMissingRepository() {
        assertThat(wrong("{folder: releases}"))
                .containsExactly("update.yml:4 source.folder: \"source.folder\" is not an absolute path");
    }

    private static SourceSettings source(String source) {
        return SettingsReader.parse(text(source), "update.yml").source();
    }

    private static List<String> wrong(String source) {
        return SettingsFiles.wrongText(text(source));
    }

    private static String text(String source) {
        return "update_system:\n  product: chat\n  source:\n    " + source
                + "\n  health: {url: \"http://localhost/\"}\n";
    }
}
