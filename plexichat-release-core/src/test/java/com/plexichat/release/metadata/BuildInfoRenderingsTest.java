package com.plexichat.release.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.Identities;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildInfoRenderingsTest {
    private static final String HOSTILE = "fix/\"quoted\"'`$HOME`${x}\\n</script>#{y}<!--größe-日本-🎉%s";

    private static final BuildInfo INFO = BuildInfo.of(Identities.of("a.1.2-1+x", HOSTILE), "linux-arm64");

    @TempDir
    Path folder;

    private static String rendering(String path) {
        return BuildInfoRenderings.sources(new GoPackage("main")).stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text()
                .apply(INFO);
    }

    private static Map<String, String> read(String properties) throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(properties));
        return read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty));
    }

    @Test
    void javaReadsThePropertiesAsTheyWereMeant() throws IOException {
        assertThat(read(BuildInfoRenderings.properties(INFO)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "product", "plexichat",
                        "version", "a.1.2-1+x",
                        "channel", "alpha",
                        "build.number", "42",
                        "build.date", "2026-03-01T12:00:00Z",
                        "git.commit", INFO.values().get(5).text(),
                        "git.branch", HOSTILE,
                        "platform", "linux-arm64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" leading", "trailing ", "a=b:c", "#no comment", "tab\tand\\", "\u0000\u007f\u2028", "🎉"})
    void anyBranchComesBackFromTheProperties(String branch) throws IOException {
        String text = BuildInfoRenderings.properties(BuildInfo.of(Identities.of("0a1", branch), "linux-arm64"));

        assertThat(read(text)).containsEntry("git.branch", branch).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go/buildinfo/buildinfo.go",
                "go/ldflags",
                "python/build_info.py",
                "javascript/build-info.js",
                "json/build-info.json"
            })
    void noValueCanEndAStringOrAScript(String path) throws IOException {
        String text = rendering(path);

        assertThat(text).matches("\\p{ASCII}*").doesNotContain("</script", "$", "`", "'", "<!--");
        GoldenFile.of("metadata/" + Path.of(path).getFileName()).holds(text);
    }

    @Test
    void python3ReadsTheRenderingWhereItIsInstalled() throws IOException, InterruptedException {
        Interpreter python = new Interpreter("python3");
        assumeTrue(python.installed());
        Files.writeString(folder.resolve("build_info.py"), rendering("python/build_info.py"));

        String printed = python.run(folder, "-c", "import build_info as b; print(b.BRANCH); print(b.VERSION)");

        assertThat(printed.lines()).containsExactly(HOSTILE, "a.1.2-1+x");
    }

    @Test
    void nodeReadsTheRenderingWhereItIsInstalled() throws IOException, InterruptedException {
        Interpreter node = new Interpreter("node");
        assumeTrue(node.installed());
        Files.writeString(folder.resolve("build-info.mjs"), rendering("javascript/build-info.js"));
        Files.writeString(
                folder.resolve("main.mjs"),
                "import { buildInfo as b } from './build-info.mjs'; console.log(b.branch); console.log(b.version);");

        String printed = node.run(folder, "main.mjs");

        assertThat(printed.lines()).containsExactly(HOSTILE, "a.1.2-1+x");
    }

    @Test
    void jsonIsReadAsItWasMeant() {
        JsonObject json = Json.parseObject(rendering("json/build-info.json"), "json");

        assertThat(json.asMap()).hasSize(8);
        assertThat(json.string("branch")).isEqualTo(HOSTILE);
        assertThat(json.string("version")).isEqualTo("a.1.2-1+x");
    }

    @Test
    void linkerFlagsArePercentEncodedWhereAShellWouldTakeThemForMore() {
        String flags = rendering("go/ldflags");

        assertThat(flags).contains("-X main.version=a.1.2-1+x\n", "-X main.date=2026-03-01T12:00:00Z\n");
        String branch = flags.lines()
                .filter(line -> line.startsWith("-X main.branch="))
                .findFirst()
                .orElseThrow();
        assertThat(branch).matches("-X main\\.branch=[0-9A-Za-z._:/@%+-]+");
        assertThat(URLDecoder.decode(branch.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo("-X main.branch=" + HOSTILE);
    }

    @Test
    void linkerFlagsAreForThePackageThatIsNamed() {
        BuildInfoRendering flags = BuildInfoRenderings.sources(new GoPackage("example.org/chat/build"))
                .get(1);

        assertThat(flags.text().apply(INFO)).startsWith("-X example.org/chat/build.product=plexichat\n");
        assertThatThrownBy(() -> new GoPackage("main' -X x.y=z")).hasMessageContaining("plexichat.goPackage");
    }

    @Test
    void goLinksTheFlagsWhereItIsInstalled() throws IOException, InterruptedException {
        Interpreter go = new Interpreter("go");
        assumeTrue(go.installed());
        Interpreter shell = new Interpreter("sh");
        Files.writeString(folder.resolve("ldflags"), rendering("go/ldflags"));
        Files.writeString(folder.resolve("main.go"), """
                package main

                import (
                	"fmt"
                	"net/url"
                )

                var branch, version string

                func main() {
                	name, _ := url.PathUnescape(branch)
                	fmt.Println(name)
                	fmt.Println(version)
                }
                """);

        String printed = shell.run(folder, "-c", "go run -ldflags \"$(cat ldflags)\" main.go");

        assertThat(printed.lines()).containsExactly(HOSTILE, "a.1.2-1+x");
    }

    @Test
    void goReadsTheRenderingWhereItIsInstalled() throws IOException, InterruptedException {
        Interpreter go = new Interpreter("go");
        assumeTrue(go.installed());
        String values = rendering("go/buildinfo/buildinfo.go").replace("package buildinfo", "package main");
        Files.writeString(folder.resolve("values.go"), values);
        Files.writeString(
                folder.resolve("main.go"),
                "package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(Branch); fmt.Println(Version) }\n");

        String printed = go.run(folder, "run", "main.go", "values.go");

        assertThat(printed.lines()).containsExactly(HOSTILE, "a.1.2-1+x");
    }

    @Test
    void mavenPropertiesHaveOnePrefix() {
        assertThat(INFO.values())
                .extracting(BuildInfo.Value::property)
                .startsWith("plexichat.build.product", "plexichat.build.version")
                .doesNotHaveDuplicates();
    }
}
