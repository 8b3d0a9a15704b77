package com.plexichat.updater.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page of the updater against what is read. */
final class UpdaterManualTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_.\\[\\]]+)` \\|");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");

    /** A row whose default is a value as it is written. */
    private static final Pattern DEFAULT =
            Pattern.compile("(?m)^\\| `((?:[a-z_]+\\.)?)([a-z_]+)` \\|[^|]*\\| `([^`]+)` \\|");

    /** One entry of each list, so that the keys of its entries are asked for. */
    private static final String WITH_ENTRIES = """
            backup: {dumps: [{name: a, command: a}]}
            hooks:
              before: [{command: a}]
              validate: [{command: a}]
              migrate: [{command: a}]
              migrate_back: [{command: a}]
            """;

    private final String manual = Files.readString(Path.of("../docs/updater.md"));

    UpdaterManualTest() throws IOException {}

    @Test
    void theTableHasEachKeyThatIsReadAndNoOther() {
        assertThat(ROW.matcher(keysSection()).results().map(match -> match.group(1)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void eachExampleIsRead() {
        assertThat(found(EXAMPLE))
                .hasSize(2)
                .allSatisfy(
                        example -> assertThat(SettingsFiles.wrongText(example)).isEmpty());
        assertThat(found(EXAMPLE).get(0)).isEqualTo(SettingsFiles.SHORTEST);
    }

    @Test
    void eachMannerOfWritingASizeIsOnThePage() {
        String sizes = manual.substring(manual.indexOf("A size is"), manual.indexOf(" Both numbers"));
        List<String> words = Pattern.compile("`([^`]+)`")
                .matcher(sizes)
                .results()
                .map(word -> word.group(1))
                .toList();
        List<String> units = words.stream()
                .filter(word -> word.endsWith("B") && word.length() <= 2)
                .toList();

        assertThat(units).containsExactly("B", "kB", "MB", "GB", "TB");
        assertThat(units).allSatisfy(unit -> {
            assertThat(WrittenValue.size("7" + unit)).isPresent();
            assertThat(WrittenValue.size("7 " + unit)).isPresent();
        });
        assertThat(words).containsSequence("20GB", "20 GB");
        assertThat(WrittenValue.size("20 GB")).isEqualTo(WrittenValue.size("20GB"));
    }

    @Test
    void whoWritesADefaultOutChangesNothing() {
        List<MatchResult> defaults = DEFAULT.matcher(manual).results().toList();

        assertThat(defaults).hasSizeGreaterThan(20);
        assertThat(defaults).allSatisfy(row -> {
            String text = withLine(row.group(1), row.group(2) + ": " + row.group(3));
            assertThat(SettingsReader.parse(text, "update.yml")).isEqualTo(SettingsFiles.with(""));
        });
    }

    private static String withLine(String section, String line) {
        String shortest = SettingsFiles.SHORTEST;
        if (section.isEmpty()) {
            return shortest + "  " + line + "\n";
        }
        String head = "  " + section.replace(".", ":\n");
        return shortest.contains(head)
                ? shortest.replace(head, head + "    " + line + "\n")
                : shortest + head + "    " + line + "\n";
    }

    private String keysSection() {
        int start = manual.indexOf("## All keys");
        return manual.substring(start, manual.indexOf("\n## ", start));
    }

    /** All that are asked for, without the ones that have others below them. */
    private static List<String> keys() {
        YamlReading reading = new YamlReading("update.yml");
        assertThat(SettingsReader.settings(YamlText.parse(SettingsFiles.text(WITH_ENTRIES), reading)))
                .isPresent();
        reading.finish();
        SortedSet<String> asked = reading.asked();
        return asked.stream()
                .filter(key -> !key.equals("update_system"))
                .filter(key -> asked.stream().noneMatch(other -> isBelow(other, key)))
                .toList();
    }

    private static boolean isBelow(String other, String key) {
        return Stream.of(".", "[].").anyMatch(step -> other.startsWith(key + step));
    }

    private List<String> found(Pattern what) {
        return what.matcher(manual)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
