package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of values in docs/templates.md against what templates really get. */
final class TemplateValuesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.+?`) \\| ([a-zA-Z]+) \\| (yes|no) \\| \\S.*\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** The names with their types, {@code sections[].heading} for a value of an element. */
    private static Map<String, String> types(Map<?, ?> values, String place) {
        Map<String, String> types = new TreeMap<>();
        values.forEach((name, value) -> {
            types.put(place + name, type(value));
            if (value instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof Map<?, ?> inner) {
                        types.putAll(types(inner, place + name + "[]."));
                    }
                }
            }
        });
        return types;
    }

    private static String type(Object value) {
        return value instanceof Boolean
                ? "boolean"
                : value instanceof Integer ? "number" : value instanceof List ? "list" : "text";
    }

    private record Row(String type, boolean always) {}

    private static Map<String, Row> documented() throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/templates.md")));
        while (row.find()) {
            Matcher name = NAME.matcher(row.group(1));
            while (name.find()) {
                rows.put(
                        name.group(1),
                        new Row(
                                row.group(2).replace("Markdown", "text"),
                                row.group(3).equals("yes")));
            }
        }
        return rows;
    }

    @Test
    void eachValueIsDocumentedWithItsTypeAndEachDocumentedOneIsThere() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        documented().forEach((name, row) -> documented.put(name, row.type()));

        assertThat(types(new NotesModel(ManyChanges.withEverything()).values(Integer.MAX_VALUE), ""))
                .isEqualTo(documented);
    }

    @Test
    void valuesAreMissingOnlyWhereThePageSaysSo() throws IOException {
        Map<String, Object> poorest = new NotesModel(ManyChanges.withNothing()).values(Integer.MAX_VALUE);

        documented().forEach((name, row) -> {
            if (!name.contains("[]")) {
                assertThat(poorest.containsKey(name)).as(name).isEqualTo(row.always());
            }
        });
    }

    @Test
    void partsOfListsAreMissingOnlyWhereThePageSaysSo() throws IOException {
        Map<String, Row> documented = documented();
        NotesSource everything = ManyChanges.withEverything();
        NotesSource without = ManyChanges.source(everything.changes(), everything.contributors(), Optional.empty());
        for (NotesSource source : List.of(everything, without)) {
            hold(new NotesModel(source).values(Integer.MAX_VALUE), "", documented);
        }
    }

    private static void hold(Map<?, ?> values, String place, Map<String, Row> documented) {
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                String inner = place + name + "[].";
                for (Object element : list) {
                    if (element instanceof Map<?, ?> parts) {
                        documented.forEach((each, row) -> {
                            if (row.always()
                                    && each.startsWith(inner)
                                    && !each.substring(inner.length()).contains("[]")) {
                                assertThat(parts.containsKey(each.substring(inner.length())))
                                        .as(each)
                                        .isTrue();
                            }
                        });
                        hold(parts, inner, documented);
                    }
                }
            }
        });
    }
}
