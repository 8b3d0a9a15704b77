package com.plexichat.release.component;

import com.plexichat.release.component.Component.Kind;
import com.plexichat.release.licence.SpdxExpression;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** The same in the version of a URL. */
    FoundComponent in(PackageUrl url) {
        return new FoundComponent(component.in(url), evidence, dependsOn, covers);
    }

    FoundComponent withLicenceText(SpdxExpression licence) {
        return new FoundComponent(component.withLicenceText(licence), evidence, dependsOn, covers);
    }

    /** The same in one of several packages. */
    FoundComponent within(String archive) {
        Evidence there = new Evidence(within(archive, evidence.location()), evidence.reader(), evidence.technique());
        return new FoundComponent(
                component.kind() == Kind.FILE ? component.named(within(archive, component.name())) : component,
                there,
                dependsOn,
                covers.stream().map(path -> within(archive, path)).collect(Collectors.toCollection(TreeSet::new)));
    }

    static String within(String archive, String path) {
        return archive + "!/" + path;
    }
}
