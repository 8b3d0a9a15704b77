package com.plexichat.release.component;

import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packages of an npm lock file of version 1, 2 or 3, by their places. */
final class NpmLock {
    /** Far above what file systems let npm install; it bounds the search for what a package needs. */
    private static final int LONGEST_PLACE = 1024;

    private final Map<String, NpmEntry> entries = new LinkedHashMap<>();

    private final List<String> unnamed = new ArrayList<>();

    private NpmLock() {}

    /** @throws JsonException if the object is no lock file */
    static NpmLock of(JsonObject lock) {
        NpmLock result = new NpmLock();
        Optional<JsonObject> packages = lock.optionalObject("packages");
        if (packages.isPresent()) {
            packages.get()
                    .asMap()
                    .keySet()
                    .forEach(place -> result.add(place, packages.get().object(place)));
        } else {
            result.addNested("", lock);
        }
        return result;
    }

    /** Version 1 has the packages in a package's folder inside of its entry. */
    private void addNested(String parent, JsonObject owner) {
        owner.optionalObject("dependencies")
                .ifPresent(nested -> nested.asMap().keySet().forEach(name -> {
                    String place = parent + NpmEntry.MODULES + name;
                    JsonObject entry = nested.object(name);
                    add(place, entry);
                    addNested(place + "/", entry);
                }));
    }

    private void add(String place, JsonObject data) {
        if (place.length() > LONGEST_PLACE) {
            throw new JsonException("a package lies deeper than " + LONGEST_PLACE + " characters");
        }
        NpmEntry entry = new NpmEntry(place, data);
        if (entry.isLeftOut()) {
            return;
        }
        if (place.isEmpty() || entry.isNamed()) {
            entries.put(place, entry);
        } else {
            unnamed.add(place);
        }
    }

    /** All but the project itself, links aside. */
    Collection<NpmEntry> packages() {
        return entries.values().stream()
                .filter(entry -> !entry.place().isEmpty() && !entry.data().boolOrFalse("link"))
                .toList();
    }

    /** What the project itself asks for, as far as it is there. */
    List<NpmEntry> direct() {
        return Optional.ofNullable(entries.get("")).stream()
                .flatMap(own -> own.needs().stream().flatMap(name -> needed(own, name).stream()))
                .toList();
    }

    /** The places of which nobody can say which package is there. */
    List<String> unnamed() {
        return List.copyOf(unnamed);
    }

    /** What Node finds under a name: in the nearest {@code node_modules} upwards, through links. */
    Optional<NpmEntry> needed(NpmEntry by, String name) {
        String folder = by.place() + "/";
        while (true) {
            NpmEntry found = entries.get(folder + NpmEntry.MODULES + name);
            if (found != null) {
                return found.link().map(entries::get).or(() -> Optional.of(found));
            }
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            int up = folder.lastIndexOf("/" + NpmEntry.MODULES);
            folder = up < 0 ? "" : folder.substring(0, up + 1);
        }
    }
}
