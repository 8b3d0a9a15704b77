package com.plexichat.release.component.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Picks from the entries of a jar those that tell components. */
final class JarEntries {
    private static final Pattern POM = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
    private static final int LARGEST_TEXT = 1 << 20;
    private static final int MOST = 1 << 14;

    private JarEntries() {}

    static boolean isNamedLikeAJar(String name) {
        return name.endsWith(".jar") || name.endsWith(".war") || name.endsWith(".ear");
    }

    static JarContents contents(ZipFile zip) throws IOException {
        SortedMap<String, MavenCoordinates> poms = new TreeMap<>();
        for (ZipEntry entry : named(zip, POM)) {
            coordinates(zip, entry).ifPresent(found -> poms.put(entry.getName(), found));
        }
        return new JarContents(manifest(zip), poms);
    }

    /** The jars in it, by their path. */
    static Iterable<ZipEntry> jars(ZipFile zip) {
        return named(zip, Pattern.compile(".*\\.(?:jar|war|ear)", Pattern.DOTALL));
    }

    private static List<ZipEntry> named(ZipFile zip, Pattern pattern) {
        Map<String, ZipEntry> named = new TreeMap<>();
        zip.stream()
                .filter(entry -> pattern.matcher(entry.getName()).matches())
                .limit(MOST)
                .forEach(entry -> named.putIfAbsent(entry.getName(), entry));
        return new ArrayList<>(named.values());
    }

    private static Optional<MavenCoordinates> coordinates(ZipFile zip, ZipEntry entry) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader text =
                new InputStreamReader(new ByteArrayInputStream(bytes(zip, entry)), StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IllegalArgumentException noProperties) {
            return Optional.empty();
        }
        return MavenCoordinates.of(properties);
    }

    /** One that Java would refuse says nothing. */
    private static Attributes manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("META-INF/MANIFEST.MF");
        if (entry == null) {
            return new Attributes();
        }
        byte[] bytes = bytes(zip, entry);
        try {
            return new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
        } catch (IOException | IllegalArgumentException noManifest) {
            return new Attributes();
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes(LARGEST_TEXT);
        }
    }
}
