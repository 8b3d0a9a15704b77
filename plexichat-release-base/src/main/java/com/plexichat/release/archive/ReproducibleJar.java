package com.plexichat.release.archive;

import com.plexichat.release.file.UnreadableFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar written anew so that its bytes follow from its content: build tools record the umask of the machine in it, and
 * older ones the time of day. The content stays, but for the comments of {@code pom.properties}, which hold a time.
 *
 * <p>Entries are stored as they are: the package compresses them all together, smaller than each for itself, and what a
 * JDK compresses depends on its zlib.
 */
public final class ReproducibleJar {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Readers of jars expect the manifest among the first entries (java.util.jar.JarInputStream). */
    private static final Comparator<ZipEntry> ORDER =
            Comparator.comparing((ZipEntry entry) -> rank(entry.getName())).thenComparing(ZipEntry::getName);

    private ReproducibleJar() {}

    /**
     * Writes the jar's content; every entry has the given time, in UTC.
     *
     * @throws UnreadableFileException if the jar is broken, or may not be read
     * @throws IOException if it cannot be written
     */
    public static void write(Path jar, Instant time, OutputStream out) throws IOException {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        try (ZipFile content = open(jar)) {
            ZipOutputStream written = new ZipOutputStream(out, StandardCharsets.UTF_8);
            List<? extends ZipEntry> entries = content.stream().sorted(ORDER).toList();
            for (ZipEntry entry : entries) {
                try (InputStream bytes = new Source(jar, content.getInputStream(entry))) {
                    if (isPomProperties(entry.getName())) {
                        byte[] kept = withoutComments(bytes);
                        CRC32 crc = new CRC32();
                        crc.update(kept);
                        start(written, entry.getName(), utc, kept.length, crc.getValue());
                        written.write(kept);
                    } else {
                        start(written, entry.getName(), utc, entry.getSize(), entry.getCrc());
                        bytes.transferTo(written);
                    }
                }
                written.closeEntry();
            }
            written.finish();
        } catch (ZipException broken) { // a name that is there twice, or a sum that is wrong
            throw new UnreadableFileException(jar, broken);
        }
    }

    private static ZipFile open(Path jar) throws UnreadableFileException {
        try {
            return new ZipFile(jar.toFile(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(jar, unreadable);
        }
    }

    /** An entry of the jar, whose failures are told apart from those of writing. */
    private static final class Source extends FilterInputStream {
        private final Path jar;

        Source(Path jar, InputStream in) {
            super(in);
            this.jar = jar;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException unreadable) {
                throw new UnreadableFileException(jar, unreadable);
            }
        }
    }

    private static void start(ZipOutputStream jar, String name, LocalDateTime utc, long size, long crc)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(utc);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCrc(crc);
        jar.putNextEntry(entry);
    }

    private static byte[] withoutComments(InputStream properties) throws IOException {
        return new String(properties.readAllBytes(), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isPomProperties(String name) {
        return name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties");
    }

    private static int rank(String name) {
        if (name.equals("META-INF/")) {
            return 0;
        }
        return name.equals(MANIFEST) ? 1 : 2;
    }
}
