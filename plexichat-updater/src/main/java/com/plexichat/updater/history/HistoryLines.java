package com.plexichat.updater.history;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The whole lines of a log.
 *
 * @param chain that of all of them
 * @param end how many bytes they take
 * @param rest how many bytes of an incomplete line follow
 */
record HistoryLines(AuditChain chain, long end, long rest) {
    private static final int PIECE = 1 << 16;

    /** Takes one line. */
    @FunctionalInterface
    interface Each {
        /** @param before the chain of the lines before it */
        void take(AuditChain before, byte[] line);
    }

    /**
     * Gives each whole line, and holds no more than one; a log that is not there has none.
     *
     * @throws ReleaseException if the disk fails
     */
    static HistoryLines read(Path file, Each each) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), PIECE)) {
            return read(in, each);
        } catch (NoSuchFileException none) {
            return new HistoryLines(AuditChain.EMPTY, 0, 0);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "the history cannot be read: " + failed.getMessage(),
                            file.toString(),
                            "see what is at this path, and give this user the right to read it"),
                    failed);
        }
    }

    private static HistoryLines read(InputStream in, Each each) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        AuditChain chain = AuditChain.EMPTY;
        long end = 0;
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter != '\n') {
                line.write(letter);
                continue;
            }
            byte[] whole = line.toByteArray();
            line.reset();
            each.take(chain, whole);
            chain = chain.after(whole);
            end += whole.length + 1;
        }
        return new HistoryLines(chain, end, line.size());
    }
}
