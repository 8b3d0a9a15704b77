package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule over the whole range: entries of the same key become one, in the place of the newest. */
interface FoldingRule extends Rule {
    /** What entries of one group have in common. */
    record Key(Fate fate, String words) {}

    /** Equal for entries that belong together; empty for what the rule is not for. */
    Optional<String> key(Entry entry);

    /** With fewer of them each stays what it is. */
    int least();

    /** What is told of them. */
    String text(List<Entry> together);

    default List<Entry> fold(List<Entry> entries) {
        Map<Object, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Object key = key(entry)
                    .<Object>map(words -> new Key(entry.fate(), words))
                    .orElseGet(Object::new); // equal to no other
            groups.computeIfAbsent(key, same -> new ArrayList<>()).add(entry);
        }
        List<Entry> folded = new ArrayList<>();
        groups.forEach((key, group) -> {
            if (key instanceof Key && group.size() >= least()) {
                folded.add(together(group));
            } else {
                folded.addAll(group);
            }
        });
        return folded;
    }

    private Entry together(List<Entry> group) {
        Fate fate = Fate.told(group.get(0).fate().category().orElseThrow());
        List<Placed> parts = group.stream()
                .flatMap(entry -> entry.parts().stream())
                .map(part -> group.size() > 1 ? part.foldedBy(this) : part)
                .toList();
        return new Entry(fate, text(group), parts);
    }

    /** Words in lower case without a verb that says no more than their section: {@code drafts} for {@code fix drafts}. */
    static String withoutVerb(String words, Fate fate) {
        int end = words.indexOf(' ');
        return Verb.of(words.substring(0, Math.max(end, 0)))
                .filter(verb -> verb == Verb.FIX || verb == Verb.ADD)
                .filter(verb -> fate.equals(Fate.told(verb.category())))
                .map(verb -> words.substring(end + 1))
                .orElse(words);
    }

    /** How many changes a group tells, to be put behind its words. */
    static String counted(String words, List<Entry> together) {
        return words + " ("
                + together.stream().mapToInt(entry -> entry.parts().size()).sum() + " changes)";
    }

    /** A list of names that ends where it gets too long: {@code a, b, c and 4 more}. */
    static String names(List<String> names, int most) {
        int shown = names.size() > most + 1 ? most : names.size();
        String list = String.join(", ", names.subList(0, shown));
        return shown < names.size() ? list + " and " + (names.size() - shown) + " more" : list;
    }
}
