package com.plexichat.release.pulls;

import com.plexichat.release.forge.ClosedWork;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a server said of a range of commits.
 *
 * @param notes those of the releases that were asked for and are public, by their tags
 */
public record WorkAnswer(List<ClosedWork> closed, Map<String, String> notes) {
    public static final WorkAnswer NONE = new WorkAnswer(List.of(), Map.of());

    public WorkAnswer {
        closed = List.copyOf(closed);
        notes = Map.copyOf(notes);
    }

    /** The numbers of those that were merged: these are the repository's own, and not those of the one that it was forked from. */
    public Set<Long> pullRequests() {
        return closed.stream()
                .filter(ClosedWork::merged)
                .map(ClosedWork::number)
                .collect(Collectors.toSet());
    }
}
