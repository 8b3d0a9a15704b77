package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the rules against what a person decided before there were any. */
final class PlacedSubjectsTest {
    private static final Path TABLE = Path.of("src/test/resources/notes/placed-subjects.tsv");

    /** What the tool is known to place elsewhere; a rule that learns one of these takes it from here. */
    private static final List<String> KNOWN = List.of(
            "feat(mobile): various bug fixes",
            "ci(deps): bump actions/cache from 3 to 4",
            "feat(api)!: replace numbers by text in all ids",
            "Fehler beim Hochladen großer Dateien behoben",
            "Corrige l'affichage des dates dans les fils",
            "Añadir encuestas a los canales");

    private record Row(String placement, String subject) {
        static Row of(String line) {
            String[] cells = line.split("\t", 2);
            return new Row(cells[0], cells[1]);
        }

        String placed() {
            ChangeCollector collector = new ChangeCollector();
            collector.add(Commits.of(1, subject, ""));
            return collector.placements().stream()
                    .map(placement -> placement.fate().replace("translations", "improvements"))
                    .collect(Collectors.joining(","));
        }
    }

    @Test
    void rulesAgreeWithWhoPlacedTheSubjectsByHand() throws IOException {
        List<Row> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
        List<String> misses = new ArrayList<>();
        for (Row row : rows) {
            if (!row.placed().equals(row.placement())) {
                System.out.println(row.placement() + ", but " + row.placed() + ": " + row.subject());
                misses.add(row.subject());
            }
        }

        assertThat(rows).hasSizeGreaterThan(150);
        assertThat(misses).containsExactlyInAnyOrderElementsOf(KNOWN);
    }
}
