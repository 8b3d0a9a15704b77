package com.plexichat.release.component.jar;

import com.plexichat.release.archive.JarName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Picks from the entries of a jar those that tell components. */
final class JarEntries {
    /** A web application has its own beside its classes. */
    private static final Pattern POM =
            Pattern.compile("(?:(?:WEB|BOOT)-INF/classes/)?META-INF/maven/[^/]+/[^/]+/pom\\.properties");

    private static final int LARGEST_POM = 1 << 16;
    private static final int LARGEST_MANIFEST = 1 << 20;
    private static final int MOST = 1 << 14;

    private JarEntries() {}

    static JarContents contents(ZipFile zip, Inflation inflation) throws IOException {
        SortedMap<String, MavenCoordinates> poms = new TreeMap<>();
        for (ZipEntry entry : named(zip, POM.asMatchPredicate())) {
            coordinates(inflation.start(zip, entry, LARGEST_POM)).ifPresent(found -> poms.put(entry.getName(), found));
        }
        return new JarContents(manifest(zip, inflation), poms);
    }

    /** The jars in it, by their path. */
    static Iterable<ZipEntry> jars(ZipFile zip) {
        return named(zip, JarName::is);
    }

    /** By their path, each once. */
    static List<ZipEntry> named(ZipFile zip, Predicate<String> wanted) {
        Map<String, ZipEntry> named = new TreeMap<>();
        zip.stream()
                .filter(entry -> wanted.test(entry.getName()))
                .limit(MOST)
                .forEach(entry -> named.putIfAbsent(entry.getName(), entry));
        return new ArrayList<>(named.values());
    }

    private static Optional<MavenCoordinates> coordinates(byte[] pom) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader text = new InputStreamReader(new ByteArrayInputStream(pom), StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IllegalArgumentException noProperties) {
            return Optional.empty();
        }
        return MavenCoordinates.of(properties);
    }

    /** One that Java would refuse says nothing. */
    private static Attributes manifest(ZipFile zip, Inflation inflation) throws IOException {
        ZipEntry entry = zip.getEntry("META-INF/MANIFEST.MF");
        if (entry == null) {
            return new Attributes();
        }
        byte[] bytes = inflation.start(zip, entry, LARGEST_MANIFEST);
        try {
            return new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
        } catch (IOException | IllegalArgumentException noManifest) {
            return new Attributes();
        }
    }
}
