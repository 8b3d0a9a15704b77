package com.plexichat.updater.merge;

import java.util.List;

/**
 * A merged configuration.
 *
 * @param text JSON; the edited text, character by character, where nothing changed
 * @param notes in the order of the new default, and then of what it no longer has, for each object
 */
public record MergeResult(String text, List<MergeNote> notes) {
    public MergeResult {
        notes = List.copyOf(notes);
    }
}
