package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parts of one work are told once, by what the work is, with their count. */
interface SameWorkRule extends FoldingRule {
    /** What the text is a part of; empty for what is a work of its own. */
    Optional<String> work(String text);

    @Override
    default Optional<String> key(Entry entry) {
        return entry.fate().isTold() ? work(entry.text()).map(work -> work.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    @Override
    default String text(List<Entry> together) {
        String newest = together.get(0).text();
        return FoldingRule.counted(work(newest).orElse(newest), together);
    }
}
