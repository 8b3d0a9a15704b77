package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Places the subjects of a file that {@code -Dplexichat.subjects} names, in columns repository, commit and subject, and
 * prints where, to be read through; without the property it has nothing to do.
 */
final class SharedSubjectsTest {
    private static final String FILE = "plexichat.subjects";
    private static final String HEADER = "repository\t";

    @TestFactory
    Stream<DynamicTest> eachSubjectIsPlaced() throws IOException {
        String file = System.getProperty(FILE);
        return file == null
                ? Stream.of()
                : Files.readAllLines(Path.of(file)).stream()
                        .filter(line -> !line.startsWith("#") && !line.startsWith(HEADER))
                        .map(line -> line.split("\t", 3))
                        .map(cells -> DynamicTest.dynamicTest(cells[1], () -> place(cells[1], cells[2])));
    }

    private static void place(String commit, String subject) {
        ChangeCollector collector = new ChangeCollector();
        collector.add(Commits.of(1, subject, ""));

        assertThat(collector.placements()).isNotEmpty();
        assertThat(collector.changes()).isNotNull();
        collector
                .placements()
                .forEach(placement -> System.out.println(
                        commit + "\t" + placement.fate() + "\t" + placement.rule() + "\t" + placement.line()));
    }
}
