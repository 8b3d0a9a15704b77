package com.plexichat.release.program;

import com.plexichat.release.archive.JarName;
import com.plexichat.release.platform.NativeHeader;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Finds the native files in a jar by the first bytes of its entries, in memory that does not grow with them. */
final class JarReader {
    /** Jars in a jar in a jar: deeper ones are loaded by nobody. */
    private static final int DEEPEST = 3;

    private static final int PEEK = 8;

    private final JarNatives natives;
    private final byte[] start = new byte[NativeHeader.START];

    private JarReader(JarNatives natives) {
        this.natives = natives;
    }

    /** @throws IOException if it, or a jar inside it, is broken; the message names that one */
    static JarNatives read(Path jar, Platform platform) throws IOException {
        JarNatives natives = new JarNatives(platform);
        new JarReader(natives).lookThrough(jar, 1);
        return natives;
    }

    /** By its list of entries, which is what counts for Java. */
    private void lookThrough(Path jar, int depth) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (isWorthALook(entry)) {
                    look(zip, entry, depth);
                }
            }
        }
    }

    private void look(ZipFile zip, ZipEntry entry, int depth) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            look(entry.getName(), content, depth);
        } catch (UnstreamableJarException unstreamable) {
            lookInsideACopy(zip, entry, depth);
        }
    }

    /** Some jars are whole and cannot be read as a stream: one with a stored entry whose size comes after it, say. */
    private void lookInsideACopy(ZipFile zip, ZipEntry entry, int depth) throws IOException {
        Path copy = Files.createTempFile("plexichat-", ".jar");
        try {
            copy(zip, entry, copy);
            lookThrough(copy, depth + 1);
        } catch (IOException | IllegalArgumentException broken) {
            throw new IOException(entry.getName() + ": " + reason(broken), broken);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path copy) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (ZipException | EOFException broken) {
            throw broken;
        } catch (IOException full) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "a copy of " + entry.getName() + ", a jar in a jar, cannot be written: "
                                    + full.getMessage(),
                            copy.toString(),
                            "free disk space there, or name another folder with -Djava.io.tmpdir"),
                    full);
        }
    }

    private static boolean isWorthALook(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().endsWith(".class");
    }

    private void look(String name, InputStream content, int depth) throws IOException {
        int length = content.readNBytes(start, 0, PEEK);
        if (NativeHeader.mayBegin(start, length)) {
            length += content.readNBytes(start, length, start.length - length);
            NativeHeader.of(start, length).ifPresent(natives::add);
        } else if (depth <= DEEPEST && JarName.is(name) && isZip(length)) {
            lookInside(
                    new SequenceInputStream(
                            new ByteArrayInputStream(Arrays.copyOf(start, length)), new Unclosed(content)),
                    depth);
        }
    }

    private boolean isZip(int length) {
        return length >= 4 && start[0] == 'P' && start[1] == 'K';
    }

    private void lookInside(InputStream content, int depth) throws UnstreamableJarException {
        boolean empty = start[2] == 5; // PK 5 6: the end of the list of entries comes first
        try (ZipInputStream zip = new ZipInputStream(content)) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null && !empty) {
                throw new ZipException("it has no entry");
            }
            for (; entry != null; entry = zip.getNextEntry()) {
                if (isWorthALook(entry)) {
                    look(entry.getName(), zip, depth + 1);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnstreamableJarException(broken);
        }
    }

    /** A stream that ends too early often says nothing; a name in no known letters is an illegal argument. */
    static String reason(Exception broken) {
        @Nullable String message = broken.getMessage();
        return message == null ? "it ends too early" : message;
    }

    private static final class UnstreamableJarException extends IOException {
        private static final long serialVersionUID = 1L;

        UnstreamableJarException(Exception cause) {
            super(cause);
        }
    }

    /** An entry of a jar that is read on after the jar inside it. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream content) {
            super(content);
        }

        @Override
        public void close() {}
    }
}
