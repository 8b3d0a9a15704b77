package com.plexichat.release.pulls;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.forge.InMemoryWork;
import com.plexichat.release.forge.WorkHistory;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkLookupTest {
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");
    private static final ClosedWork ROOMS = new ClosedWork(7, "Rooms", true, Set.of("bug", "area"));

    @TempDir
    Path folder;

    private final InMemoryWork work = new InMemoryWork().close(ROOMS, TIME);
    private final RecordingLog log = new RecordingLog();
    private Optional<String> token = Optional.of("a token");
    private List<String> tags = List.of();
    private int head = 2;
    private final DrivenClock clock = new DrivenClock();
    private WorkHistory history = work;

    private List<ClosedWork> closed() {
        return answer().closed();
    }

    private WorkAnswer answer() {
        return lookup().answer(question(), folder.resolve("notes"));
    }

    private WorkLookup lookup() {
        return new WorkLookup(access -> history, () -> token, clock, log);
    }

    private WorkLookup.Question question() {
        return new WorkLookup.Question(
                "https://api.github.com",
                RepositoryName.parse("owner/chat", "test"),
                InMemoryGit.id(1),
                InMemoryGit.id(head),
                () -> TIME,
                tags);
    }

    @Test
    void anAnswerIsKeptForTheSameQuestion() {
        assertThat(closed()).containsExactly(ROOMS);
        assertThat(closed()).containsExactly(ROOMS);
        assertThat(work.asked).isEqualTo(1);

        head = 3;
        assertThat(closed()).containsExactly(ROOMS);
        assertThat(work.asked).isEqualTo(2);
    }

    @Test
    void notesOfReleasesAreAskedForAndKeptToo() {
        work.notes.putAll(Map.of("a.1.2-1", "One", "a.1.2-2", "Two"));
        tags = List.of("a.1.2-1", "a.1.2-2", "a.1.2-3");

        assertThat(answer().notes()).isEqualTo(work.notes);
        assertThat(answer().notes()).isEqualTo(work.notes);
        assertThat(work.asked).isEqualTo(2);
    }

    @Test
    void aBrokenAnswerIsAskedForAgain() throws IOException {
        closed();
        Files.writeString(folder.resolve("notes/closed-work.json"), "{");

        assertThat(closed()).containsExactly(ROOMS);
        assertThat(work.asked).isEqualTo(2);
    }

    @Test
    void whoHasNoTokenAsksNothing() {
        token = Optional.empty();

        assertThat(closed()).isEmpty();
        assertThat(work.asked).isZero();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsOneLine() {
        work.refusal = Optional.of(new ReleaseException(
                new Problem(ProblemCode.SERVER_LIMITS, "the server asks for a pause", "", "wait")));

        assertThat(closed()).isEmpty();
        assertThat(log.lines()).singleElement().asString().contains("pull requests", "the server asks for a pause");
        work.refusal = Optional.empty();
        assertThat(closed()).containsExactly(ROOMS);
    }

    @Test
    void whatOneQuestionGaveIsToldWhereTheOtherFailsAndBothAreAskedAgain() {
        tags = List.of("a.1.2-1");
        history = new WorkHistory() {
            @Override
            public List<ClosedWork> closedSince(Instant time) {
                return work.closedSince(time);
            }

            @Override
            public Map<String, String> publishedNotes(Set<String> tags) {
                throw new ReleaseException(new Problem(ProblemCode.SERVER_LIMITS, "no releases today", "", "wait"));
            }
        };

        assertThat(closed()).containsExactly(ROOMS);
        assertThat(log.lines()).singleElement().asString().contains("published notes", "no releases today");
        history = work;
        work.notes.put("a.1.2-1", "One");
        assertThat(answer().notes()).containsOnlyKeys("a.1.2-1");
    }

    @Test
    void allThatIsAskedHasOneDeadline() {
        tags = List.of("a.1.2-1");
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        history = new WorkHistory() {
            @Override
            public List<ClosedWork> closedSince(Instant time) {
                asked.add("closed");
                clock.advance(Duration.ofSeconds(9));
                return work.closedSince(time);
            }

            @Override
            public Map<String, String> publishedNotes(Set<String> tags) {
                asked.add("notes");
                clock.advance(Duration.ofSeconds(1));
                waitForAnInterrupt();
                return Map.of();
            }
        };

        assertThat(answer().closed()).containsExactly(ROOMS);
        assertThat(asked).containsExactly("closed", "notes");
        assertThat(log.lines()).containsExactly("Skipped asking for published notes: no answer within 10 s");
    }

    @Test
    void whereTheTimeIsOverNothingMoreIsAsked() {
        tags = List.of("a.1.2-1");
        history = new WorkHistory() {
            @Override
            public List<ClosedWork> closedSince(Instant time) {
                clock.advance(Duration.ofSeconds(10));
                waitForAnInterrupt();
                return List.of();
            }

            @Override
            public Map<String, String> publishedNotes(Set<String> tags) {
                return work.publishedNotes(tags);
            }
        };

        assertThat(answer()).isEqualTo(WorkAnswer.NONE);
        assertThat(work.asked).isZero();
        assertThat(log.lines())
                .containsExactly(
                        "Skipped asking for pull requests: no answer within 10 s",
                        "Skipped asking for published notes: the 10 s for all questions are over");
    }

    @Test
    void aBuildThatIsStoppedDoesNotBlameTheServer() {
        history = new WorkHistory() {
            @Override
            public List<ClosedWork> closedSince(Instant time) {
                waitForAnInterrupt();
                return List.of();
            }

            @Override
            public Map<String, String> publishedNotes(Set<String> tags) {
                return Map.of();
            }
        };
        Thread.currentThread().interrupt();

        assertThat(closed()).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(log.lines()).containsExactly("Skipped asking for pull requests: the build is being stopped");
    }

    @Test
    void whatWasAnsweredBeforeIsKnownWithoutAsking() {
        assertThat(lookup().kept(question(), folder.resolve("notes"))).isEqualTo(WorkAnswer.NONE);
        closed();

        assertThat(lookup().kept(question(), folder.resolve("notes")).closed()).containsExactly(ROOMS);
        assertThat(work.asked).isEqualTo(1);
    }

    /** As an exchange with a server that does not answer. */
    private static void waitForAnInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFolderThatCannotBeMadeKeepsNoAnswer() throws IOException {
        Files.writeString(folder.resolve("notes"), "a file");

        assertThat(closed()).containsExactly(ROOMS);
    }
}
