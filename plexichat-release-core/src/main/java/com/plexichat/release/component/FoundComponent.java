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
 * @param direct whether the product itself asks for it
 */
public record FoundComponent(
        Component component, Evidence evidence, SortedSet<String> dependsOn, SortedSet<String> covers, boolean direct) {
    public FoundComponent {
        dependsOn = new TreeSet<>(dependsOn);
        covers = new TreeSet<>(covers);
    }

    public static FoundComponent of(Component component, Evidence evidence) {
        return new FoundComponent(component, evidence, new TreeSet<>(), new TreeSet<>(), false);
    }

    public FoundComponent dependingOn(List<String> refs) {
        return new FoundComponent(component, evidence, new TreeSet<>(refs), covers, direct);
    }

    public FoundComponent covering(List<String> paths) {
        return new FoundComponent(component, evidence, dependsOn, new TreeSet<>(paths), direct);
    }

    public FoundComponent direct(boolean is) {
        return new FoundComponent(component, evidence, dependsOn, covers, is);
    }

    /** The same in the version of a URL. */
    FoundComponent in(PackageUrl url) {
        return new FoundComponent(component.in(url), evidence, dependsOn, covers, direct);
    }

    FoundComponent withLicenceText(SpdxExpression licence) {
        return new FoundComponent(component.withLicenceText(licence), evidence, dependsOn, covers, direct);
    }

    /** The same in one of several packages. */
    FoundComponent within(String archive) {
        Evidence there = new Evidence(within(archive, evidence.location()), evidence.reader(), evidence.technique());
        return new FoundComponent(
                component.kind() == Kind.FILE ? component.named(within(archive, component.name())) : component,
                there,
                dependsOn.stream()
                        .map(ref -> ref.startsWith(Component.FILE)
                                ? Component.FILE + within(archive, ref.substring(Component.FILE.length()))
                                : ref)
                        .collect(Collectors.toCollection(TreeSet::new)),
                covers.stream().map(path -> within(archive, path)).collect(Collectors.toCollection(TreeSet::new)),
                direct);
    }

    static String within(String archive, String path) {
        return archive + "!/" + path;
    }
}
