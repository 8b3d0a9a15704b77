package com.plexichat.release.component;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one component of all that is said of the same one, by whomever. What names no version is the one that is there in
 * one version; where there is none, or several, it stays what it is.
 */
public final class ComponentMerge {
    /** What has no version there is made here, or from somewhere else: none that is called so is the same for that. */
    private static final Set<String> APART = Set.of("golang", "generic");

    private final KnownComponents known;
    private final Map<String, ListedComponent> listed = new LinkedHashMap<>();

    /** The refs of the versions that are there, by the ref without a version. */
    private final Map<String, List<String>> versions = new HashMap<>();

    /** The refs of what the product asks for. */
    private final SortedSet<String> direct;

    private ComponentMerge(KnownComponents known) {
        this.known = known;
        this.direct = new TreeSet<>(known.direct());
    }

    /** The components, each once: what the build tool knows is believed first, and what it made is the product itself. */
    public static MergedComponents of(KnownComponents known, List<FoundComponent> found) {
        ComponentMerge merge = new ComponentMerge(known);
        known.components().forEach(merge::add);
        for (FoundComponent each : found) {
            merge.add(new ListedComponent(each.component(), List.of(each.evidence()), each.dependsOn()));
            if (each.direct()) {
                merge.direct.add(each.component().ref());
            }
        }
        merge.findVersions();
        merge.giveVersions();
        return merge.merged();
    }

    private void add(ListedComponent next) {
        listed.merge(next.component().ref(), next, ComponentMerge::both);
    }

    private static ListedComponent both(ListedComponent one, ListedComponent other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        SortedSet<String> needed = new TreeSet<>(one.dependsOn());
        needed.addAll(other.dependsOn());
        return new ListedComponent(one.component().and(other.component()), evidence, needed);
    }

    private void findVersions() {
        for (ListedComponent each : listed.values()) {
            Optional<PackageUrl> url = each.component().url();
            if (url.isPresent()
                    && url.get().version().isPresent()
                    && !APART.contains(url.get().type())) {
                versions.computeIfAbsent(url.get().withoutVersion().text(), ref -> new ArrayList<>())
                        .add(url.get().text());
            }
        }
    }

    private void giveVersions() {
        for (ListedComponent each : List.copyOf(listed.values())) {
            String ref = each.component().ref();
            String meant = meant(ref);
            if (!meant.equals(ref) && admits(each.component(), meant)) {
                listed.remove(ref);
                listed.computeIfPresent(meant, (same, there) -> both(there, each));
            }
        }
    }

    private boolean admits(Component any, String meant) {
        String asked = any.properties().getOrDefault(Component.REQUIREMENT, "");
        ListedComponent there = listed.get(meant);
        return there == null
                || VersionRange.admits(asked, there.component().version().orElse(""));
    }

    private String meant(String ref) {
        List<String> there = versions.getOrDefault(ref, List.of());
        return there.size() == 1 ? there.get(0) : ref;
    }

    private MergedComponents merged() {
        @Nullable
        ListedComponent product =
                known.product().map(url -> listed.remove(url.text())).orElse(null);
        if (product != null) {
            direct.addAll(product.dependsOn());
        }
        List<ListedComponent> components = new ArrayList<>();
        for (ListedComponent each : listed.values()) {
            components.add(new ListedComponent(
                    each.component(),
                    each.evidence(),
                    present(each.dependsOn(), each.component().ref())));
        }
        SortedSet<String> needed = present(direct, "");
        addRoots(components, needed);
        return new MergedComponents(components, needed);
    }

    /** Those of the refs that are there, in the version that is; nothing needs itself. */
    private SortedSet<String> present(Set<String> refs, String self) {
        SortedSet<String> present = new TreeSet<>();
        for (String ref : refs) {
            String meant = meant(ref);
            if (listed.containsKey(meant) && !meant.equals(self)) {
                present.add(meant);
            }
        }
        return present;
    }

    /** What no component needs, the product does, and of those that only need each other the first. */
    private static void addRoots(List<ListedComponent> components, Set<String> direct) {
        Set<String> needed = new HashSet<>();
        components.forEach(each -> needed.addAll(each.dependsOn()));
        components.stream()
                .map(each -> each.component().ref())
                .filter(ref -> !needed.contains(ref))
                .forEach(direct::add);
        Map<String, ListedComponent> unreached = new TreeMap<>();
        components.forEach(each -> unreached.put(each.component().ref(), each));
        reach(direct, unreached);
        while (!unreached.isEmpty()) {
            String first = unreached.keySet().iterator().next();
            direct.add(first);
            reach(List.of(first), unreached);
        }
    }

    private static void reach(Collection<String> from, Map<String, ListedComponent> unreached) {
        Deque<String> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            ListedComponent reached = unreached.remove(next.pop());
            if (reached != null) {
                next.addAll(reached.dependsOn());
            }
        }
    }
}
