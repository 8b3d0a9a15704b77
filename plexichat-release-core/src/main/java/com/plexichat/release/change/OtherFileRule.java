package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was changed in one file after another is told once with its count: {@code Use the header in a_view.py}. */
final class OtherFileRule implements FoldingRule {
    /** Other words with a point in them are addresses, programs or keys, of which each is told. */
    private static final String FILE =
            "(?:[\\w-]{1,99}[./]){0,40}[\\w-]{1,99}\\.(?:bat|c|cc|cfg|conf|cpp|cs|css|go|gradle|h|hpp"
                    + "|html?|ini|java|js|json|jsx|kt|kts|lua|md|php|png|properties|ps1|py|rb|rs|scss|sh|sql|svelte|svg|swift"
                    + "|toml|ts|tsx|txt|vue|xml|ya?ml)(?![\\w/-])";

    private static final Pattern FILES = Pattern.compile("(?<![\\w./-])" + FILE + "(?:(?:, | and )" + FILE + ")*+");

    private static final Fate CHANGED = Fate.told(Category.CHANGED);
    private static final Fate FIXED = Fate.told(Category.FIXED);
    private static final String SEVERAL = "several files";
    private static final int VERB_AND_FILES = 3;

    @Override
    public Optional<String> key(Entry entry) {
        boolean improvement = entry.fate().equals(CHANGED) || entry.fate().equals(FIXED);
        if (!improvement || entry.text().indexOf('.') < 0) {
            return Optional.empty();
        }
        String same = withoutNames(entry.text());
        return same.equals(entry.text()) || Words.of(same).all().size() <= VERB_AND_FILES
                ? Optional.empty()
                : Optional.of(FoldingRule.withoutVerb(same.toLowerCase(Locale.ROOT), entry.fate()));
    }

    @Override
    public int least() {
        return 3;
    }

    @Override
    public String text(List<Entry> together) {
        return FoldingRule.counted(withoutNames(together.get(0).text()), together);
    }

    private static String withoutNames(String text) {
        return FILES.matcher(text).replaceAll(SEVERAL);
    }
}
