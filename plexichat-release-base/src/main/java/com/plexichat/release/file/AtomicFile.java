package com.plexichat.release.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file under a temporary name beside its place and renames it when it is whole. */
public final class AtomicFile {
    private AtomicFile() {}

    /** What fills a file; it does not close the stream. */
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> {
            out.write(content);
            return content.length;
        });
    }

    /** What the content returned; the file is there only if the content came to its end. */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
        try {
            T result;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                result = content.writeTo(out);
            }
            makeReadable(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Temporary files are private to their owner; a result is readable whatever the umask says. */
    private static void makeReadable(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
