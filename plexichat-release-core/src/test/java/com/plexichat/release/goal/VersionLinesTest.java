package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.goal.VersionRequest.Format;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VersionLinesTest extends AskingForVersions {
    private static final String LINES = """
            main
            a.1.10-1
            va.1.2-1

            v1.2-100
            a.1.2-20
            r.1.2-1-security
            a.1.2.3
            \t"quoted"
            build-44
            v3.0.0
            """;

    @Test
    void linesAreAnsweredOneByOne() throws IOException {
        file = Optional.of(Files.writeString(folder.resolve("tags"), LINES));

        GoldenFile.of("version/list.tsv").holds(answer());
        format = Format.JSON;
        GoldenFile.of("version/list.json").holds(answer());
    }

    @Test
    void linesAreSortedByOrder() throws IOException {
        file = Optional.of(Files.writeString(folder.resolve("tags"), LINES));
        sorted = true;

        assertThat(answer().lines().skip(1).map(line -> line.split("\t", 2)[0]))
                .containsExactly(
                        "build-44",
                        "v1.2-100",
                        "v3.0.0",
                        "va.1.2-1",
                        "a.1.2-20",
                        "r.1.2-1-security",
                        "a.1.10-1",
                        "main",
                        "",
                        "a.1.2.3",
                        "");
    }

    @Test
    void anEmptyFileHasAnEmptyAnswer() throws IOException {
        file = Optional.of(Files.createFile(folder.resolve("tags")));
        format = Format.JSON;

        assertThat(answer()).isEqualTo("[ ]\n");
    }

    @Test
    void bytesThatAreNoTextAreNoVersion() throws IOException {
        file = Optional.of(
                Files.write(folder.resolve("tags"), "a.1.2-1\n\u00ff\n".getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(answer().lines().skip(1).map(line -> line.split("\t", 3)[1])).containsExactly("dotted", "invalid");
    }
}
