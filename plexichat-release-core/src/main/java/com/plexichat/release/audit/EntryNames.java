package com.plexichat.release.audit;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of a package's entries so far: all of them lie in one folder, each once. */
final class EntryNames {
    private final Set<String> tops = new LinkedHashSet<>();
    private final Map<String, Kind> seen = new HashMap<>();

    /** Takes the next entry, and says what is wrong with its name. */
    List<String> faults(ArchiveEntry entry) {
        if (entry.path().startsWith("/")) {
            return List.of("its name begins at the root of the system");
        }
        if (List.of(entry.path().split("/", -1)).contains(Inside.UP)) {
            return List.of("its name has \"..\" in it, and may lead out of the package");
        }
        List<String> steps = Inside.steps(entry.path());
        List<String> faults = new ArrayList<>();
        if (!steps.isEmpty() && tops.add(steps.get(0)) && tops.size() > 1) {
            faults.add("\"" + steps.get(0) + "\" is beside \"" + tops.iterator().next()
                    + "\" at the top of the package, where one folder is all there may be");
        }
        Kind before = seen.put(String.join("/", steps), entry.kind());
        if (before != null && (before != Kind.FOLDER || entry.kind() != Kind.FOLDER)) {
            faults.add("the package has it more than once, and servers get the last one");
        }
        return faults;
    }
}
