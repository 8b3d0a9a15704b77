package com.plexichat.updater.adopt;

import com.plexichat.updater.disk.UnreadablePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a program in a folder.
 *
 * @param names in the folder that are the program's
 * @param kept paths that are not, though they may be below one of these
 */
record PlainProgram(Path folder, List<String> names, List<String> kept) {
    PlainProgram {
        names = List.copyOf(names);
        kept = List.copyOf(kept);
    }

    /** All of it, each folder before what is in it. */
    List<PlainEntry> entries() {
        List<PlainEntry> entries = new ArrayList<>();
        walk((entry, parent, name) -> entries.add(entry));
        return entries;
    }

    void walk(PlainTree.Visitor visitor) {
        try {
            PlainTree.walk(folder, this::has, visitor);
        } catch (IOException failed) {
            throw UnreadablePath.problem(folder, failed);
        }
    }

    private boolean has(String path) {
        return names.contains(ProgramNames.top(path)) && !kept.contains(path);
    }

    /** The paths of what is no folder by which it differs from a copy of it; a copy has folders for kept paths too. */
    Set<String> differences(PlainProgram copy) {
        Map<String, String> there = copy.stamps();
        Map<String, String> here = stamps();
        Set<String> paths = new TreeSet<>(here.keySet());
        paths.addAll(there.keySet());
        paths.removeIf(path -> here.containsKey(path) && here.get(path).equals(there.get(path)));
        return paths;
    }

    private Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>();
        entries().stream()
                .filter(entry -> entry.kind() != PlainEntry.Kind.FOLDER)
                .forEach(entry -> stamps.put(entry.path(), entry.stamp()));
        return stamps;
    }
}
