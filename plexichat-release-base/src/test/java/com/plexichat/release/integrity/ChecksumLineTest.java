package com.plexichat.release.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.plexichat.release.testing.ExternalTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksumLineTest {
    private static final Sha256 DIGEST = Sha256.of("abc".getBytes(UTF_8));

    @TempDir
    private Path folder;

    @Test
    void aLineIsDigestTwoBlanksAndName() {
        assertThat(new ChecksumLine(DIGEST, "lib/a b.jar").text())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  lib/a b.jar\n");
    }

    @ParameterizedTest
    @CsvSource({"'a\\b', 'a\\\\b'", "'a\nb', 'a\\nb'", "'a\rb', 'a\\rb'", "'\\\n\\', '\\\\\\n\\\\'"})
    void aNameThatWouldBreakTheLineIsEscaped(String name, String escaped) {
        assertThat(new ChecksumLine(DIGEST, name).text()).isEqualTo("\\" + DIGEST + "  " + escaped + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a b.jar", " *", "a\\b", "a\nb", "a\rb", "\\\n\\", "\\n", "ü😀", "  "})
    void whatIsWrittenIsReadAgain(String name) {
        ChecksumLine line = new ChecksumLine(DIGEST, name);

        assertThat(ChecksumLine.parse(line.text().replaceFirst("\n$", ""))).contains(line);
    }

    @Test
    void aFileThatWasReadAsBinaryAndADigestInCapitalsAreReadToo() {
        assertThat(ChecksumLine.parse(DIGEST.hex().toUpperCase(Locale.ROOT) + " *a b"))
                .contains(new ChecksumLine(DIGEST, "a b"));
    }

    @Test
    void aBackslashIsAnEscapeOnlyInALineThatSaysSo() {
        assertThat(ChecksumLine.parse(DIGEST + "  a\\nb")).contains(new ChecksumLine(DIGEST, "a\\nb"));
        assertThat(ChecksumLine.parse("\\" + DIGEST + "  a\\nb")).contains(new ChecksumLine(DIGEST, "a\nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "%s  ",
                "%s a",
                "%s\ta",
                "%s   a\r",
                " %s  a",
                "%s0  a",
                "\\%s  a\\",
                "\\%s  a\\t",
                "%s  a\0b"
            })
    void anyOtherLineIsNotRead(String line) {
        assertThat(ChecksumLine.parse(line.formatted(DIGEST))).isEmpty();
        assertThat(ChecksumLine.parse("g" + DIGEST.hex().substring(1) + "  a")).isEmpty();
    }

    @Test
    void aNameIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChecksumLine(DIGEST, ""));
    }

    @Test
    void sha256sumChecksTheLines() throws IOException, InterruptedException {
        ExternalTool sha256sum = ExternalTool.assumePresent("sha256sum");
        List<String> names = List.of("plain.txt", "with blank", "back\\slash", "line\nfeed", "carriage\rreturn", " *");
        for (String name : names) {
            Files.writeString(folder.resolve(name), "content of " + name);
        }
        String lines = names.stream()
                .map(name -> new ChecksumLine(Sha256.of(("content of " + name).getBytes(UTF_8)), name).text())
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("lines.sha256"), lines);

        String output = sha256sum.output(folder, "--check", "--strict", "lines.sha256");

        assertThat(output.split("\n")).hasSameSizeAs(names).allMatch(line -> line.endsWith(": OK"));
    }

    @Test
    void sha256sumPrintsTheSameLines() throws IOException, InterruptedException {
        ExternalTool sha256sum = ExternalTool.assumePresent("sha256sum");
        for (String name : List.of("plain.txt", "back\\slash", "line\nfeed")) {
            Files.writeString(folder.resolve(name), "abc");

            assertThat(sha256sum.output(folder, name)).isEqualTo(new ChecksumLine(DIGEST, name).text());
        }
    }
}
