package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.Commits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RulesLawsTest {
    private static final List<String> PARTS = List.of(
            "Add ",
            "fix: ",
            "feat!: ",
            "polls",
            "rooms ",
            "[a.1.2-1] ",
            "more changes",
            "CVE-2031-20001 ",
            "batch 2",
            "QH-12: ",
            "(#7)",
            "\\n\\nCHANGELOG:\\n- ",
            "Bump ws to 1.2",
            "FINAL ",
            "SHOUT ",
            "!",
            "Revert \"",
            "🎉 ",
            "in a_view.py",
            " tests",
            "\u001b[31m",
            "\ud800",
            "Update the wording ",
            "Translated using Weblate (German)");

    private static final List<String> WORDS =
            List.of("", ".", " .", ". .", "!?", "\u200b", "\u001b[", "ids .", "IDS ARE LONGER");

    private static final List<String> BODIES = Stream.of(
                    Stream.of("", "Words.", "CHANGELOG:\n- \u200b", "CHANGELOG:\n- feat!: \u200b\n- ."),
                    WORDS.stream().map(words -> "BREAKING CHANGE: " + words),
                    WORDS.stream().map(words -> "Migration: " + words),
                    WORDS.stream().map(words -> "BREAKING CHANGE: x\nMigration: " + words),
                    WORDS.stream().map(words -> "BREAKING CHANGES:\n- x\n- " + words),
                    WORDS.stream().map(words -> "BREAKING CHANGES:\n- " + words + "\n- \u200b"))
            .flatMap(bodies -> bodies)
            .toList();

    private static List<CommitMessage> anyRange(Random random) {
        List<CommitMessage> messages = new ArrayList<>();
        for (int number = 40; number > 0; number--) {
            StringBuilder subject = new StringBuilder();
            for (int parts = random.nextInt(6); parts >= 0; parts--) {
                subject.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            messages.add(Commits.of(number, subject.toString(), BODIES.get(random.nextInt(BODIES.size()))));
        }
        return messages;
    }

    private static ReleaseChanges changes(List<CommitMessage> messages) {
        return Told.of(messages.toArray(CommitMessage[]::new));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theOrderOfCommitsChangesNoSection(long seed) {
        Random random = new Random(seed);
        List<CommitMessage> messages = anyRange(random);
        messages.removeIf(message -> message.subject().contains("Revert"));
        List<CommitMessage> shuffled = new ArrayList<>(messages);
        Collections.shuffle(shuffled, random);

        assertThat(placed(shuffled)).isEqualTo(placed(messages));
        assertThat(changes(shuffled).vague()).isEqualTo(changes(messages).vague());
    }

    private static Set<String> placed(List<CommitMessage> messages) {
        Set<String> placed = new TreeSet<>();
        Told.placements(messages.toArray(CommitMessage[]::new))
                .forEach(each ->
                        placed.add(each.commit() + " " + each.fate() + " " + each.rule() + " " + each.foldedBy()));
        return placed;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void eachStatementHasOnePlaceAndFoldingTwiceChangesNothing(long seed) {
        List<CommitMessage> messages = anyRange(new Random(seed));
        List<Entry> entries = messages.stream()
                .flatMap(message -> Statements.of(message, Statements.subject(message)).stream())
                .map(Rules::place)
                .map(Entry::of)
                .toList();

        List<Entry> once = folded(entries);

        assertThat(folded(once)).isEqualTo(once);
        assertThat(once.stream()
                        .flatMap(entry -> entry.parts().stream())
                        .map(part -> part.commit() + " " + part.number()))
                .doesNotHaveDuplicates()
                .hasSize(entries.size());
    }

    private static List<Entry> folded(List<Entry> entries) {
        List<Entry> folded = entries;
        for (FoldingRule rule : Rules.RANGE) {
            folded = rule.fold(folded);
        }
        return folded;
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "more changes", "action 6", "fix2"})
    void aVagueCommitAddsNoBullet(String vague) {
        List<CommitMessage> messages = anyRange(new Random(1));
        ReleaseChanges before = changes(messages);
        messages.add(Commits.of(99, vague, ""));

        assertThat(Told.bullets(changes(messages))).isEqualTo(Told.bullets(before));
    }

    @Test
    void noMessageIsTooOddToBeTold() {
        List<String> subjects = Stream.of(
                        WORDS.stream(),
                        WORDS.stream().map(words -> "feat!: " + words),
                        WORDS.stream().map(words -> "BREAKING CHANGE: " + words),
                        Stream.of(
                                "more changes",
                                "fix: room ids",
                                "(BREAKING)",
                                "Release a.1.2-1",
                                "feat(\u200b)!: \ufe0f"))
                .flatMap(each -> each)
                .toList();

        subjects.forEach(subject ->
                BODIES.forEach(body -> assertThatCode(() -> changes(List.of(Commits.of(1, subject, body))))
                        .as("%s, %s", subject, body)
                        .doesNotThrowAnyException()));
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(RuleNames.all()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(?:-[a-z]+)*"));
    }
}
