package com.plexichat.release.archive;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;

/** The sentences of reading and unpacking. */
final class ArchiveProblems {
    private ArchiveProblems() {}

    static ReleaseException unreadable(String where, IOException cause) {
        return problem(
                ProblemCode.FILE_UNREADABLE,
                "the package cannot be read: " + cause,
                where,
                "name a package that is there and that you may read",
                cause);
    }

    static ReleaseException broken(String where, String what, @Nullable Throwable cause) {
        return problem(
                ProblemCode.ARCHIVE_BROKEN,
                "the package is damaged: " + VisibleText.of(what),
                where,
                "get the package again from where it was published, or build it again",
                cause);
    }

    /** @param fault the end of a sentence that begins with the entry */
    static ReleaseException unsafe(String where, String entry, String fault) {
        return unsafe(where, "the entry \"" + VisibleText.of(entry) + "\" " + fault);
    }

    static ReleaseException unsafe(String where, String what) {
        return problem(
                ProblemCode.ARCHIVE_UNSAFE,
                what,
                where,
                "do not unpack it by other means; ask whoever made the package for one without it",
                null);
    }

    static ReleaseException tooLarge(String where, String what) {
        String hint = "make sure who made it, and raise the limit if you trust it";
        return problem(ProblemCode.ARCHIVE_TOO_LARGE, what, where, hint, null);
    }

    static ReleaseException unwritable(String where, IOException cause) {
        return unwritable(
                where,
                "the package cannot be unpacked: " + cause,
                "free disk space, or name a new folder that can be written to",
                cause);
    }

    static ReleaseException foreign(String where, InvalidPathException cause) {
        String name = VisibleText.of(cause.getInput());
        return unwritable(
                where,
                "the name \"" + name + "\" has letters that this locale cannot write",
                "run it with LC_ALL=C.UTF-8",
                cause);
    }

    static ReleaseException notEmpty(String where, IOException cause) {
        return unwritable(
                where,
                "there is something already where the package is to be unpacked",
                "name a new folder, or an empty one",
                cause);
    }

    private static ReleaseException unwritable(String where, String what, String hint, Exception cause) {
        return problem(ProblemCode.FILE_UNWRITABLE, what, where, hint, cause);
    }

    private static ReleaseException problem(
            ProblemCode code, String what, String where, String hint, @Nullable Throwable cause) {
        return new ReleaseException(new Problem(code, what, where, hint), cause);
    }
}
