package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigurationRuleTest {
    private static final String FILE = "config/config.json";

    @TempDir
    Path folder;

    private TestPackage chat;

    @BeforeEach
    void begin() {
        chat = new TestPackage(folder.resolve("chat.tar.gz"));
    }

    private static SafeSetting expect(String pointer, String json) {
        return new SafeSetting(FILE, pointer, Optional.of(json), Optional.empty());
    }

    private static SafeSetting forbid(String pointer, String json) {
        return new SafeSetting(FILE, pointer, Optional.empty(), Optional.of(json));
    }

    private List<String> findings(SafeSetting... settings) {
        return chat.findings(new AuditRules(GlibcFloors.NONE, List.of(), List.of(settings)));
    }

    @Test
    void aSafeConfigurationHasNoFindings() {
        chat.file(FILE, "{\"debug\": false, \"admin\": {\"password\": \"\"}}");

        assertThat(findings(expect("/debug", "false"), forbid("/admin/password", "\"admin\""), forbid("/nothing", "1")))
                .isEmpty();
    }

    @Test
    void eachUnsafeValueIsToldWithoutTheValue() {
        chat.file(FILE, "{\"debug\": true, \"admin\": {\"password\": \"admin\"}}");

        assertThat(findings(expect("/debug", "false"), expect("/tls", "true"), forbid("/admin/password", "\"admin\"")))
                .containsExactly(
                        "package-configuration-unsafe config/config.json: \"/debug\" is not false",
                        "package-configuration-unsafe config/config.json: \"/tls\" does not exist, and has to be true",
                        "package-configuration-unsafe config/config.json: \"/admin/password\" has the value that is"
                                + " forbidden for it");
    }

    @Test
    void numbersAreTheSameInEverySpelling() {
        chat.file(FILE, "{\"seed\": 0.0, \"port\": 4.43e2, \"rates\": [{\"a\": 1}, 2.50]}");

        assertThat(findings(expect("/port", "443"), expect("/rates", "[{\"a\": 1.0}, 2.5]"), forbid("/seed", "0")))
                .containsExactly("package-configuration-unsafe config/config.json: \"/seed\" has the value that is"
                        + " forbidden for it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"config/config.json", "./config/config.json", "config//config.json", "x/../config/config.json"})
    void everyEntryThatBecomesTheFileIsLookedInto(String again) {
        chat.file(FILE, "{\"debug\": false}").file(again, "{\"debug\": true}");

        assertThat(findings(expect("/debug", "false")))
                .contains("package-configuration-unsafe config/config.json: \"/debug\" is not false");
    }

    @Test
    void aFileThatIsMissingIsAFinding() {
        assertThat(findings(expect("/debug", "false")))
                .containsExactly("package-configuration-unsafe config/config.json: the file of <configurations> is not"
                        + " in the package");
    }

    @Test
    void aFileThatIsNoJsonIsToldOnceAndWithoutItsText() {
        chat.file(FILE, "{\"debug\": hunter2secret}");

        assertThat(findings(expect("/debug", "false"), forbid("/password", "1")))
                .containsExactly(
                        "package-configuration-unsafe config/config.json: the file is not valid JSON at line 1,"
                                + " column 11");
    }

    @Test
    void aFileThatIsTooDeepOrTooLargeIsAFinding() {
        String large = " ".repeat((8 << 20) - 2) + "{}";
        chat.file("config/deep.json", "[".repeat(100_000))
                .file("config/large.json", large)
                .file("config/larger.json", " " + large);

        assertThat(findings(forbid("config/deep.json"), forbid("config/large.json"), forbid("config/larger.json")))
                .hasSize(2)
                .satisfies(
                        deep -> assertThat(deep).contains("config/deep.json: the file is not valid JSON"),
                        Index.atIndex(0))
                .satisfies(
                        larger ->
                                assertThat(larger).endsWith("config/larger.json: it is too large for a configuration"),
                        Index.atIndex(1));
    }

    private static SafeSetting forbid(String file) {
        return new SafeSetting(file, "/debug", Optional.empty(), Optional.of("true"));
    }
}
