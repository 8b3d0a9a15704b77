package com.plexichat.updater.journal;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to change an installation; the kernel takes it back when its holder ends, however that comes about. */
public final class RunLock implements AutoCloseable {
    private final FileChannel file;

    private RunLock(FileChannel file) {
        this.file = file;
    }

    /** @throws ReleaseException if another run has it */
    public static RunLock take(Path place) {
        try {
            FileChannel file = FileChannel.open(
                    place, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                FileLock lock = file.tryLock();
                if (lock != null) {
                    return new RunLock(file);
                }
            } catch (OverlappingFileLockException ofThisProcess) {
                file.close();
                throw busy(place);
            }
            file.close();
            throw busy(place);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the lock cannot be taken: " + failed.getMessage(),
                            place.toString(),
                            "run the command as a user with the right to write there"),
                    failed);
        }
    }

    /** True while a run has it; nothing is made to find out. */
    public static boolean isTaken(Path place) {
        if (!Files.exists(place)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(place, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static ReleaseException busy(Path place) {
        return new ReleaseException(new Problem(
                ProblemCode.INSTALLATION_BUSY,
                "another run works on this installation",
                place.toString(),
                "wait until it has ended, and run the command again"));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException held) {
            // The end of the process gives it back as well.
            return;
        }
    }
}
