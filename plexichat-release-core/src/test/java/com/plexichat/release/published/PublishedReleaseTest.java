package com.plexichat.release.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.Commits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two releases whose notes were made of their commits, and were edited since. */
final class PublishedReleaseTest {
    private int number;

    /** Newest first. */
    private List<CommitMessage> commits(String... subjects) {
        List<CommitMessage> commits = new ArrayList<>();
        for (String subject : subjects) {
            number++;
            commits.add(Commits.of(number, subject, ""));
        }
        return commits;
    }

    private static ReleaseChanges changes(List<CommitMessage> commits) {
        ChangeCollector collector = new ChangeCollector();
        commits.forEach(collector::add);
        return collector.changes();
    }

    private static PublishedRelease published(List<CommitMessage> commits, String byHand) {
        String lines = changes(commits).changes().stream()
                .map(change -> "- " + change.wording().toMarkdown() + "\n")
                .collect(Collectors.joining());
        return new PublishedRelease("a.1.2-2", "## Improvements\n\n" + lines + byHand, List.of(), List.of(commits));
    }

    /** What a jump over both tells. */
    private static List<String> jump(List<CommitMessage> newer, List<CommitMessage> older, String byHand) {
        List<CommitMessage> all = new ArrayList<>(newer);
        all.addAll(older);
        return new PublishedNotes(List.of(published(newer, byHand), published(older, "")))
                .after(changes(all)).changes().stream()
                        .map(change -> change.wording().text())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bump alpha from 1.1 to 1.2; Bump gamma from 1.0 to 2.0  | Bump alpha from 1.0 to 1.1; Bump beta from 2.0 to 2.1
            Refactor rooms (Batch 3); Refactor rooms (Batch 4)  | Refactor rooms (Batch 1); Refactor rooms (Batch 2)
            Update Polish translations                          | Add German translation; Update French translations
            """)
    void foldedLinesOfTheReleasesAreNotRepeatedBehindThatOfTheJump(String newer, String older) {
        assertThat(jump(commits(newer.split("; ", -1)), commits(older.split("; ", -1)), ""))
                .hasSize(1);
    }

    @Test
    void whatALaterReleaseTookBackStaysAway() {
        List<CommitMessage> older = commits("Add rooms for everyone", "Fix polls of nobody here");
        List<CommitMessage> newer = commits("Revert \"Add rooms for everyone\"", "Fix polls of all people");

        assertThat(jump(newer, older, "")).containsExactly("Fix polls of all people", "Fix polls of nobody here");
    }

    @Test
    void whatWasWrittenByHandComesBehindWhatCommitsTell() {
        List<CommitMessage> newer = commits("Refactor rooms (Batch 1)", "Refactor rooms (Batch 2)");

        assertThat(jump(newer, commits("Add polls"), "- Refactor rooms (batch 1)\n- Thanks to all\n"))
                .hasSize(3)
                .contains("Add polls")
                .endsWith("Thanks to all");
    }

    @Test
    void whatWasWrittenForItThenAndCorrectedSinceIsNotTold() {
        String written = "Welcome.\n\n## Added\n- Poles:\n  - private ones\n";
        String published = "## 🆕 New Features\n\n- Poles:\n  - private ones\n- Rooms\n";

        assertThat(new PublishedRelease("a.1.2-2", published, List.of(written), List.of()).byHand())
                .extracting(PublishedEntry::words)
                .containsExactly("Rooms");
    }

    @Test
    void wordsOfTitlesAreThoseOfCommitsToo() {
        List<List<CommitMessage>> tellings = List.of(commits("stuff (#7)"), commits("Rooms for everyone"));

        assertThat(new PublishedRelease(
                                "a.1.2-2", "## Improvements\n- Rooms for everyone\n- By hand\n", List.of(), tellings)
                        .byHand())
                .extracting(PublishedEntry::words)
                .containsExactly("By hand");
    }
}
