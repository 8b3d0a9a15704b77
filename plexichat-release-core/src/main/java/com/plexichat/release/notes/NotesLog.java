package com.plexichat.release.notes;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseNotes;

/** The sentences of {@code notes}. */
public final class NotesLog {
    private NotesLog() {}

    /** @param folder that they were written to, as people are told of it */
    public static void wrote(String folder, NotesSource source, NotesBase chosen, FoldedNotes notes, ReleaseLog log) {
        log.info("Wrote " + folder + "/" + ReleaseNotes.FILE_NAME + ", commits read: " + source.commits() + ", since "
                + chosen.told());
        source.base()
                .filter(base -> source.commits() == 0 && source.tellsNothing())
                .ifPresent(base -> log.info("No changes since " + base.version()));
        notes.full()
                .ifPresent(full ->
                        log.info("Wrote " + folder + "/" + ReleaseNotes.FULL_FILE_NAME + ": the notes would have "
                                + full.codePointCount(0, full.length())
                                + " characters, and name the first entries of each section"));
    }
}
