package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;

/** Translations are told in one line: {@code Updated translations: German, French}. */
final class TranslationsRule implements FoldingRule {
    private static final int NAMED = 12;

    @Override
    public Optional<String> key(Entry entry) {
        return entry.fate().kind() == Fate.Kind.TRANSLATION ? Optional.of("") : Optional.empty();
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public String text(List<Entry> together) {
        List<String> languages = FoldingRule.named(together);
        return languages.isEmpty()
                ? "Updated translations"
                : "Updated translations: " + FoldingRule.names(languages, NAMED);
    }
}
