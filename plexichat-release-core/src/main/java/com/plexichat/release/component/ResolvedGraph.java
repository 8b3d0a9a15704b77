package com.plexichat.release.component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the build tool resolved for the project.
 *
 * @param product what the build makes of the project itself, as another project would name it; empty where it makes nothing
 * @param direct the refs of what the project itself names
 */
public record ResolvedGraph(
        Optional<PackageUrl> product, List<ResolvedComponent> components, SortedSet<String> direct) {
    public static final ResolvedGraph NONE = new ResolvedGraph(Optional.empty(), List.of(), new TreeSet<>());

    public ResolvedGraph {
        components = List.copyOf(components);
        direct = new TreeSet<>(direct);
    }

    /**
     * The same with the digests of files, read anew.
     *
     * @param time of what is in a jar that this build made
     */
    public KnownComponents hashed(Instant time) {
        return new KnownComponents(
                product,
                components.stream()
                        .map(each -> new ListedComponent(each.hashed(time), List.of(), new TreeSet<>(each.dependsOn())))
                        .toList(),
                direct);
    }
}
