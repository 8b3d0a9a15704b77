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
        return entry.fate().isTold()
                ? Optional.of(FoldingRule.withoutVerb(entry.wording().key(), entry.fate()))
                : Optional.empty();
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
