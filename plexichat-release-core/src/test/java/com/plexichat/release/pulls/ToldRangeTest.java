package com.plexichat.release.pulls;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.Placement;
import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.Person;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ToldRangeTest {
    private static final MergedPullRequests ROOMS =
            new MergedPullRequests(List.of(new ClosedWork(7, "Rooms for everyone", true, Set.of("enhancement"))));

    private static CommitMessage commit(int number, String subject, int... parents) {
        return new CommitMessage(
                InMemoryGit.id(number),
                IntStream.of(parents).mapToObj(InMemoryGit::id).toList(),
                new Person("Ada", "ada@example.org"),
                Instant.EPOCH,
                subject,
                "");
    }

    private static List<String> explained(ToldRange range) {
        return range.placements().stream().map(ToldRangeTest::line).toList();
    }

    private static String line(Placement placement) {
        return placement.fate() + " | " + placement.rule() + " | " + placement.line();
    }

    @Test
    void eachCommitIsExplainedAndCountedAndTheTitleComesBehindThoseThatItTells() {
        ToldRange range = ToldRange.of(
                List.of(
                        commit(5, "Merge pull request #7 from ada/rooms", 2, 4),
                        commit(4, "more changes", 3),
                        commit(3, "wip", 1),
                        commit(2, "Fix the counter", 1),
                        commit(1, "Begin here")),
                ROOMS);

        assertThat(explained(range))
                .containsExactly(
                        "left-out | merge | Merge pull request #7 from ada/rooms",
                        "told as pull request #7 | vague | more changes",
                        "new-features | type | feat: Rooms for everyone (#7)",
                        "told as pull request #7 | vague | wip",
                        "bug-fixes | verb | Fix the counter",
                        "improvements | remainder | Begin here");
        assertThat(range.size()).isEqualTo(4);
        assertThat(range.titled()).containsExactlyInAnyOrder(InMemoryGit.id(4), InMemoryGit.id(3));
        assertThat(range.changes().changes()).hasSize(3);
    }

    @Test
    void whereNoTitleTellsAnythingAllIsInItsOwnWords() {
        ToldRange range = ToldRange.of(List.of(commit(2, "Fix the counter (#7)", 1), commit(1, "wip (#8)")), ROOMS);

        assertThat(explained(range))
                .containsExactly("bug-fixes | verb | Fix the counter (#7)", "vague | vague | wip (#8)");
        assertThat(range.titled()).isEmpty();
    }
}
