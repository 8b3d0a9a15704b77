package com.plexichat.release.handwritten;

import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.text.TidyText;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects what was written by hand, by its kind and in the order in which it is read. */
final class WrittenEntries {
    /** Longer ones would leave the notes no room for others. */
    private static final int LONGEST_ENTRY = 10_000;

    private static final int SHOWN = 40;

    private final Map<EntryKind, List<List<String>>> texts = new EnumMap<>(EntryKind.class);

    /**
     * Takes the text of a section or a file.
     *
     * @param where it begins
     * @throws ReleaseException with every entry that is too long, or that nobody would see
     */
    void add(EntryKind kind, List<String> lines, String where) {
        if (kind != EntryKind.MIGRATION) {
            requireSuitable(Bullets.of(lines), where);
        }
        if (!lines.stream().allMatch(String::isBlank)) {
            texts.computeIfAbsent(kind, key -> new ArrayList<>()).add(lines);
        }
    }

    private static void requireSuitable(List<Wording> entries, String where) {
        Problems problems = new Problems();
        for (Wording entry : entries) {
            if (TidyText.line(entry.text()).isEmpty()) {
                problems.add(WrittenFile.problem(
                        "an entry has only characters that nobody sees", where, "write what changed, or delete it"));
            }
            int length = entry.text().codePointCount(0, entry.text().length());
            if (length > LONGEST_ENTRY) {
                problems.add(WrittenFile.problem(
                        "an entry has " + length + " characters, and " + LONGEST_ENTRY + " are the most: \""
                                + TidyText.cut(TidyText.line(entry.text()), SHOWN) + "\"",
                        where,
                        "shorten it, or make several of it"));
            }
        }
        problems.throwIfAny();
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
