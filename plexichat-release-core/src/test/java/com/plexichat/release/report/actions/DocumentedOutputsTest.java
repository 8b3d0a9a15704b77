package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DocumentedOutputsTest {
    private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");
    private static final String SECOND_PLATFORM = "linux-amd64-";

    /** The golden file has every output but that of a trial. */
    @Test
    void theManualListsTheOutputsThatThereAre() throws IOException {
        Set<String> written = Files.readAllLines(Path.of("src/test/resources/golden/actions/outputs.txt")).stream()
                .filter(line -> line.matches("[a-z0-9-]+(=|<<).*"))
                .map(line -> line.split("=|<<", 2)[0])
                .filter(name -> !name.startsWith(SECOND_PLATFORM))
                .collect(Collectors.toCollection(TreeSet::new));
        written.add("proof");

        Set<String> listed = new TreeSet<>();
        Files.readAllLines(Path.of("../docs/ci.md")).stream()
                .dropWhile(line -> !line.equals("## Outputs"))
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> NAME.matcher(line.split("\\|", 3)[1])
                        .results()
                        .map(match -> match.group(1))
                        .forEach(listed::add));

        assertThat(listed).isEqualTo(written);
    }
}
