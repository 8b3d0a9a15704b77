package com.plexichat.release.parameter;

import java.util.List;
import java.util.Optional;

/**
 * An element of the plugin's configuration in a pom.
 *
 * @param text empty for an element without one
 * @param where the file and, where it is known, the line
 */
public record GivenElement(String name, Optional<String> text, List<GivenElement> parts, String where) {
    public GivenElement {
        parts = List.copyOf(parts);
    }

    /** True for one that counts as not said. */
    boolean isEmpty() {
        return text.isEmpty() && parts.isEmpty();
    }
}
