package com.plexichat.release.bump;

import java.nio.file.Path;
import java.util.Optional;

/** The files that a bump reads and writes; each write is whole or was not made. */
public interface BumpFiles {
    /** @throws com.plexichat.release.problem.ReleaseException if the file cannot be read as text */
    String read(String file);

    void write(String file, String text);

    /** The journal of a bump that was stopped. */
    Optional<String> journal();

    void writeJournal(String text);

    void removeJournal();

    Path journalFile();
}
