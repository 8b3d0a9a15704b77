package com.plexichat.release.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionPlaceTest {
    private static final String JSON = """
            {"name": "chat", "version" :  "a.1.2-1",
             "n": 1}
            """;
    private static final String PYTHON = """
            # "a.0.0-0"
            __version__ = "a.1.2-1"  # keep
            """;

    @Test
    void aStringOfAJsonFileIsFoundAndAllElseStays() {
        assertThat(replaced(new PointerPlace("package.json", "/version"), JSON))
                .isEqualTo(JSON.replace("a.1.2-1", "a.1.2-2"));
    }

    @Test
    void whatTheGroupOfAPatternMatchesIsFoundAndAllElseStays() {
        assertThat(replaced(PatternPlace.parse("chat/__init__.py", "^__version__ = \"(.*?)\""), PYTHON))
                .isEqualTo(PYTHON.replace("a.1.2-1", "a.1.2-2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/none|there is no string at /none",
                "/n|there is no string at /n",
                "version|\"version\" is not a JSON pointer",
            })
    void aPointerThatLeadsToNoStringIsRefused(String pointer, String reason) {
        assertThatThrownBy(() -> new PointerPlace("package.json", pointer).find(JSON))
                .hasMessageContaining("version-place-unclear: " + reason)
                .hasMessageContaining("(package.json)");
    }

    @Test
    void aFileThatIsNoJsonIsRefusedWithLineAndColumn() {
        assertThatThrownBy(() -> new PointerPlace("package.json", "/version").find("{\n  \"version\" \"x\"}"))
                .hasMessageContaining("version-place-unclear")
                .hasMessageContaining("line 2, column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "version = \"(.*)\" nothing|\"version = \"(.*)\" nothing\" matches nothing",
                "\"(.*)\"|\"\"(.*)\"\" matches more than once",
                "(x)?__version__|\"(x)?__version__\" matches nothing",
            })
    void aPatternThatDoesNotMatchExactlyOnceIsRefused(String pattern, String reason) {
        assertThatThrownBy(() -> PatternPlace.parse("chat.py", pattern).find(PYTHON))
                .hasMessageContaining("version-place-unclear: " + reason)
                .hasMessageContaining("(chat.py)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "version|\"version\" has 0 groups",
                "(a)(b)|\"(a)(b)\" has 2 groups",
                "(a|\"(a\" is not a regular expression: Unclosed group",
            })
    void anExpressionWithoutExactlyOneGroupIsAMistake(String pattern, String reason) {
        assertThatThrownBy(() -> PatternPlace.parse("chat.py", pattern))
                .hasMessageContaining("parameter-invalid: " + reason)
                .hasMessageContaining("chat.py");
    }

    @Test
    void aFileThatCannotBeReadAsTextIsRefused(@TempDir Path folder) throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.write(project.resolve("latin.txt"), "\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> read(project, "none.txt")).hasMessageContaining("there is no such file (none.txt)");
        Files.createDirectory(project.resolve("folder"));
        assertThatThrownBy(() -> read(project, "folder")).hasMessageContaining("it cannot be read");
        assertThatThrownBy(() -> read(project, "latin.txt")).hasMessageContaining("it is not UTF-8 text");
        Files.writeString(project.resolve("text.txt"), "é");
        assertThat(read(project, "text.txt")).isEqualTo("é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", "a/../../outside.txt", "/etc/passwd", "", ".", "nul\0"})
    void aFileOutsideOfTheProjectIsAMistake(String file) {
        assertThatThrownBy(() -> new PointerPlace(file, "/version"))
                .hasMessageContaining("parameter-invalid")
                .hasMessageContaining("is not a file in the project (<versionPlaces>)");
        assertThatThrownBy(() -> PatternPlace.parse(file, "(.*)")).hasMessageContaining("parameter-invalid");
    }

    @Test
    void aFileHasOneNameHoweverItIsWritten() {
        assertThat(new PointerPlace("./web/../web//package.json", "/version"))
                .isEqualTo(new PointerPlace("web/package.json", "/version"));
    }

    private static String read(Path project, String file) {
        return PlaceFiles.read(project, file);
    }

    private static String replaced(VersionPlace place, String content) {
        FoundVersion found = place.find(content);
        assertThat(found.text()).isEqualTo("a.1.2-1");
        return content.substring(0, found.start()) + found.written().apply("a.1.2-2") + content.substring(found.end());
    }
}
