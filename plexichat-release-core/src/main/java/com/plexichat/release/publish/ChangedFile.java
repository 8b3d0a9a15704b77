package com.plexichat.release.publish;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Holds a file of the release against its account, byte by byte. */
final class ChangedFile {
    private ChangedFile() {}

    /** The problem of a file that is not what was recorded. */
    static Optional<Problem> problem(Path file, FileDigest recorded) throws IOException {
        FileDigest found = FileDigest.of(file);
        return found.equals(recorded)
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemCode.STAGED_FILE_CHANGED,
                        "\"" + file.getFileName() + "\" has sha256 " + found.sha256() + ", recorded is "
                                + recorded.sha256(),
                        file.toString(),
                        "build the release again"));
    }
}
