package com.plexichat.release.component;

import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.integrity.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is known of a product before its package is read.
 *
 * @param product what the build makes of the project itself
 * @param direct the refs of what the project itself names
 */
public record KnownComponents(
        Optional<PackageUrl> product, List<ListedComponent> components, SortedSet<String> direct) {
    public KnownComponents {
        components = List.copyOf(components);
        direct = new TreeSet<>(direct);
    }

    /** Those of which there is a file, by its digest; of two with the same file the first by its URL. */
    public Map<Sha256, PackageUrl> byDigest() {
        Map<String, PackageUrl> found = new TreeMap<>();
        for (ListedComponent each : components) {
            for (ComponentHash hash : each.component().hashes()) {
                if (hash.algorithm() == Algorithm.SHA_256) {
                    each.component().url().ifPresent(url -> found.merge(hash.hex(), url, KnownComponents::first));
                }
            }
        }
        return found.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> new Sha256(entry.getKey()), Map.Entry::getValue));
    }

    private static PackageUrl first(PackageUrl one, PackageUrl other) {
        return one.text().compareTo(other.text()) <= 0 ? one : other;
    }
}
