package com.plexichat.release.component.jar;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.integrity.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Collects the components of a jar and of the jars inside it; each of those is looked at in a copy. */
final class JarComponents {
    /** Jars in a jar in a jar: deeper ones are loaded by nobody. */
    private static final int DEEPEST = 3;

    /** Of all copies together: more is not an application, but an attack on the disk. */
    private static final long MOST_BYTES = 2L << 30;

    private static final int PIECE = 1 << 16;

    private final String reader;
    private final Map<Sha256, PackageUrl> resolved;
    private final List<FoundComponent> found = new ArrayList<>();
    private long left = MOST_BYTES;

    JarComponents(String reader, Map<Sha256, PackageUrl> resolved) {
        this.reader = reader;
        this.resolved = resolved;
    }

    List<FoundComponent> found() {
        return List.copyOf(found);
    }

    /**
     * Reads a jar; its component is the first that is found.
     *
     * @param location in the package
     * @throws IOException if it is broken
     */
    String read(Path jar, String location, Sha256 digest, int depth) throws IOException {
        List<String> inside = new ArrayList<>();
        int place = found.size();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            JarContents contents = JarEntries.contents(zip);
            JarIdentity identity = JarIdentity.of(location, digest, contents, resolved);
            String ref = identity.component().ref();
            contents.poms().forEach((entry, coordinates) -> {
                Component shaded = Component.library(coordinates.url());
                if (!identity.own().equals(Optional.of(entry)) && !shaded.ref().equals(ref)) {
                    inside.add(shaded.ref());
                    add(place, shaded, location + "!/" + entry, Technique.MANIFEST_ANALYSIS);
                }
            });
            for (ZipEntry entry : depth < DEEPEST ? JarEntries.jars(zip) : List.<ZipEntry>of()) {
                inside.add(readInside(zip, entry, location + "!/" + entry.getName(), depth + 1));
            }
            inside.removeIf(ref::equals);
            found.add(
                    place,
                    FoundComponent.of(identity.component(), new Evidence(location, reader, identity.technique()))
                            .dependingOn(inside));
            return ref;
        }
    }

    private void add(int place, Component component, String location, Technique technique) {
        found.add(place, FoundComponent.of(component, new Evidence(location, reader, technique)));
    }

    private String readInside(ZipFile zip, ZipEntry entry, String location, int depth) throws IOException {
        Path copy = Files.createTempFile("plexichat-", ".jar");
        try {
            copy(zip, entry, copy);
            Sha256 digest = Sha256.of(copy);
            int before = found.size();
            try {
                return read(copy, location, digest, depth);
            } catch (ZipException | IllegalArgumentException broken) {
                found.subList(before, found.size()).clear();
                JarIdentity identity = JarIdentity.of(location, digest, JarContents.none(), resolved);
                add(before, identity.component(), location, identity.technique());
                return identity.component().ref();
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void copy(ZipFile zip, ZipEntry entry, Path copy) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream content = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(copy)) {
            for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
                left -= count;
                if (left < 0) {
                    throw new ZipException("the jars inside it have more than " + MOST_BYTES + " bytes");
                }
                out.write(piece, 0, count);
            }
        }
    }
}
