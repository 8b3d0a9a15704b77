package com.plexichat.updater.prevented;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of what is prevented against the tests that show it. */
final class PreventedTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (D\\d+) \\| [^|]+ \\| [^|]+ \\|$");
    private static final int FIRST = 12;
    private static final int LAST = 49;

    @Test
    void eachRowIsThereInItsOrder() throws IOException {
        assertThat(rows())
                .containsExactlyElementsOf(IntStream.rangeClosed(FIRST, LAST)
                        .mapToObj(number -> "D" + number)
                        .toList());
    }

    @Test
    void eachRowHasATestAndNoTestIsForARowThatIsNotThere() throws IOException {
        List<String> shown = new ClassFileImporter()
                .importPackages("com.plexichat.updater").stream()
                        .flatMap(PreventedTest::shownBy)
                        .distinct()
                        .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(rows());
    }

    private static Stream<String> shownBy(JavaClass tests) {
        return tests.getMethods().stream()
                .flatMap(test -> test.tryGetAnnotationOfType(Prevents.class).stream())
                .flatMap(prevents -> Stream.of(prevents.value()));
    }

    private static List<String> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/prevented.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
    }
}
