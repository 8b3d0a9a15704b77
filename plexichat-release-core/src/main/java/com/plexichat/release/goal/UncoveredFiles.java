package com.plexichat.release.goal;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.component.Completeness;
import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The list of the files of which nobody knows what they are, for whoever wants to know; there is none if all are known. */
record UncoveredFiles(Path file) {
    static UncoveredFiles in(Path buildFolder) {
        return new UncoveredFiles(buildFolder.resolve("uncovered-files.txt"));
    }

    void write(Completeness completeness) {
        try {
            if (completeness.uncovered().isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                AtomicFile.write(
                        file,
                        completeness.uncovered().stream()
                                .map(path -> VisibleText.of(path) + "\n")
                                .collect(Collectors.joining()));
            }
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the list of uncovered files cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
    }
}
