package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the rules says of its examples what becomes of them. */
final class NotesPageTest {
    private static final Path PAGE = Path.of("../docs/notes.md");

    /** Of each row about a statement its rule and one example of it. */
    static Stream<Arguments> examples() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals("## A statement is placed"))
                .takeWhile(line -> !line.equals("## The range is folded"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| ", -1))
                .flatMap(cells -> Stream.of(cells[2].split("`", -1))
                        .filter(part -> !part.isBlank()
                                && !part.strip().equals(",")
                                && !part.strip().equals("|"))
                        .map(example -> Arguments.of(example, cells[0].replaceAll("[|` ]", ""))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfARuleIsPlacedByIt(String example, String rule) {
        assertThat(Told.fate(example)).endsWith(" by " + rule);
    }
}
