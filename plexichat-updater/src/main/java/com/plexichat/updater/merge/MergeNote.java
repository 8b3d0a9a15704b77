package com.plexichat.updater.merge;

/**
 * What became of one value.
 *
 * @param pointer as in RFC 6901, such as {@code /EmailSettings/SMTPPort}; empty for the whole text
 * @param words the values, shortened, and masked where they look like secrets
 */
public record MergeNote(Kind kind, String pointer, String words) {
    /** Who has changed a value, and so whose value there is now. */
    public enum Kind {
        /** The release has a new key. */
        ADDED,
        /** The release no longer has a key that nobody had edited. */
        REMOVED,
        /** The release has another default for a value that nobody had edited. */
        UPDATED,
        /** An edited value stays where the release has a default that it did not change. */
        KEPT,
        /** The administrator and the release have both changed it; what the administrator did stays. */
        CONFLICT
    }

    public MergeNote {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a note says what the values are");
        }
    }

    static MergeNote of(Kind kind, String pointer, Held old, Held fresh, Held edited) {
        String was = ShownValue.of(old, pointer);
        String comes = ShownValue.of(fresh, pointer);
        String stays = ShownValue.of(edited, pointer);
        return new MergeNote(
                kind,
                pointer,
                switch (kind) {
                    case ADDED -> "is new: " + comes;
                    case REMOVED -> "went: it was " + stays;
                    case UPDATED -> "was " + stays + " and is now " + comes;
                    case KEPT -> "stays " + stays + ": the default is " + comes;
                    case CONFLICT -> "stays " + stays + ": the default was " + was + " and is now " + comes;
                });
    }
}
