package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.Commits;
import com.plexichat.release.git.InMemoryGit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RevertsRuleTest {
    private static final CommitMessage BEGIN = commit(1, "Add rooms for guests", "");
    private static final CommitMessage POLLS = commit(2, "Add polls to rooms", "", 1);
    private static final CommitMessage QUIZ = commit(3, "Add a quiz to rooms", "", 2);
    private static final CommitMessage THEMES = commit(4, "Add themes of seasons", "", 1);
    private static final CommitMessage MERGE = commit(5, "Merge branch 'polls'", "", 4, 3);

    private static CommitMessage commit(int number, String subject, String body, int... parents) {
        CommitMessage one = Commits.of(number, subject, body);
        return new CommitMessage(
                one.id(),
                Arrays.stream(parents).mapToObj(InMemoryGit::id).toList(),
                one.author(),
                one.time(),
                subject,
                body);
    }

    private static CommitMessage taken(int number, CommitMessage taken, String more) {
        return commit(
                number,
                "Revert \"" + taken.subject() + "\"",
                "This reverts commit " + taken.id().hex() + more + ".",
                number - 1);
    }

    private static List<String> told(CommitMessage... newestFirst) {
        return Told.bullets(Told.of(newestFirst));
    }

    private static String to(CommitMessage parent) {
        return ", reversing\nchanges made to " + parent.id().hex();
    }

    @Test
    void whatARevertedMergeBroughtVanishesToo() {
        CommitMessage revert = taken(6, MERGE, to(THEMES));

        assertThat(told(revert, MERGE, THEMES, QUIZ, POLLS, BEGIN))
                .containsExactly("ADDED Add themes of seasons", "ADDED Add rooms for guests");
        assertThat(told(taken(6, MERGE, ""), MERGE, THEMES, QUIZ, POLLS, BEGIN))
                .containsExactly("ADDED Add themes of seasons", "ADDED Add rooms for guests");
        assertThat(told(taken(7, revert, ""), revert, MERGE, THEMES, QUIZ, POLLS, BEGIN))
                .hasSize(4);
    }

    @Test
    void theSideThatTheMessageNamesStays() {
        assertThat(told(taken(6, MERGE, to(QUIZ)), MERGE, THEMES, QUIZ, POLLS, BEGIN))
                .containsExactly("ADDED Add a quiz to rooms", "ADDED Add polls to rooms", "ADDED Add rooms for guests");
    }

    @Test
    void whatBothSidesOfTheMergeHaveStays() {
        CommitMessage second = commit(6, "Merge branch 'polls'", "", 5, 3);
        CommitMessage late = commit(7, "Add votes to polls", "", 3);
        CommitMessage third = commit(8, "Merge branch 'votes'", "", 6, 7);

        assertThat(told(taken(9, third, to(second)), third, late, second, MERGE, THEMES, QUIZ, POLLS, BEGIN))
                .hasSize(4)
                .doesNotContain("ADDED Add votes to polls");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Add polls (#11)       | Revert "Add polls" (#12)         | Reverts ada/chat#11
            Add more polls (#11)  | Revert "Add polls" (#12)         | Reverts #11
            [a.1.2-1] Add polls   | [a.1.2-2] Revert "Add polls"     |
            feat: add polls       | revert: feat: add polls          |
            feat: add polls (#11) | Revert "feat: add polls"         |
            Add polls             | Revert "Add polls"               | This reverts commit 0123456789012345678901234567890123456789.
            """)
    void theNumberOrTheWordsSayWhatIsTakenBackWhereTheIdDoesNot(String subject, String revert, String body) {
        assertThat(told(commit(2, revert, body == null ? "" : body), commit(1, subject, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fix: polls            | Revert "feat: polls"             |
            Add polls             | Take back the polls              | Reverts #11
            Add polls (#12)       | Revert "Add quizzes"             | Reverts #11
            """)
    void whatHasAnotherNameStays(String subject, String revert, String body) {
        assertThat(told(commit(2, revert, body == null ? "" : body), commit(1, subject, "")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This reverts commit %s in one place.",
                "Other than one that says \"This reverts commit %s.\", it keeps them.",
                "> This reverts commit %s."
            })
    void wordsAboutARevertTakeNothingBack(String body) {
        CommitMessage speaking =
                commit(2, "Add polls to rooms", String.format(body, BEGIN.id().hex()), 1);

        assertThat(told(speaking, BEGIN)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take back the rooms|This reverts commit %s.",
                "Revert rooms of guests|It failed. This reverts commit %s, as it"
            })
    void aRevertSaysSoInItsSubjectOrOnALineOfItsOwn(String message) {
        String[] parts = message.split("\\|", -1);
        CommitMessage revert = commit(
                2, parts[0], "Why.\n\n" + String.format(parts[1], BEGIN.id().hex()) + "\n\nSigned-off-by: Ada", 1);

        assertThat(told(revert, BEGIN)).isEmpty();
    }
}
