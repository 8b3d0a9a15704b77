package com.plexichat.updater.adopt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what belongs to the program of a plain installation, which no manifest says: what packages usually have. */
final class ProgramNames {
    private static final Set<String> USUAL = Set.of(
            "bin",
            "client",
            "fonts",
            "i18n",
            "lib",
            "prepackaged_plugins",
            "templates",
            "webapp",
            "ENTERPRISE-EDITION-LICENSE.txt",
            "LICENSE",
            "LICENSE.txt",
            "NOTICE",
            "NOTICE.txt",
            "README.md",
            "VERSION",
            "manifest.txt",
            "version.json");

    private ProgramNames() {}

    /**
     * Those of the names that are the program's.
     *
     * @param kept paths that are not, though they may be below one that is
     */
    static List<String> among(List<String> names, List<String> also, List<String> kept) {
        Set<String> wanted = new HashSet<>(USUAL);
        wanted.addAll(also);
        kept.stream().filter(path -> path.contains("/")).forEach(path -> wanted.add(top(path)));
        return names.stream()
                .filter(wanted::contains)
                .filter(name -> !kept.contains(name))
                .toList();
    }

    /** The name in the folder of the installation that a path begins with. */
    static String top(String path) {
        return path.split("/", 2)[0];
    }
}
