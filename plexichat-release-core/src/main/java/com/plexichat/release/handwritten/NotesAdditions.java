package com.plexichat.release.handwritten;

import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/**
 * What stands in notes beside the changes.
 *
 * @param introduction Markdown before all sections
 * @param migration Markdown that says what those who upgrade have to do
 * @param withoutMigration why nobody says that of a breaking change; empty where it is said
 * @param jumpedOver releases whose changes are told, too
 */
public record NotesAdditions(
        Optional<String> introduction,
        Optional<String> migration,
        Optional<String> withoutMigration,
        List<Version> jumpedOver) {
    public static final NotesAdditions NONE =
            new NotesAdditions(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public NotesAdditions {
        jumpedOver = List.copyOf(jumpedOver);
    }
}
