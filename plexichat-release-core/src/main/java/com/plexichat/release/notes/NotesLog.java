package com.plexichat.release.notes;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseNotes;
import java.util.List;

/** The sentences of {@code notes}. */
public final class NotesLog {
    private NotesLog() {}

    /** @param files that were written by hand for versions that are no release yet */
    public static void waiting(List<String> files, ReleaseLog log) {
        if (!files.isEmpty()) {
            log.info("Text by hand for versions without a tag waits for their release: " + String.join(", ", files));
        }
    }

    /**
     * @param folder that they were written to, as people are told of it
     * @param merges that were read beside the commits
     */
    public static void wrote(
            String folder, NotesSource source, int merges, NotesBase chosen, FoldedNotes notes, ReleaseLog log) {
        String beside = merges == 0 ? "" : merges == 1 ? " and 1 merge" : " and " + merges + " merges";
        log.info("Wrote " + folder + "/" + ReleaseNotes.FILE_NAME + ", commits read: " + source.commits() + beside
                + ", since " + chosen.told());
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
