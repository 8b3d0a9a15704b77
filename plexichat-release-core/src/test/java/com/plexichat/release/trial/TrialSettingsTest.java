package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testkit.Identities;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrialSettingsTest {
    private static String of(String text) {
        return TrialSettings.of(
                text, "update.yml", Identities.of("b.1.0-2"), new TrialFolder(Path.of("/a \"quoted\" folder")));
    }

    @Test
    void theKeysOfTheTrialStandAboveThoseOfTheProjectAndAsFarToTheRight() {
        assertThat(of("""
                # a comment
                update_system: # another

                    # a third
                    service:
                        limit: 5s
                """)).isEqualTo("""
                # a comment
                update_system: # another

                    # a third
                    product: "plexichat"
                    folder: "/a \\"quoted\\" folder/installation"
                    channel: beta
                    source: {"folder":"/a \\"quoted\\" folder/releases"}
                    service:
                        limit: 5s
                """);
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(of("update_system:\r\n  health: {}\r\n")).contains("  channel: beta\n", "  health: {}\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "update_system:\n",
                "update_system: {health: {}}\n",
                "update_system:\nhealth:\n",
                "other:\n  a: 1\n"
            })
    void anotherFormIsRefused(String text) {
        assertThatThrownBy(() -> of(text))
                .hasMessageContaining("trial-invalid: it has no line \"update_system:\" with keys below it");
    }
}
