package com.plexichat.release.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads a table of versions that lies beside some checkouts; elsewhere it has no rows. */
final class RealVersionsTest {
    private static final Path TABLE = Path.of("../../shared/data/versions.tsv");
    private static final String NONE = "-";

    private record Row(String text, String kind, String canonical, String channel) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }

        void check() {
            VersionName name = VersionReader.ofAnyProject().read(text);
            assertThat(name.kind()).isEqualTo(kind);
            assertThat(name.canonical().orElse(NONE)).isEqualTo(canonical);
            assertThat(name.version().map(version -> version.channel().text()).orElse(NONE))
                    .isEqualTo(channel);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachRealVersionIsReadAsItsRowSays() throws IOException {
        return Files.exists(TABLE)
                ? Files.readAllLines(TABLE).stream()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("version\t"))
                        .map(Row::of)
                        .map(row -> DynamicTest.dynamicTest(row.kind() + " " + row.text(), row::check))
                : Stream.of();
    }
}
