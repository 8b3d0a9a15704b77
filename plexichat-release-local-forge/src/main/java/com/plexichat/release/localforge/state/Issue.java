package com.plexichat.release.localforge.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An issue or a pull request, which GitHub lists together.
 *
 * @param updated when anything of it changed
 * @param closed empty for one that is open
 * @param pullRequest empty for an issue
 */
public record Issue(
        long number,
        String title,
        List<String> labels,
        Instant updated,
        Optional<Instant> closed,
        Optional<PullRequest> pullRequest) {
    /** @param merged empty for one that was closed, or is open, without its commits being taken */
    public record PullRequest(Optional<Instant> merged) {}

    public Issue {
        labels = List.copyOf(labels);
    }

    public static Issue closed(long number, String title, Instant time, String... labels) {
        return new Issue(number, title, List.of(labels), time, Optional.of(time), Optional.empty());
    }

    public static Issue merged(long number, String title, Instant time, String... labels) {
        return new Issue(
                number,
                title,
                List.of(labels),
                time,
                Optional.of(time),
                Optional.of(new PullRequest(Optional.of(time))));
    }

    public String state() {
        return closed.isPresent() ? "closed" : "open";
    }
}
