package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was done to one file after another is told once with its count: {@code Add the header to a_view.py}. */
final class OtherFileRule implements FoldingRule {
    private static final Pattern FILES = Pattern.compile(
            "(?<![\\w./-])(?:[\\w-]{1,99}[./]){0,40}"
                    + "(?:[\\w-]{1,99}\\.[A-Za-z]{1,5}|[A-Za-z0-9]{1,99}_\\w{1,99})(?![\\w/-])"
                    + "(?:(?:, | and )(?:[\\w-]{1,99}[./]){0,40}(?:[\\w-]{1,99}\\.[A-Za-z]{1,5}|[A-Za-z0-9]{1,99}_\\w{1,99})(?![\\w/-]))*+");

    private static final String SEVERAL = "several files";
    private static final int VERB_AND_FILES = 3;

    @Override
    public Optional<String> key(Entry entry) {
        if (!entry.fate().isTold()
                || (entry.text().indexOf('.') < 0 && entry.text().indexOf('_') < 0)) {
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
