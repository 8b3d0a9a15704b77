package com.plexichat.release.notes;

/**
 * Somebody who made a part of a release.
 *
 * @param name as git tells it, on one line; no address of a mailbox
 * @param first true for one who made nothing of what was released before
 */
public record Contributor(String name, boolean first) {
    public Contributor {
        if (name.isBlank() || name.contains("\n")) {
            throw new IllegalArgumentException("a contributor has a name on one line");
        }
    }
}
