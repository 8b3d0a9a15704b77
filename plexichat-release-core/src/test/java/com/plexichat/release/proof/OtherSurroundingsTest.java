package com.plexichat.release.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OtherSurroundingsTest {
    private static final Path JAVA = Path.of("java");
    private static final Path FOLDER = Path.of("temporary");

    @Test
    void theCommandChangesAllThatJavaTakesFromItsSurroundings() {
        assertThat(than(Locale.GERMANY, "Europe/Berlin", Optional.of(Path.of("sh")))
                        .command(JAVA, "classes", FOLDER, "Program", "argument"))
                .containsExactly(
                        "sh",
                        "-c",
                        "if [ \"$(umask)\" -eq 77 ]; then umask 022; else umask 077; fi; exec \"$@\"",
                        "sh",
                        "java",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Djava.io.tmpdir=temporary",
                        "-cp",
                        "classes",
                        "Program",
                        "argument");
    }

    @Test
    void withoutAShellTheUmaskStaysAndIsNotNamed() {
        OtherSurroundings others = than(Locale.GERMANY, "Europe/Berlin", Optional.empty());

        assertThat(others.command(JAVA, "classes", FOLDER)).startsWith("java");
        assertThat(others.names()).contains("time zone").doesNotContain("umask");
        assertThat(than(Locale.GERMANY, "UTC", Optional.of(Path.of("sh"))).names())
                .contains("umask");
    }

    @Test
    void whoIsThereAlreadyGetsOthers() {
        OtherSurroundings others = than(new Locale("tr", "CY"), "Asia/Kathmandu", Optional.empty());

        assertThat(others.locale()).isEqualTo(new Locale("az", "AZ"));
        assertThat(others.timeZone()).isEqualTo("Pacific/Chatham");
    }

    @Test
    void ofTheEnvironmentOnlyWhatAProcessNeedsStays() {
        Map<String, String> variables =
                new HashMap<>(Map.of("Path", "a", "LANG", "C.UTF-8", "GITHUB_TOKEN", "secret", "TZ", "UTC"));

        than(Locale.GERMANY, "UTC", Optional.empty()).change(variables);

        assertThat(variables)
                .containsExactlyInAnyOrderEntriesOf(Map.of("Path", "a", "LANG", "C.UTF-8", "TZ", "Asia/Kathmandu"));
    }

    private static OtherSurroundings than(Locale locale, String timeZone, Optional<Path> shell) {
        return OtherSurroundings.than(locale, timeZone, shell);
    }
}
