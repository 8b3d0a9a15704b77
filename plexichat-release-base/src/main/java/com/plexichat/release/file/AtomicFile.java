package com.plexichat.release.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file under a temporary name beside its place and renames it when it is whole. */
public final class AtomicFile {
    private AtomicFile() {}

    /** What fills a file; it does not close the stream. */
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file that nobody but its owner can read. */
    public static void writePrivate(Path file, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        write(
                file,
                out -> {
                    out.write(content);
                    return content.length;
                },
                part -> {});
    }

    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file anew that is there: where it is, through links, and with the permissions that it has. What a run that
     * was killed left beside it is used up by the next one.
     */
    public static void replace(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            write(file, text);
            return;
        }
        Path real = file.toRealPath();
        var view = Files.getFileAttributeView(real, PosixFileAttributeView.class);
        var permissions = view == null ? null : view.readAttributes().permissions();
        Path part = real.resolveSibling("." + real.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                if (permissions != null) {
                    Files.setPosixFilePermissions(part, permissions);
                }
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> {
            out.write(content);
            return content.length;
        });
    }

    /** What the content returned; the file is there only if the content came to its end. */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        return write(file, content, PreparedFile::makeReadable);
    }

    private static <T> T write(Path file, Content<T> content, PreparedFile.Permission permission) throws IOException {
        try (PreparedFile<T> prepared = PreparedFile.write(file, content, permission)) {
            prepared.commit();
            return prepared.result();
        }
    }
}
