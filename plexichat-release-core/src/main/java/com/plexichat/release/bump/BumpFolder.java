package com.plexichat.release.bump;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a project, and the journal beside its git repository.
 *
 * @param project its folder
 * @param journalFile where nobody commits it and no build removes it
 */
public record BumpFolder(Path project, Path journalFile) implements BumpFiles {
    @Override
    public String read(String file) {
        return reading(project.resolve(file));
    }

    @Override
    public void write(String file, String text) {
        Path target = project.resolve(file);
        writing(target, () -> AtomicFile.replace(target, text));
    }

    @Override
    public Optional<String> journal() {
        return Files.exists(journalFile) ? Optional.of(reading(journalFile)) : Optional.empty();
    }

    @Override
    public void writeJournal(String text) {
        // It holds whole files, whoever may read those.
        writing(journalFile, () -> AtomicFile.writePrivate(journalFile, text));
    }

    @Override
    public void removeJournal() {
        try {
            Files.deleteIfExists(journalFile);
        } catch (IOException failed) {
            throw unwritable(journalFile, failed);
        }
    }

    private static String reading(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "it cannot be read: " + failed.getMessage(),
                            file.toString(),
                            "give the right to read it, and save it as UTF-8"),
                    failed);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void writing(Path file, Writing writing) {
        try {
            writing.run();
        } catch (IOException failed) {
            throw unwritable(file, failed);
        }
    }

    private static ReleaseException unwritable(Path file, IOException failed) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "it cannot be written: " + failed.getMessage(),
                        file.toString(),
                        "free disk space, or give the right to write there, and run bump again"),
                failed);
    }
}
