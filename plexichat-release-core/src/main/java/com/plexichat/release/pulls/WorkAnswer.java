package com.plexichat.release.pulls;

import com.plexichat.release.forge.ClosedWork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /**
     * The notes of these releases, the last of them first.
     *
     * @param tags in ascending order of the versions
     */
    public List<String> notesOf(List<String> tags) {
        List<String> newestFirst = new ArrayList<>(tags);
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(notes::containsKey)
                .map(tag -> Objects.requireNonNull(notes.get(tag)))
                .toList();
    }
}
