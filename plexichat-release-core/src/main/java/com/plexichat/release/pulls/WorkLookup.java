package com.plexichat.release.pulls;

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
    private static final String WHAT = "asking for pull requests and published notes";

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
            String address, RepositoryName repository, CommitId base, CommitId upTo, Instant since, List<String> tags) {
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
        WorkCache cache = new WorkCache(folder.resolve("closed-work.json"), question.text());
        return cache.read().orElseGet(() -> asked(question, cache));
    }

    private WorkAnswer asked(Question question, WorkCache cache) {
        try {
            Optional<String> token = tokens.get();
            if (token.isEmpty()) {
                return WorkAnswer.NONE;
            }
            // Who waits for notes does not wait for a server that has no time.
            Patience patience = new Patience(clock, Duration.ZERO, (time, reason) -> {});
            WorkHistory history = connector.connect(
                    new ForgeAccess(question.address(), question.repository(), token, patience, HttpWatch.NONE, false));
            WorkAnswer answer = new WorkAnswer(
                    history.closedSince(question.since()),
                    question.tags().isEmpty() ? Map.of() : history.publishedNotes(Set.copyOf(question.tags())));
            cache.write(answer);
            return answer;
        } catch (ReleaseException silent) {
            log.skipped(WHAT, silent.problems().get(0).what());
            return WorkAnswer.NONE;
        }
    }
}
