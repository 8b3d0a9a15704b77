package com.plexichat.release.component.jar;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.integrity.Sha256;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Collects the components of a jar and of the jars inside it; each of those is looked at in a copy. */
final class JarComponents {
    /** Jars in a jar in a jar: deeper ones are loaded by nobody. */
    private static final int DEEPEST = 3;

    /** More is not an application, but an attack on the disk. */
    private static final long MOST_BYTES = 2L << 30;

    private final String reader;
    private final KnownJars jars;
    private final List<FoundComponent> found = new ArrayList<>();
    private final Inflation inflation;
    private final JarLicences licences;

    JarComponents(String reader, KnownJars jars) {
        this(reader, jars, new Inflation(MOST_BYTES));
    }

    JarComponents(String reader, KnownJars jars, Inflation inflation) {
        this.inflation = inflation;
        this.licences = new JarLicences(inflation);
        this.reader = reader;
        this.jars = jars;
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
            JarContents contents = JarEntries.contents(zip, inflation);
            JarIdentity identity = JarIdentity.of(location, digest, contents, jars);
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
            Evidence evidence = new Evidence(location, reader, identity.technique());
            found.add(
                    place,
                    FoundComponent.of(licences.addTo(identity.component(), zip), evidence)
                            .dependingOn(inside));
            return ref;
        }
    }

    private void add(int place, Component component, String location, Technique technique) {
        found.add(place, FoundComponent.of(component, new Evidence(location, reader, technique)));
    }

    private String readInside(ZipFile zip, ZipEntry entry, String location, int depth) throws IOException {
        Path copy = Files.createTempFile("plexichat-", ".jar");
        int before = found.size();
        Optional<Sha256> digest = Optional.empty();
        try {
            inflation.copy(zip, entry, copy);
            digest = Optional.of(Sha256.of(copy));
            return read(copy, location, digest.get(), depth);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            found.subList(before, found.size()).clear();
            JarIdentity identity = digest.map(known -> JarIdentity.of(location, known, JarContents.none(), jars))
                    .orElseGet(() -> JarIdentity.unknown(location));
            add(before, identity.component(), location, identity.technique());
            return identity.component().ref();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
