package com.plexichat.release.component;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A component with all that was found out about it.
 *
 * @param evidence where it was seen in packages; none for what the build tool alone names
 * @param dependsOn the {@link Component#ref refs} of what it needs directly
 */
public record ListedComponent(Component component, List<Evidence> evidence, SortedSet<String> dependsOn) {
    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::location)
            .thenComparing(Evidence::reader)
            .thenComparing(Evidence::technique);

    public ListedComponent {
        evidence = evidence.stream().distinct().sorted(ORDER).toList();
        dependsOn = new TreeSet<>(dependsOn);
    }
}
