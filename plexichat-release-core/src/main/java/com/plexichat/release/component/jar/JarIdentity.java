package com.plexichat.release.component.jar;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.integrity.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which component a jar is.
 *
 * @param own the path of the entry with its own coordinates; those of the others are shaded into it
 */
record JarIdentity(Component component, Technique technique, Optional<String> own) {
    /** @param path in the package */
    static JarIdentity of(String path, Sha256 digest, JarContents contents, KnownJars jars) {
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        Optional<PackageUrl> known = jars.of(digest, fileName, contents);
        Optional<String> own = known.map(url -> own(url, contents)).orElseGet(() -> own(fileName, contents));
        Optional<PackageUrl> url = known.or(
                () -> own.flatMap(entry -> Optional.ofNullable(contents.poms().get(entry)))
                        .map(coordinates -> coordinates.url(fileName)));
        ComponentHash hash = new ComponentHash(Algorithm.SHA_256, digest.hex());
        Component component = url.map(Component::library)
                .or(() -> byManifest(fileName, digest, contents))
                .map(each -> each.with(hash))
                .orElseGet(() -> Component.file(path, hash));
        Technique technique = jars.has(digest)
                ? Technique.HASH_COMPARISON
                : component.url().isPresent() ? Technique.MANIFEST_ANALYSIS : Technique.FILENAME;
        return new JarIdentity(described(component, contents), technique, own);
    }

    /** Of a jar that cannot be unpacked from the one that it is in. */
    static JarIdentity unknown(String path) {
        Component file = Component.file(path).with("jar:content", "cannot be unpacked");
        return new JarIdentity(file, Technique.FILENAME, Optional.empty());
    }

    private static Optional<String> own(PackageUrl known, JarContents contents) {
        return contents.poms().entrySet().stream()
                .filter(each -> each.getValue().areOf(known))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The only coordinates in a jar may be those of the one library that is shaded into it. */
    private static Optional<String> own(String fileName, JarContents contents) {
        return contents.poms().entrySet().stream()
                .filter(each -> each.getValue().fit(fileName)
                        || (contents.poms().size() == 1 && each.getValue().areSaidBy(contents)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Coordinates of Maven need a group that the file names; what has none is told by its name alone. */
    private static Optional<Component> byManifest(String fileName, Sha256 digest, JarContents contents) {
        String group = contents.attribute("Implementation-Vendor-Id");
        String title = contents.attribute("Implementation-Title");
        String version = contents.attribute("Implementation-Version");
        if (MavenCoordinates.isPart(group) && MavenCoordinates.isPart(title) && MavenCoordinates.isPart(version)) {
            MavenCoordinates coordinates = new MavenCoordinates(group, title, version);
            if (coordinates.fit(fileName)) {
                return Optional.of(Component.library(coordinates.url()));
            }
        }
        String bundle =
                contents.attribute("Bundle-SymbolicName").split(";", 2)[0].strip();
        return generic(bundle, contents.attribute("Bundle-Version"), digest)
                .or(() -> generic(contents.attribute("Automatic-Module-Name"), version, digest));
    }

    /** Several jars of a program may say the same of themselves. */
    private static Optional<Component> generic(String name, String version, Sha256 digest) {
        return MavenCoordinates.isPart(name) && MavenCoordinates.isPart(version)
                ? Optional.of(Component.library(PackageUrl.generic(name, Optional.of(version), digest))
                        .with("jar:identity", "manifest"))
                : Optional.empty();
    }

    private static Component described(Component component, JarContents contents) {
        return component
                .withLicences(BundleLicences.read(contents.attribute("Bundle-License")))
                .withSupplier(Stream.of("Bundle-Vendor", "Implementation-Vendor")
                        .map(contents::attribute)
                        .filter(text -> !text.isEmpty())
                        .findFirst());
    }
}
