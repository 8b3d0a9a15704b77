package com.plexichat.release.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Paths as users name them: without the one folder at the top of the archive. */
final class Inside {
    static final String UP = "..";

    /** What stands between an archive and what is in it, as in addresses of Java. */
    static final String OF_ARCHIVE = "!/";

    private Inside() {}

    /** Where an entry is unpacked to; whole if that is not below the folder at the top. */
    static String path(String ofArchive) {
        List<String> steps = steps(ofArchive);
        if (ofArchive.startsWith("/") || steps.contains(UP)) {
            return ofArchive;
        }
        return String.join("/", steps.subList(Math.min(1, Math.max(0, steps.size() - 1)), steps.size()));
    }

    /** The names on the way to where a path leads; it begins with {@code ..} where that is above the start. */
    static List<String> steps(String path) {
        List<String> way = new ArrayList<>();
        for (String step : path.split("/", -1)) {
            boolean isBack = step.equals(UP)
                    && !way.isEmpty()
                    && !way.get(way.size() - 1).equals(UP);
            if (isBack) {
                way.remove(way.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                way.add(step);
            }
        }
        return way;
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What follows the last dot of a name, in small letters; empty if there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The path in the innermost archive, of one that names those around it too. */
    static String entry(String name) {
        int last = name.lastIndexOf(OF_ARCHIVE);
        return last < 0 ? name : name.substring(last + OF_ARCHIVE.length());
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
