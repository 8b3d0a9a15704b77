package com.plexichat.release.archive;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;

/** The sentences of reading and unpacking. */
final class ArchiveProblems {
    private static final String GET_ANOTHER = "get the package again from where it was published, or build it again";

    private ArchiveProblems() {}

    static ReleaseException unreadable(String where, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        "the package cannot be read: " + cause,
                        where,
                        "name a package that is there and that you may read"),
                cause);
    }

    static ReleaseException broken(String where, String what, @Nullable Throwable cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.ARCHIVE_BROKEN,
                        "the package is damaged: " + VisibleText.of(what),
                        where,
                        GET_ANOTHER),
                cause);
    }

    /** @param fault the end of a sentence that begins with the entry */
    static ReleaseException unsafe(String where, String entry, String fault) {
        return unsafe(where, "the entry \"" + VisibleText.of(entry) + "\" " + fault);
    }

    static ReleaseException unsafe(String where, String what) {
        return new ReleaseException(new Problem(
                ProblemCode.ARCHIVE_UNSAFE,
                what,
                where,
                "do not unpack it by other means; ask whoever made the package for one without it"));
    }

    static ReleaseException tooLarge(String where, String what) {
        return new ReleaseException(new Problem(
                ProblemCode.ARCHIVE_TOO_LARGE,
                what,
                where,
                "make sure who made it, and raise the limit if you trust it"));
    }

    static ReleaseException unwritable(String where, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "the package cannot be unpacked: " + cause,
                        where,
                        "free disk space, or name a new folder that can be written to"),
                cause);
    }

    static ReleaseException foreign(String where, InvalidPathException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "the name \"" + VisibleText.of(cause.getInput())
                                + "\" has letters that this locale cannot write",
                        where,
                        "run it with LC_ALL=C.UTF-8"),
                cause);
    }

    static ReleaseException notEmpty(String where, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "there is something already where the package is to be unpacked",
                        where,
                        "name a new folder, or an empty one"),
                cause);
    }
}
