package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The same first words many times are told once with what differs and their count: {@code refactor: standardize ...}.
 * That is for what is said to be an improvement: somebody waits for each feature and each fix.
 */
final class SameWordsRule implements FoldingRule {
    private static final int MANY = 5;
    private static final int VERB_AND_OBJECT = 3;

    /** What differs is a name; more than that tells something by itself. */
    private static final int LONGEST_NAME = 60;

    private static final int NAMED = 3;
    private static final Fate CHANGED = Fate.told(Category.CHANGED);

    @Override
    public Optional<String> key(Entry entry) {
        if (!entry.fate().equals(CHANGED)) {
            return Optional.empty();
        }
        int end = endOfShared(entry);
        return end > 0 && entry.text().length() - end <= LONGEST_NAME
                ? Optional.of(entry.text().substring(0, end).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    @Override
    public int least() {
        return MANY;
    }

    @Override
    public String text(List<Entry> together) {
        Entry newest = together.get(0);
        List<String> names = new ArrayList<>();
        for (Entry entry : together) {
            names.add(entry.text().substring(endOfShared(entry)).strip());
        }
        String shared = newest.text().substring(0, endOfShared(newest));
        return FoldingRule.counted(shared + " " + FoldingRule.names(names, NAMED), together);
    }

    /** Where the words end that others may share; 0 where they say nothing, or nothing follows them. */
    private static int endOfShared(Entry entry) {
        boolean byType = isByType(entry);
        String first = entry.text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean byVerb = Verb.of(first).isPresent();
        if (!byType && !Verb.of(first).equals(Optional.of(Verb.CHANGE))) {
            return 0;
        }
        int end = end(entry.text(), byType && !byVerb && isRefactoring(entry) ? 1 : VERB_AND_OBJECT);
        return end > 0
                        && Filler.saysAny(
                                Words.of(entry.text().substring(0, end)).all())
                ? end
                : 0;
    }

    private static int end(String text, int words) {
        int end = -1;
        for (int i = 0; i < words; i++) {
            end = text.indexOf(' ', end + 1);
            if (end < 0) {
                return 0;
            }
        }
        return end;
    }

    /** Behind this type stands a verb, and one that is not an ordinary one is enough. */
    private static boolean isRefactoring(Entry entry) {
        return entry.parts().get(0).line().contains("refactor");
    }

    private static boolean isByType(Entry entry) {
        for (Placed part : entry.parts()) {
            if (!(part.rule() instanceof TypeRule)) {
                return false;
            }
        }
        return true;
    }
}
