package com.plexichat.release.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads a table of versions that lies beside some checkouts; elsewhere it has no rows. */
final class RealVersionsTest {
    private static final Path TABLE = Path.of("../../shared/data/versions.tsv");
    private static final Set<String> READ = Set.of("dotted", "compact");

    private record Row(String text, String kind, String canonical, String channel) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }

        void check() {
            if (READ.contains(kind)) {
                Version version = VersionSchemes.parse(text, "row");
                assertThat(version.text()).isEqualTo(canonical);
                assertThat(version.channel().text()).isEqualTo(channel);
            } else {
                assertThat(kind).isIn("legacy", "invalid");
                assertThat(VersionSchemes.find(text)).isEmpty();
            }
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
