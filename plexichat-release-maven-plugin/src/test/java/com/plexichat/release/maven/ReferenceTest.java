package com.plexichat.release.maven;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReferenceTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`plexichat.*?) \\| (.*?) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void theReferenceHasEachGoalWithEachParameter() throws Exception {
        GoldenFile.at(DOCS.resolve("reference.md")).holds(ReferencePage.of(ShippedDescriptor.read()));
    }

    @Test
    void theGuideToTheParametersHasEachPropertyThatOneCanSet() throws Exception {
        assertThat(guide().keySet())
                .isEqualTo(properties()
                        .map(parameter -> parameter.property().orElseThrow())
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void theGuideToTheParametersHasTheirDefaults() throws Exception {
        Map<String, String> guide = guide();

        assertThat(properties().filter(parameter -> !literal(parameter).isEmpty()))
                .allSatisfy(
                        parameter -> assertThat(guide.get(parameter.property().orElseThrow()))
                                .as(parameter.name())
                                .contains("`" + literal(parameter) + "`"));
    }

    /** As a person writes it: in the project's folder; empty for what depends on the project otherwise. */
    private static String literal(GoalParameter parameter) {
        String text = parameter
                .fallback()
                .orElse("")
                .replaceFirst("^\\$\\{(project\\.)?basedir}/", "")
                .replaceFirst("^\\$\\{project\\.build\\.directory}/", "target/");
        return text.contains("${") ? "" : text;
    }

    private static Stream<GoalParameter> properties() throws Exception {
        return DescribedParameters.of(ShippedDescriptor.read()).all().stream()
                .filter(parameter -> !parameter.goal().equals("help"))
                .filter(parameter -> parameter.property().isPresent());
    }

    /** The default of each property; a name that begins with a dot goes on where the one before it does. */
    private static Map<String, String> guide() throws IOException {
        Map<String, String> guide = new TreeMap<>();
        for (MatchResult row : matches(ROW, Files.readString(DOCS.resolve("parameters.md")))) {
            String before = "";
            for (MatchResult name : matches(CODE, row.group(1))) {
                String full = name.group(1).startsWith(".")
                        ? before.substring(0, before.lastIndexOf('.')) + name.group(1)
                        : name.group(1);
                guide.put(full, row.group(2));
                before = full;
            }
        }
        return guide;
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
