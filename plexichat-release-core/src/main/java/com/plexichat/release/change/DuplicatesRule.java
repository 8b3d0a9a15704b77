package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;

/**
 * The same words are told once, without regard to case: {@code Add polls}, {@code ADD POLLS}. A verb that says no more
 * than the category does not count: {@code fix: lost drafts}, {@code Fix lost drafts}.
 */
final class DuplicatesRule implements FoldingRule {
    @Override
    public Optional<String> key(Entry entry) {
        return entry.fate().isTold() ? Optional.of(key(entry.wording().key(), entry.fate())) : Optional.empty();
    }

    private static String key(String words, Fate fate) {
        int end = words.indexOf(' ');
        return Verb.of(words.substring(0, Math.max(end, 0)))
                .filter(verb -> verb == Verb.FIX || verb == Verb.ADD)
                .filter(verb -> fate.equals(Fate.told(verb.category())))
                .map(verb -> words.substring(end + 1))
                .orElse(words);
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public String text(List<Entry> together) {
        return together.get(0).text();
    }
}
