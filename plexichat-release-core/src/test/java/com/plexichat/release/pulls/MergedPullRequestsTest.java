package com.plexichat.release.pulls;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.Person;
import com.plexichat.release.manifest.CommitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MergedPullRequestsTest {
    private final List<CommitMessage> messages = new ArrayList<>();
    private final List<ClosedWork> closed = new ArrayList<>();

    /** A commit that is newer than those before it. */
    private MergedPullRequestsTest commit(int number, String subject, int... parents) {
        messages.add(
                0,
                new CommitMessage(
                        InMemoryGit.id(number),
                        IntStream.of(parents).mapToObj(InMemoryGit::id).toList(),
                        new Person("Ada", "ada@example.org"),
                        Instant.EPOCH,
                        subject,
                        ""));
        return this;
    }

    private MergedPullRequestsTest merged(int number, String title, String... labels) {
        closed.add(new ClosedWork(number, title, true, Set.of(labels)));
        return this;
    }

    private List<String> retold() {
        return new MergedPullRequests(closed)
                .retold(messages).stream().map(CommitMessage::subject).toList();
    }

    @Test
    void vagueCommitThatNamesAPullRequestHasItsTitle() {
        commit(1, "stuff (#7)").commit(2, "Fix the counter (#8)", 1).commit(3, "wip (#9)", 2);
        merged(7, "Rooms for everyone\n\u202e").merged(8, "Something else");

        assertThat(retold()).containsExactly("wip (#9)", "Fix the counter (#8)", "Rooms for everyone (#7)");
    }

    @Test
    void vagueCommitsOfAPullRequestBecomeOneWithItsTitle() {
        commit(1, "Begin here").commit(2, "wip", 1).commit(3, "Add votes", 1).commit(4, "more changes", 2);
        commit(5, "Merge pull request #7 from ada/rooms", 3, 4);
        merged(7, "Rooms for everyone");

        assertThat(retold())
                .containsExactly(
                        "Merge pull request #7 from ada/rooms", "Rooms for everyone (#7)", "Add votes", "Begin here");
        assertThat(new MergedPullRequests(closed).retold(messages).get(1).id()).isEqualTo(InMemoryGit.id(4));
    }

    @Test
    void whereOneCommitOfAPullRequestSaysWhatItDidAllStayAsTheyAre() {
        commit(1, "Begin here").commit(2, "wip", 1).commit(3, "Fix the rooms", 2);
        commit(4, "Merge pull request #7 from ada/rooms", 1, 3);
        merged(7, "Rooms for everyone");

        assertThat(retold()).contains("wip", "Fix the rooms").doesNotContain("Rooms for everyone (#7)");
    }

    @Test
    void commitsOfAnEarlierMergeAreNotThoseOfALaterOne() {
        commit(1, "Begin here").commit(2, "wip", 1).commit(3, "Merge pull request #7 from ada/rooms", 1, 2);
        commit(4, "stuff", 2).commit(5, "Merge pull request #8 from ada/votes", 3, 4);
        merged(7, "Rooms").merged(8, "Votes for everyone");

        assertThat(retold())
                .containsExactly(
                        "Merge pull request #8 from ada/votes",
                        "Votes for everyone (#8)",
                        "Merge pull request #7 from ada/rooms",
                        "Rooms (#7)",
                        "Begin here");
    }

    @Test
    void anIssueAndAPullRequestThatWasNotMergedTellNothing() {
        commit(1, "stuff (#7)");
        closed.add(new ClosedWork(7, "Rooms for everyone", false, Set.of()));

        assertThat(retold()).containsExactly("stuff (#7)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rooms for everyone      | bug                  | fix: Rooms for everyone (#7)
            Rooms for everyone      | Enhancement          | feat: Rooms for everyone (#7)
            Rooms for everyone      | security bug         | security: Rooms for everyone (#7)
            Rooms for everyone      | breaking             | Rooms for everyone (breaking) (#7)
            Rooms for everyone      | breaking bug         | fix: Rooms for everyone (breaking) (#7)
            Rooms for everyone      | area-rooms           | Rooms for everyone (#7)
            Add rooms for everyone  | bug                  | Add rooms for everyone (#7)
            Add rooms for everyone  | breaking bug         | Add rooms for everyone (breaking) (#7)
            feat: rooms             | bug                  | feat: rooms (#7)
            feat: rooms             | breaking             | feat: rooms (breaking) (#7)
            """)
    void labelsSayWhatTheTitleDoesNot(String title, String labels, String expected) {
        commit(1, "stuff (#7)").merged(7, title, labels.split(" ", -1));

        assertThat(retold()).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b\u202e", ":tada:", "Merge main", "docs: tidy the page", "Release 1.2.0"})
    void aTitleThatTellsNothingTakesNoCommitAway(String title) {
        commit(1, "Begin here")
                .commit(2, "stuff (#7)", 1)
                .commit(3, "more changes", 2)
                .commit(4, "wip", 3);
        commit(5, "Merge pull request #8 from ada/rooms", 2, 4);
        merged(7, title).merged(8, title);

        assertThat(retold())
                .containsExactly(
                        "Merge pull request #8 from ada/rooms", "wip", "more changes", "stuff (#7)", "Begin here");
    }

    @Test
    void longHistoryIsRetoldInOneLook() {
        commit(1, "Begin here");
        for (int number = 2; number < 3_000; number += 3) {
            commit(number, "wip", number - 1);
            commit(number + 1, "Add " + number, number - 1);
            commit(number + 2, "Merge pull request #" + number + " from ada/x", number + 1, number);
            merged(number, "Title of " + number);
        }

        assertThat(retold()).hasSize(messages.size()).contains("Title of 2 (#2)", "Title of 2999 (#2999)");
        List<CommitId> ids = new MergedPullRequests(closed)
                .retold(messages).stream().map(CommitMessage::id).toList();
        assertThat(ids).isEqualTo(messages.stream().map(CommitMessage::id).toList());
    }
}
