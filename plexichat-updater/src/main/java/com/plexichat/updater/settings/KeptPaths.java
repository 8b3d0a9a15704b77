package com.plexichat.updater.settings;

import com.plexichat.release.archive.ArchivePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lists of paths below an installation, none of which is in another one. */
final class KeptPaths {
    /** What an installation's own folders and links are named. */
    private static final Set<String> OWN = Set.of("current", "releases", "shared", "state");

    private KeptPaths() {}

    static List<String> read(YamlObject system) {
        return list(system, "keep")
                .map(paths -> separate(
                        without(paths, KeptPaths::isOwn, "is a name of the installation itself", "keep another path")))
                .orElse(List.of("config", "data", "logs", "plugins"));
    }

    /** Paths that are kept, or below one that is; empty if the key is missing. */
    static Optional<List<String>> readBelow(YamlObject section, String key, List<String> kept) {
        return list(section, key)
                .map(paths -> separate(without(
                        paths,
                        path -> !isBelow(path, kept),
                        "is not below a path of \"keep\"",
                        "write such a path, or add it to keep")));
    }

    private static List<Inner> without(List<Inner> paths, Predicate<ArchivePath> refused, String what, String hint) {
        List<Inner> left = new ArrayList<>();
        for (Inner each : paths) {
            if (refused.test(each.path())) {
                each.value().wrong(what, hint);
            } else {
                left.add(each);
            }
        }
        return left;
    }

    private record Inner(ArchivePath path, YamlValue value) {}

    private static Optional<List<Inner>> list(YamlObject section, String key) {
        return section.value(key)
                .flatMap(value -> value.items("[config, data]"))
                .map(items -> {
                    List<Inner> paths = new ArrayList<>();
                    items.forEach(item ->
                            item.text().flatMap(text -> path(text, item)).ifPresent(paths::add));
                    return paths;
                });
    }

    private static Optional<Inner> path(String text, YamlValue value) {
        Optional<String> fault = ArchivePath.fault(text);
        return fault.isPresent()
                ? value.wrong(fault.get(), "write a path below the installation, such as config")
                : Optional.of(new Inner(new ArchivePath(text), value));
    }

    private static List<String> separate(List<Inner> paths) {
        Set<ArchivePath> all = new LinkedHashSet<>();
        for (Inner each : paths) {
            if (!all.add(each.path())) {
                each.value().wrong("is there twice", "keep one of them");
            }
        }
        for (Inner each : paths) {
            if (each.path().parents().stream().anyMatch(all::contains)) {
                each.value().wrong("is below another path of the list", "remove it: it belongs to that one already");
            }
        }
        return all.stream().map(ArchivePath::text).toList();
    }

    static boolean isOwn(ArchivePath path) {
        return OWN.contains(path.parts().get(0));
    }

    static boolean isBelow(ArchivePath path, List<String> kept) {
        return kept.contains(path.text()) || path.parents().stream().anyMatch(parent -> kept.contains(parent.text()));
    }
}
