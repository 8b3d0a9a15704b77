package com.plexichat.release.component;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A component that a reader found in a file of a package.
 *
 * @param dependsOn the {@link Component#ref refs} of what it needs directly, as far as the file says so
 * @param covers paths in the package that belong to it; one that ends with a slash is a folder with all that is in it
 */
public record FoundComponent(
        Component component, Evidence evidence, SortedSet<String> dependsOn, SortedSet<String> covers) {
    public FoundComponent {
        dependsOn = new TreeSet<>(dependsOn);
        covers = new TreeSet<>(covers);
    }

    public static FoundComponent of(Component component, Evidence evidence) {
        return new FoundComponent(component, evidence, new TreeSet<>(), new TreeSet<>());
    }

    public FoundComponent dependingOn(List<String> refs) {
        return new FoundComponent(component, evidence, new TreeSet<>(refs), covers);
    }

    public FoundComponent covering(List<String> paths) {
        return new FoundComponent(component, evidence, dependsOn, new TreeSet<>(paths));
    }
}
