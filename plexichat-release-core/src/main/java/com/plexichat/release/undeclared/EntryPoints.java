package com.plexichat.release.undeclared;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its name which file somebody may start, or a service manager. */
final class EntryPoints {
    private static final Pattern NAMES = Pattern.compile("(?:main|server|app|run|start|manage|wsgi|asgi|__main__)"
            + "\\.(?:py|go|js|mjs|ts|sh|rb|java|kt|rs)|dockerfile|(?:docker-)?compose\\.ya?ml|.+\\.service");
    private static final Set<String> PROGRAMS = Set.of("bin", "sbin");
    private static final int DEEP = 4;

    private EntryPoints() {}

    static boolean include(String path) {
        RepositoryPath file = RepositoryPath.of(path);
        boolean near = file.folders().size() <= DEEP;
        return file.isOfTheProgram()
                && (file.isIn(PROGRAMS) || (near && NAMES.matcher(file.name()).matches()));
    }
}
