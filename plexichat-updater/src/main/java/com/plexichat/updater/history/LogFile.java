package com.plexichat.updater.history;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The acts on a log; each is on disk when it returns. */
final class LogFile {
    private LogFile() {}

    /** Adds to the end of a log, which is made if it is not there; nobody but its owner may read it. */
    static void append(Path file, byte[] line) throws IOException {
        boolean isNew = Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
        if (isNew) {
            makeFolder(folderOf(file));
        }
        try (FileChannel channel = isNew ? created(file, APPEND) : FileChannel.open(file, options(APPEND))) {
            // One call writes the whole line, so that a reader sees it whole; only a full disk takes less.
            ByteBuffer content = ByteBuffer.wrap(line);
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        if (isNew) {
            sync(folderOf(file));
        }
    }

    /** Cuts a log after so many bytes, and keeps what followed in a new file beside it. */
    static Path setAside(Path file, long end) throws IOException {
        Path kept = freeName(file);
        try (FileChannel log = FileChannel.open(file, options(READ, WRITE))) {
            try (FileChannel rest = created(kept, WRITE)) {
                copy(log, end, rest);
                rest.force(true);
            }
            // The copy has to be found after a power cut before the original goes.
            sync(folderOf(file));
            log.truncate(end);
            log.force(true);
        }
        return kept;
    }

    private static void copy(FileChannel log, long start, FileChannel rest) throws IOException {
        long size = log.size();
        for (long at = start; at < size; ) {
            long count = log.transferTo(at, size - at, rest);
            if (count == 0) {
                throw new IOException("it became shorter while it was read");
            }
            at += count;
        }
    }

    private static Path freeName(Path file) {
        int number = 1;
        while (Files.exists(torn(file, number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        return torn(file, number);
    }

    private static Path torn(Path file, int number) {
        return file.resolveSibling(file.getFileName() + ".torn-" + number);
    }

    private static FileChannel created(Path file, OpenOption way) throws IOException {
        return FileChannel.open(
                file,
                options(CREATE_NEW, way),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static Set<OpenOption> options(OpenOption... with) {
        Set<OpenOption> options = new HashSet<>(Set.of(with));
        options.add(LinkOption.NOFOLLOW_LINKS);
        return options;
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
    }

    /** Only the one: where the installation itself is not there, nothing is to be written. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            sync(folderOf(folder));
        }
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
