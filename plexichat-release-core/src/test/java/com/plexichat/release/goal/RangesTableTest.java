package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table in the README of the ranges: where it is seen what no rule of the list decides. */
final class RangesTableTest {
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    private static final int ROWS = 20;

    private static String page() throws IOException {
        return Files.readString(GoldenRangesTest.RANGES.resolve("README.md"));
    }

    private static Map<String, List<String>> rangesByRow() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        page().substring(page().indexOf("## What is seen where"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what "))
                .map(line -> line.split(" \\| ", 2))
                .forEach(cells -> rows.put(
                        cells[0],
                        NAME.matcher(cells[1])
                                .results()
                                .map((MatchResult name) -> name.group(1))
                                .toList()));
        return rows;
    }

    @Test
    void eachRowNamesTwoRangesThatExist() throws IOException {
        List<String> all = GoldenRangesTest.ranges();

        assertThat(rangesByRow())
                .hasSize(ROWS)
                .allSatisfy((row, ranges) -> assertThat(ranges)
                        .as(row)
                        .hasSizeGreaterThanOrEqualTo(2)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(all));
    }

    @Test
    void eachRangeIsNamedInOneOfTheTables() throws IOException {
        String tables = page() + Files.readString(SeenRulesTest.TABLE);

        assertThat(GoldenRangesTest.ranges())
                .allSatisfy(range -> assertThat(tables).contains("`" + range + "`"));
    }
}
