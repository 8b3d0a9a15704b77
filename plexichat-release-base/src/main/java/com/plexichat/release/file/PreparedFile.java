package com.plexichat.release.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole file under a temporary name beside its place; it takes its place when it is committed, and is gone if it was
 * closed before.
 *
 * @param <T> what was found out while it was written
 */
public final class PreparedFile<T> implements AutoCloseable {
    private static final String SUFFIX = ".part";

    /** What a file may be used for; temporary files are private to their owner. */
    interface Permission {
        void give(Path part) throws IOException;
    }

    private final Path part;
    private final Path file;
    private final T result;

    private PreparedFile(Path part, Path file, T result) {
        this.part = part;
        this.file = file;
        this.result = result;
    }

    /** Removes what runs that were killed left in the folder and below; links are not followed. */
    public static void removeLeftovers(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> leftovers;
        try (Stream<Path> tree = Files.walk(folder)) {
            leftovers = tree.filter(PreparedFile::isLeftover).toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
    }

    private static boolean isLeftover(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && name.endsWith(SUFFIX) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes the content; everybody may read the file. */
    public static <T> PreparedFile<T> write(Path file, AtomicFile.Content<T> content) throws IOException {
        return write(file, content, PreparedFile::makeReadable);
    }

    static <T> PreparedFile<T> write(Path file, AtomicFile.Content<T> content, Permission permission)
            throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = Files.createTempFile(folder, "." + file.getFileName() + ".", SUFFIX);
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                result = content.writeTo(out);
            }
            permission.give(part);
            return new PreparedFile<>(part, file, result);
        } catch (Throwable failed) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException kept) {
                failed.addSuppressed(kept); // the first failure is what a user has to know
            }
            throw failed;
        }
    }

    public T result() {
        return result;
    }

    /** Where it is until it is in its place. */
    public Path part() {
        return part;
    }

    /** Puts the file in its place, at once for all who look. */
    public void commit() throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes it, if it is not in its place. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException kept) {
            // It has no final name, so that nothing takes it for a whole file.
        }
    }

    /** A result is readable whatever the umask says. */
    static void makeReadable(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
