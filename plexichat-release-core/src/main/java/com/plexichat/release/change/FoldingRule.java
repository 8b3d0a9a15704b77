package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule over the whole range: entries of the same key become one, in the place of the newest. */
interface FoldingRule extends Rule {
    /** What entries of one group have in common. */
    record Key(Fate fate, String words) {
        /** By hand for the reason of {@link Fate#equals}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && words.equals(key.words) && fate.equals(key.fate);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }

    /** Equal for entries that belong together; empty for what the rule is not for. */
    Optional<String> key(Entry entry);

    /** With fewer of them each stays what it is. */
    int least();

    /** What is told of them. */
    String text(List<Entry> together);

    default List<Entry> fold(List<Entry> entries) {
        Map<Object, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Optional<String> words = key(entry);
            Object key = words.isPresent() ? new Key(entry.fate(), words.get()) : new Object(); // equal to no other
            groups.computeIfAbsent(key, same -> new ArrayList<>()).add(entry);
        }
        List<Entry> folded = new ArrayList<>();
        for (Map.Entry<Object, List<Entry>> group : groups.entrySet()) {
            List<Entry> entriesOfKey = group.getValue();
            if (group.getKey() instanceof Key && entriesOfKey.size() >= least()) {
                folded.add(together(entriesOfKey));
            } else {
                folded.addAll(entriesOfKey);
            }
        }
        return folded;
    }

    private Entry together(List<Entry> group) {
        Fate fate = Fate.told(group.get(0).fate().category().orElseThrow());
        List<Placed> parts = new ArrayList<>();
        for (Entry entry : group) {
            for (Placed part : entry.parts()) {
                parts.add(group.size() > 1 ? part.foldedBy(this) : part);
            }
        }
        return new Entry(fate, text(group), parts);
    }

    /** Words in lower case without a verb that says no more than their section: {@code drafts} for {@code fix drafts}. */
    static String withoutVerb(String words, Fate fate) {
        int end = words.indexOf(' ');
        Optional<Verb> verb = Verb.of(words.substring(0, Math.max(end, 0)));
        boolean saysNoMore = verb.isPresent()
                && (verb.get() == Verb.FIX || verb.get() == Verb.ADD)
                && fate.equals(Fate.told(verb.get().category()));
        return saysNoMore ? words.substring(end + 1) : words;
    }

    /** How many changes a group tells, to be put behind its words. */
    static String counted(String words, List<Entry> together) {
        return words + " ("
                + together.stream().mapToInt(entry -> entry.parts().size()).sum() + " changes)";
    }

    /** What the entries name, each once. */
    static List<String> named(List<Entry> together) {
        return together.stream()
                .map(Entry::text)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** A list of names that ends where it gets too long: {@code a, b, c and 4 more}. */
    static String names(List<String> names, int most) {
        int shown = names.size() > most + 1 ? most : names.size();
        String list = String.join(", ", names.subList(0, shown));
        return shown < names.size() ? list + " and " + (names.size() - shown) + " more" : list;
    }
}
