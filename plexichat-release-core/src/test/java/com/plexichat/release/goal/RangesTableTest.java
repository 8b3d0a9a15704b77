package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table in the README of the ranges, which says where each rule of the notes is seen. */
final class RangesTableTest {
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    /** Rules that have a row. */
    private static final int RULES = 29;

    private static Map<String, List<String>> rangesByRule() throws IOException {
        String page = Files.readString(GoldenRangesTest.RANGES.resolve("README.md"));
        Map<String, List<String>> rules = new TreeMap<>();
        page.substring(page.indexOf("## Where each rule is seen"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| rule "))
                .map(line -> line.split(" \\| ", 2))
                .forEach(cells -> rules.put(
                        cells[0],
                        NAME.matcher(cells[1])
                                .results()
                                .map((MatchResult name) -> name.group(1))
                                .toList()));
        return rules;
    }

    @Test
    void eachRuleIsSeenInTwoRangesThatExist() throws IOException {
        List<String> ranges = GoldenRangesTest.ranges();

        assertThat(rangesByRule())
                .hasSize(RULES)
                .allSatisfy((rule, seen) -> assertThat(seen)
                        .as(rule)
                        .hasSizeGreaterThanOrEqualTo(2)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(ranges));
    }

    @Test
    void eachRangeShowsARule() throws IOException {
        List<String> named = new ArrayList<>();
        rangesByRule().values().forEach(named::addAll);

        assertThat(named).containsAll(GoldenRangesTest.ranges());
    }
}
