package com.plexichat.release.archive;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar written anew so that its bytes follow from its content: build tools record the umask of the machine in it, and
 * older ones the time of day. The content stays, but for the comments of {@code pom.properties}, which hold a time.
 */
public final class ReproducibleJar {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Readers of jars expect the manifest among the first entries (java.util.jar.JarInputStream). */
    private static final Comparator<ZipEntry> ORDER =
            Comparator.comparing((ZipEntry entry) -> rank(entry.getName())).thenComparing(ZipEntry::getName);

    private ReproducibleJar() {}

    /** Writes the jar's content; every entry has the given time, in UTC. */
    public static void write(Path jar, Instant time, OutputStream out) throws IOException {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        try (ZipFile content = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
            ZipOutputStream written = new ZipOutputStream(out, StandardCharsets.UTF_8);
            List<? extends ZipEntry> entries = content.stream().sorted(ORDER).toList();
            for (ZipEntry entry : entries) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(utc);
                if (entry.getMethod() == ZipEntry.STORED && !isPomProperties(entry.getName())) {
                    // Jars in a jar are read in place by their launchers and have to stay uncompressed.
                    same.setMethod(ZipEntry.STORED);
                    same.setSize(entry.getSize());
                    same.setCrc(entry.getCrc());
                }
                written.putNextEntry(same);
                try (InputStream bytes = content.getInputStream(entry)) {
                    copy(entry.getName(), bytes, written);
                }
                written.closeEntry();
            }
            written.finish();
        }
    }

    private static void copy(String name, InputStream bytes, OutputStream out) throws IOException {
        if (isPomProperties(name)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            String kept = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            out.write(kept.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            bytes.transferTo(out);
        }
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
