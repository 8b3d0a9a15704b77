package com.plexichat.release.handwritten;

import java.util.Optional;

/**
 * What stands in notes beside the changes.
 *
 * @param introduction Markdown before all sections
 * @param migration Markdown that says what those who upgrade have to do
 * @param withoutMigration why nobody says that of a breaking change; empty where it is said
 */
public record NotesAdditions(
        Optional<String> introduction, Optional<String> migration, Optional<String> withoutMigration) {
    public static final NotesAdditions NONE = new NotesAdditions(Optional.empty(), Optional.empty(), Optional.empty());
}
