package com.plexichat.release.component;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All components, each once.
 *
 * @param direct the refs of what the product itself needs
 */
public record MergedComponents(List<ListedComponent> components, SortedSet<String> direct) {
    public MergedComponents {
        components = List.copyOf(components);
        direct = new TreeSet<>(direct);
    }
}
