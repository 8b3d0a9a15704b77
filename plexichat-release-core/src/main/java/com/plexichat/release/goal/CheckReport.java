package com.plexichat.release.goal;

import com.plexichat.release.audit.Verdict;
import com.plexichat.release.audit.VerdictJson;
import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code check} found, for programs; there is none of a check that came to no verdict. */
record CheckReport(Path file) {
    static CheckReport in(Path buildFolder) {
        return new CheckReport(buildFolder.resolve("package-check.json"));
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw unwritable("the report of the last check cannot be removed", failed);
        }
    }

    void write(Verdict verdict) {
        try {
            AtomicFile.write(file, VerdictJson.of(verdict));
        } catch (IOException failed) {
            throw unwritable("the report of the check cannot be written", failed);
        }
    }

    private ReleaseException unwritable(String what, IOException failed) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        what + ": " + failed.getMessage(),
                        file.toString(),
                        "free disk space, or give the build the right to write there"),
                failed);
    }
}
