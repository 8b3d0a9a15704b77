package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.Placement;
import com.plexichat.release.change.RuleNames;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.git.WrittenHistory;
import com.plexichat.release.notes.BaseRelease;
import com.plexichat.release.pulls.ToldRange;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which ranges each rule of the notes is seen, by what the tool says of its placements. */
final class SeenRulesTest {
    static final Path TABLE = GoldenRangesTest.RANGES.resolve("RULES.md");

    private static final int ENOUGH = 2;

    private static final String HEAD = """
            # Where each rule is seen

            The ranges in which a rule placed or folded a statement, as `-Dplexichat.explain` names it; the rules are in the
            order of their list. This page is written by `-Dgolden.update=true`.

            | rule | ranges |
            |---|---|
            """;

    private static final Map<String, Set<String>> RULES_BY_RANGE = new TreeMap<>();

    @BeforeAll
    static void placeTheStatementsOfEachRange(@TempDir Path folder) throws IOException {
        for (String range : GoldenRangesTest.ranges()) {
            RULES_BY_RANGE.put(range, rules(range, folder.resolve(range)));
        }
    }

    private static Set<String> rules(String range, Path folder) throws IOException {
        WrittenHistory history =
                WrittenHistory.read(GoldenRangesTest.RANGES.resolve(range).resolve("history.txt"));
        GitRepository git = history.makeIn(folder).repository();
        Version version = VersionSchemes.DEFAULT.parse(history.version()).orElseThrow();
        CommitRange commits = new CommitRange(
                BaseRelease.of(version, ReleaseTags.read(git, version.scheme())).map(ReleaseTag::commit),
                git.head().id());
        return ToldRange.read(git, commits).placements().stream()
                .flatMap((Placement placement) ->
                        Stream.concat(Stream.of(placement.rule()), placement.foldedBy().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the order of the list of rules; a rule that is in no range too. */
    private static Map<String, List<String>> rangesByRule() {
        Map<String, List<String>> seen = new LinkedHashMap<>();
        for (String rule : RuleNames.all()) {
            seen.put(
                    rule,
                    RULES_BY_RANGE.entrySet().stream()
                            .filter(range -> range.getValue().contains(rule))
                            .map(Map.Entry::getKey)
                            .toList());
        }
        return seen;
    }

    @Test
    void eachRuleIsSeenInTwoRanges() {
        Map<String, List<String>> seldom = rangesByRule();
        seldom.values().removeIf(ranges -> ranges.size() >= ENOUGH);

        assertThat(seldom)
                .as("rules in fewer than %d ranges, and where they are", ENOUGH)
                .isEmpty();
    }

    @Test
    void onlyRulesOfTheListPlaceStatements() {
        assertThat(RULES_BY_RANGE)
                .allSatisfy((range, rules) -> assertThat(rules).as(range).isSubsetOf(RuleNames.all()));
    }

    @Test
    void theTableSaysWhereEachRuleIsSeen() throws IOException {
        String rows = rangesByRule().entrySet().stream()
                .map(rule -> "| `" + rule.getKey() + "` | `" + String.join("`, `", rule.getValue()) + "` |\n")
                .collect(Collectors.joining());

        GoldenFile.at(TABLE).holds(HEAD + rows);
    }
}
