package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aFileThatIsMissingOrBrokenIsAFinding() {
        assertThat(findings(expect("/debug", "false")))
                .containsExactly("package-configuration-unsafe config/config.json: the file of <configurations> is not"
                        + " in the package");
    }

    @Test
    void aFileThatIsNoJsonIsAFinding() {
        chat.file(FILE, "[".repeat(100_000));

        assertThat(findings(expect("/debug", "false")))
                .singleElement()
                .asString()
                .contains("is not valid JSON");
    }
}
