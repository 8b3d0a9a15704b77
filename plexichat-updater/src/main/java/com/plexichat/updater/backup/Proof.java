package com.plexichat.updater.backup;

import com.plexichat.release.integrity.HashingInputStream;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.log.ReleaseLog;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a backup from its first stored byte to its last, and says whether it is the one that its record tells of. */
final class Proof {
    private final Path archive;
    private final BackupRecord backup;
    private final Optional<AgeIdentity> identity;
    private final ReleaseLog log;

    /** @param identity without it, only the stored bytes of an encrypted backup are looked at */
    Proof(Path archive, BackupRecord backup, Optional<AgeIdentity> identity, ReleaseLog log) {
        this.archive = archive;
        this.backup = backup;
        this.identity = identity;
        this.log = log;
    }

    /** Leaves the file open, of which more is to be read, and tells how much of it was. */
    private final class Unclosed extends FilterInputStream {
        private long count;

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = super.read(bytes, offset, length);
            count += Math.max(0, got);
            log.progress(
                    () -> "  read back " + Amounts.part(count, backup.stored().size()));
            return got;
        }

        @Override
        public void close() {}
    }

    /** @throws com.plexichat.release.problem.ReleaseException with the first thing that is wrong */
    void verify() {
        try {
            read(BackupReader.Sink.NONE);
        } catch (IOException failed) {
            throw broken("it cannot be read: " + failed, failed);
        }
    }

    /**
     * Verifies it, and gives its content to the sink meanwhile.
     *
     * @throws IOException if the sink fails
     */
    void read(BackupReader.Sink sink) throws IOException {
        try (InputStream file = open()) {
            HashingInputStream stored = new HashingInputStream(new Unclosed(file));
            if (!backup.encrypted()) {
                compare(new BackupReader(archive.toString(), sink).read(stored));
            } else if (identity.isPresent()) {
                compare(new BackupReader(archive.toString(), sink).read(decrypted(identity.get(), stored)));
            }
            stored.transferTo(OutputStream.nullOutputStream());
            if (!stored.digest().equals(backup.stored())) {
                throw broken("it is not the file that was written", null);
            }
        }
    }

    private InputStream open() {
        try {
            return Files.newInputStream(archive);
        } catch (IOException failed) {
            throw broken("it cannot be read: " + failed, failed);
        }
    }

    private InputStream decrypted(AgeIdentity key, InputStream stored) {
        try {
            return key.decrypted(stored);
        } catch (GeneralSecurityException | IOException | RuntimeException refused) {
            throw broken("it is damaged, or encrypted to another key: " + refused.getMessage(), refused);
        }
    }

    private void compare(BackupContent content) {
        if (content.files() != backup.files() || content.payload() != backup.payload()) {
            throw broken("it has other files than its record tells of", null);
        }
    }

    private RuntimeException broken(String what, @Nullable Throwable cause) {
        return BackupProblems.broken(archive.toString(), what, cause);
    }
}
