package com.plexichat.updater.backup;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The sentences of saving and restoring. */
final class BackupProblems {
    private static final String ANOTHER = "use another backup; plexichat backup list shows them";

    private BackupProblems() {}

    static ReleaseException missing(String id) {
        String what = "there is no backup \"" + VisibleText.of(id) + "\"";
        return problem(ProblemCode.BACKUP_MISSING, what, "", "name one that plexichat backup list shows", null);
    }

    static ReleaseException missing(String id, String path) {
        return problem(
                ProblemCode.BACKUP_MISSING,
                "the backup has no \"" + VisibleText.of(path) + "\"",
                id,
                "name a path that was saved, as seen from the top of the backup",
                null);
    }

    static ReleaseException broken(String where, String what, @Nullable Throwable cause) {
        return problem(ProblemCode.BACKUP_BROKEN, what, where, ANOTHER, cause);
    }

    static Problem notCounted(String where, String what) {
        return new Problem(
                ProblemCode.BACKUP_BROKEN,
                what,
                where,
                "see what happened to it, and remove it when it is of no use any more");
    }

    static Problem notSaved(Path place) {
        return new Problem(
                ProblemCode.BACKUP_FAILED,
                "it is a socket, a pipe or a device, and is not saved",
                place.toString(),
                "make sure that nobody needs it to be restored");
    }

    static Problem notFollowed(Path place) {
        return new Problem(
                ProblemCode.BACKUP_FAILED,
                "it is a link: it is saved, and what it leads to is not",
                place.toString(),
                "save what it leads to by other means, or put it in the link's place");
    }

    static Problem notPutBack(Path from, Path to) {
        return new Problem(
                ProblemCode.FILE_UNWRITABLE,
                "what was there before cannot be put back in its place",
                to.toString(),
                "move " + from + " there, or restore the backup again");
    }

    static Problem notNamed(Path place) {
        return new Problem(
                ProblemCode.BACKUP_FAILED,
                "it has a name that is not UTF-8",
                VisibleText.of(place.toString()),
                "rename it, or run this with LC_ALL=C.UTF-8 if the name is right");
    }

    static ReleaseException failed(String where, String what, @Nullable Throwable cause) {
        return problem(
                ProblemCode.BACKUP_FAILED,
                what,
                where,
                "mend it and run this again; nothing but the former backups is kept",
                cause);
    }

    static ReleaseException tooSmall(Path folder, long needed, long usable) {
        return problem(
                ProblemCode.DISK_SPACE_SHORT,
                "the backup may need " + Amounts.counted(needed, "byte") + ", and " + usable + " are free",
                folder.toString(),
                "free " + Amounts.counted(needed - usable, "byte") + " there",
                null);
    }

    static ReleaseException foreign(Path into, InvalidPathException cause) {
        return problem(
                ProblemCode.FILE_UNWRITABLE,
                "the name \"" + VisibleText.of(cause.getInput()) + "\" has letters that this locale cannot write",
                into.toString(),
                "run this with LC_ALL=C.UTF-8",
                cause);
    }

    static ReleaseException unreadable(Path file, Exception cause) {
        return problem(
                ProblemCode.FILE_UNREADABLE,
                "it cannot be read: " + cause,
                file.toString(),
                "make sure that it is there and that you may read it",
                cause);
    }

    static ReleaseException unwritable(Path place, String what, @Nullable Exception cause) {
        return problem(
                ProblemCode.FILE_UNWRITABLE,
                what,
                place.toString(),
                "make sure that it can be written to and has room",
                cause);
    }

    static ReleaseException parameter(String where, String what, String hint) {
        return problem(ProblemCode.PARAMETER_INVALID, what, where, hint, null);
    }

    private static ReleaseException problem(
            ProblemCode code, String what, String where, String hint, @Nullable Throwable cause) {
        return new ReleaseException(new Problem(code, what, where, hint), cause);
    }
}
