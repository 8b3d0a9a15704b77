package com.plexichat.updater.settings;

import static com.plexichat.updater.settings.SettingsFiles.SHORTEST;
import static com.plexichat.updater.settings.SettingsFiles.wrongText;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HealthSectionTest {
    @Test
    void allOfItCanBeSaid() {
        String text =
                text("{url: \"https://[::1]:8443/v?x=1\", version: /build/0/a~1b, passes: 5, over: 10s, every: 2s,"
                        + " deadline: 5m, watch: 0s}");

        assertThat(SettingsReader.parse(text, "update.yml").health())
                .isEqualTo(new HealthSettings(
                        URI.create("https://[::1]:8443/v?x=1"),
                        "/build/0/a~1b",
                        5,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(2),
                        Duration.ofMinutes(5),
                        Duration.ZERO));
    }

    @Test
    void anAddressIsOfTheWebAndCarriesNoPassword() {
        for (String other : List.of(
                "localhost:8000",
                "/health",
                "ftp://host/",
                "http://me:planted@host/",
                "http://me@host/",
                "http://",
                "a b")) {
            assertThat(wrongText(text("{url: \"" + other + "\"}")))
                    .as(other)
                    .containsExactly("update.yml:5 health.url: \"health.url\" is not a web address without a password");
        }
    }

    @Test
    void aVersionIsFoundByAPointer() {
        for (String other : List.of("version", "$.version", "/a~2", "/~")) {
            assertThat(wrong("version: \"" + other + "\""))
                    .as(other)
                    .containsExactly("update.yml:7 health.version: \"health.version\" is not a JSON pointer");
        }
    }

    @Test
    void aHealthyVersionHasTimeToShowItself() {
        assertThat(wrong("deadline: 3s"))
                .containsExactly(
                        "update.yml:7 health.deadline: \"health.deadline\" is over before a healthy version can"
                                + " show itself");
        assertThat(wrong("deadline: 4s")).isEmpty();
        assertThat(wrong("over: 2m"))
                .as("the deadline is the default")
                .containsExactly(
                        "update.yml:5 health.deadline: \"health.deadline\" is over before a healthy version can"
                                + " show itself");
        assertThat(wrong("every: 30s")).as("three questions take a minute").hasSize(1);
    }

    @Test
    void numbersAndTimesHaveTheirForms() {
        for (String other : List.of("0", "-1", "1001", "three", "3.0", "0x3", "99999999999999", "\"\"", "[3]", "3s")) {
            assertThat(wrong("passes: " + other))
                    .as(other)
                    .containsExactly(
                            "update.yml:7 health.passes: \"health.passes\" is not a whole number from 1 to 1000");
        }
        for (String other :
                List.of("60", "60 s", "1m30s", "-5s", "5S", "500ms", "9999999s", "true", "[5s]", "{a: 5s}")) {
            assertThat(wrong("watch: " + other))
                    .as(other)
                    .containsExactly("update.yml:7 health.watch: \"health.watch\" is not a duration");
        }
        assertThat(wrong("every: 0s")).containsExactly("update.yml:7 health.every: \"health.every\" is too short");
    }

    private static List<String> wrong(String line) {
        return wrongText(SHORTEST + "    " + line + "\n");
    }

    private static String text(String health) {
        return "update_system:\n  product: chat\n  source: {repository: a/b}\n  health:\n    " + health + "\n";
    }
}
