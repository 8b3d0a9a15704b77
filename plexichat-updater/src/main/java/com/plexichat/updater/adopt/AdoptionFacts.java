package com.plexichat.updater.adopt;

import com.plexichat.updater.disk.Owner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a plain installation was found to be.
 *
 * @param names in its folder, in their order
 * @param kept those of the kept paths that are there
 * @param behind folders above kept paths that are links or files
 * @param taken kept paths that are where a managed installation has them
 * @param program its files
 * @param links where the links among them lead to
 * @param elsewhere names and paths that are on another file system than the folder
 * @param free bytes on the file system
 * @param folder whom the folder belongs to
 * @param updater whom the updater runs as
 * @param exposed whether others than root and the updater could exchange the folder
 * @param foreign places of the updater's own that somebody else made or may change
 * @param runs whether the service does
 * @param named the version that the service says it is; empty if it does not
 * @param fault why the service is not well; empty if it is
 */
record AdoptionFacts(
        List<String> names,
        Map<String, PlainEntry.Kind> kept,
        List<String> behind,
        List<String> taken,
        List<PlainEntry> program,
        Map<String, String> links,
        List<String> elsewhere,
        long free,
        Owner folder,
        Owner updater,
        boolean exposed,
        List<Path> foreign,
        boolean runs,
        Optional<String> named,
        Optional<String> fault) {
    AdoptionFacts {
        names = List.copyOf(names);
        kept = new TreeMap<>(kept);
        behind = List.copyOf(behind);
        taken = List.copyOf(taken);
        program = List.copyOf(program);
        links = new TreeMap<>(links);
        foreign = List.copyOf(foreign);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Of the program. */
    long bytes() {
        return program.stream().mapToLong(PlainEntry::size).sum();
    }
}
