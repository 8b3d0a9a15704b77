package com.plexichat.release.pulls;

import com.plexichat.release.forge.ClosedWork;
import java.util.List;
import java.util.Map;

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
}
