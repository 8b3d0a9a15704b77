package com.plexichat.release.pulls;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.WorkHistory;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.RunClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks for closed work where that can be asked for; notes are made without an answer, too. */
public final class WorkLookup {
    private static final String PULL_REQUESTS = "asking for pull requests";
    private static final String NOTES = "asking for published notes";

    /** For all that is asked: notes are made without an answer, too. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final WorkHistory.Connector connector;
    private final Supplier<Optional<String>> tokens;
    private final RunClock clock;
    private final ReleaseLog log;

    public WorkLookup(
            WorkHistory.Connector connector, Supplier<Optional<String>> tokens, RunClock clock, ReleaseLog log) {
        this.connector = connector;
        this.tokens = tokens;
        this.clock = clock;
        this.log = log;
    }

    /**
     * A range of commits in a repository of a server.
     *
     * @param since when the first of them can have been made
     * @param tags of the releases in it whose notes are asked for
     */
    public record Question(
            String address,
            RepositoryName repository,
            CommitId base,
            CommitId upTo,
            Supplier<Instant> since,
            List<String> tags) {
        public Question {
            tags = List.copyOf(tags);
        }

        private String text() {
            return address + " " + repository + " " + base.hex() + ".." + upTo.hex() + " " + String.join(" ", tags);
        }
    }

    /**
     * What the server says; nothing where there is no token, or no answer.
     *
     * @param folder that keeps the answer
     */
    public WorkAnswer answer(Question question, Path folder) {
        WorkCache cache = cache(question, folder);
        return cache.read().orElseGet(() -> asked(question, cache));
    }

    /** What the server said when it was asked the same before; nothing where it was not. */
    public WorkAnswer kept(Question question, Path folder) {
        return cache(question, folder).read().orElse(WorkAnswer.NONE);
    }

    private static WorkCache cache(Question question, Path folder) {
        return new WorkCache(folder.resolve("closed-work.json"), question.text());
    }

    private WorkAnswer asked(Question question, WorkCache cache) {
        Deadline deadline = new Deadline(clock, LONGEST);
        Optional<WorkHistory> connected = given(PULL_REQUESTS, () -> connect(question));
        if (connected.isEmpty()) {
            return WorkAnswer.NONE;
        }
        WorkHistory history = connected.get();
        Optional<List<ClosedWork>> closed = answer(
                PULL_REQUESTS,
                deadline,
                () -> history.closedSince(question.since().get()));
        Optional<Map<String, String>> notes = question.tags().isEmpty()
                ? Optional.of(Map.of())
                : answer(NOTES, deadline, () -> history.publishedNotes(Set.copyOf(question.tags())));
        WorkAnswer answer = new WorkAnswer(closed.orElse(List.of()), notes.orElse(Map.of()));
        if (closed.isPresent() && notes.isPresent()) {
            cache.write(answer);
        }
        return answer;
    }

    /** Empty where there is no token. */
    private Optional<WorkHistory> connect(Question question) {
        // Who waits for notes does not wait for a server that has no time.
        Patience patience = new Patience(clock, Duration.ZERO, (time, reason) -> {});
        return tokens.get()
                .map(token -> connector.connect(new ForgeAccess(
                        question.address(),
                        question.repository(),
                        Optional.of(token),
                        patience,
                        HttpWatch.NONE,
                        false)));
    }

    /** What is answered in time; one line where nothing is. */
    private <T> Optional<T> answer(String what, Deadline deadline, Supplier<T> asked) {
        if (deadline.isOver()) {
            log.skipped(what, "the " + LONGEST.toSeconds() + " s for all questions are over");
            return Optional.empty();
        }
        return given(what, () -> {
            Optional<T> answer = deadline.within(asked);
            if (answer.isEmpty()) {
                log.skipped(
                        what,
                        Thread.currentThread().isInterrupted()
                                ? "the build is being stopped"
                                : "no answer within " + LONGEST.toSeconds() + " s");
            }
            return answer;
        });
    }

    /** One line in place of what is refused. */
    private <T> Optional<T> given(String what, Supplier<Optional<T>> asked) {
        try {
            return asked.get();
        } catch (ReleaseException refused) {
            log.skipped(what, refused.problems().get(0).what());
            return Optional.empty();
        }
    }
}
