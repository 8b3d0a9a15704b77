package com.plexichat.release.http;

import com.plexichat.release.file.UnwritableFileException;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** A new file that only its owner can read, hashed while it grows; it stays only if it was finished. */
public final class PartFile implements AutoCloseable {
    private final Path path;
    private final SeekableByteChannel channel;
    private final MessageDigest sha256 = DigestUtils.getSha256Digest();
    private long size;
    private boolean finished;

    private PartFile(Path path, SeekableByteChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws UnwritableFileException if it is there already, be it as a link */
    public static PartFile create(Path path) throws UnwritableFileException {
        try {
            SeekableByteChannel channel = Files.newByteChannel(
                    path,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return new PartFile(path, channel);
        } catch (IOException failed) {
            throw new UnwritableFileException(path, failed);
        }
    }

    public long size() {
        return size;
    }

    public void append(ByteBuffer piece) throws UnwritableFileException {
        try {
            int bytes = piece.remaining();
            sha256.update(piece.duplicate());
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
            size += bytes;
        } catch (IOException failed) {
            throw new UnwritableFileException(path, failed);
        }
    }

    /** Forgets what was written. */
    void beginAnew() throws UnwritableFileException {
        try {
            channel.truncate(0);
            sha256.reset();
            size = 0;
        } catch (IOException failed) {
            throw new UnwritableFileException(path, failed);
        }
    }

    /** Keeps it as it is now. */
    public FileDigest finish() throws UnwritableFileException {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UnwritableFileException(path, failed);
        }
        finished = true;
        return new FileDigest(size, new Sha256(Hex.encodeHexString(sha256.digest())));
    }

    /** Removes it, if it was not finished. */
    @Override
    public void close() throws UnwritableFileException {
        if (finished) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UnwritableFileException(path, failed);
        }
    }
}
