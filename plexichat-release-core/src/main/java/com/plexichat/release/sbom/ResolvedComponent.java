package com.plexichat.release.sbom;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A dependency as the build tool resolved it.
 *
 * @param classifier empty for none
 * @param file empty where nothing of it ships
 * @param dependencies the package URLs of what it needs directly
 */
public record ResolvedComponent(
        String group,
        String name,
        String version,
        String type,
        String classifier,
        Optional<ComponentFile> file,
        List<String> dependencies) {
    public ResolvedComponent {
        dependencies = List.copyOf(dependencies);
    }

    public String packageUrl() {
        return packageUrl(group, name, version, type, classifier);
    }

    /** The package URL (purl-spec, type {@code maven}). */
    public static String packageUrl(String group, String name, String version, String type, String classifier) {
        TreeMap<String, String> qualifiers = new TreeMap<>();
        qualifiers.put("type", type);
        if (!classifier.isEmpty()) {
            qualifiers.put("classifier", classifier);
        }
        try {
            return new PackageURL("maven", group, name, version, qualifiers, null).canonicalize();
        } catch (MalformedPackageURLException impossible) {
            throw new IllegalArgumentException(group + ":" + name + ":" + version, impossible);
        }
    }
}
