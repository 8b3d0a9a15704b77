package com.plexichat.release.component;

import java.util.ArrayList;
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

    /** The same without a component that is the product itself, as a file of the package may list it: what that needs, the product does. */
    public MergedComponents without(PackageUrl product) {
        SortedSet<String> needed = new TreeSet<>(direct);
        List<ListedComponent> others = new ArrayList<>();
        for (ListedComponent each : components) {
            SortedSet<String> needs = new TreeSet<>(each.dependsOn());
            needs.remove(product.text());
            if (each.component().ref().equals(product.text())) {
                needed.addAll(needs);
            } else {
                others.add(new ListedComponent(each.component(), each.evidence(), needs));
            }
        }
        needed.remove(product.text());
        return new MergedComponents(others, needed);
    }
}
