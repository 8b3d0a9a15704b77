package com.plexichat.release.source;

import com.plexichat.release.file.UnwritableFileException;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What holds for each file that is fetched, wherever it comes from. */
final class Fetching {
    private Fetching() {}

    /** @throws ReleaseException if the file is larger than wanted by what is told of it */
    static void requireSize(OfferedFile file, long mostBytes) {
        if (file.size() > mostBytes) {
            throw broken(file, "has " + file.size() + " bytes, and at most " + mostBytes + " are wanted");
        }
    }

    /**
     * Removes what was fetched if it is not what was offered.
     *
     * @throws ReleaseException if so
     */
    static FileDigest asOffered(OfferedFile file, FileDigest came, Path to) {
        if (came.size() == file.size()
                && file.sha256().filter(sha -> !sha.equals(came.sha256())).isEmpty()) {
            return came;
        }
        try {
            Files.deleteIfExists(to);
        } catch (IOException kept) {
            throw unwritable(new UnwritableFileException(to, kept));
        }
        throw broken(
                file,
                came.size() == file.size()
                        ? "has the SHA-256 " + came.sha256() + " instead of "
                                + file.sha256().orElseThrow()
                        : "has " + came.size() + " bytes instead of " + file.size());
    }

    static ReleaseException broken(OfferedFile file, String what) {
        return new ReleaseException(new Problem(
                ProblemCode.DOWNLOAD_BROKEN,
                file.name() + " " + what,
                file.place(),
                "try again; if it stays so, do not install the release and tell those who published it"));
    }

    static ReleaseException unwritable(UnwritableFileException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "a file of the release " + cause.getMessage(),
                        cause.file().toString(),
                        "see that the folder has room and that nothing else writes into it, then try again"),
                cause);
    }
}
