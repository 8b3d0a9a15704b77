package com.plexichat.release.audit;

import java.util.Optional;
import java.util.function.Predicate;

/** Paths as users name them: without the one folder at the top of the archive. */
final class Inside {
    private Inside() {}

    static String path(String ofArchive) {
        String relative = ofArchive.startsWith("./") ? ofArchive.substring(2) : ofArchive;
        int top = relative.indexOf('/');
        return top < 0 ? relative : relative.substring(top + 1);
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path down to the first folder or file with such a name; empty if there is none. */
    static Optional<String> upTo(Predicate<String> name, String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end);
            if (name.test(name(folder))) {
                return Optional.of(folder);
            }
        }
        return name.test(name(path)) ? Optional.of(path) : Optional.empty();
    }
}
