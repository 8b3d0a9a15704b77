package com.plexichat.release.handwritten;

import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects what was written by hand, by its kind and in the order in which it is read. */
final class WrittenEntries {
    private final Map<EntryKind, List<List<String>>> texts = new EnumMap<>(EntryKind.class);

    void add(EntryKind kind, List<String> lines) {
        if (!lines.stream().allMatch(String::isBlank)) {
            texts.computeIfAbsent(kind, key -> new ArrayList<>()).add(lines);
        }
    }

    List<Wording> bullets(EntryKind kind) {
        return texts.getOrDefault(kind, List.of()).stream()
                .flatMap(lines -> Bullets.of(lines).stream())
                .toList();
    }

    /** All of a kind as it was written; empty if there is none. */
    String block(EntryKind kind) {
        return texts.getOrDefault(kind, List.of()).stream()
                .map(WrittenEntries::block)
                .collect(Collectors.joining("\n\n"));
    }

    /** Lines as they were written, without blank ones around them. */
    static String block(List<String> lines) {
        return lines.stream()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\A\n+|\n+\\z", "");
    }
}
