package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;

/**
 * The same first words many times are told once with their count: {@code refactor: standardize ...}. That is for
 * improvements alone: somebody waits for each feature and each fix.
 */
final class SameWordsRule implements FoldingRule {
    private static final int MANY = 5;
    private static final int VERB_AND_OBJECT = 3;
    private static final Fate CHANGED = Fate.told(Category.CHANGED);

    @Override
    public Optional<String> key(Entry entry) {
        if (!entry.fate().equals(CHANGED)) {
            return Optional.empty();
        }
        List<String> words = Words.of(entry.text()).all();
        int same = sameWords(entry, words);
        return words.size() > same ? Optional.of(String.join(" ", words.subList(0, same))) : Optional.empty();
    }

    @Override
    public int least() {
        return MANY;
    }

    @Override
    public String text(List<Entry> together) {
        Entry newest = together.get(0);
        List<String> words = List.of(newest.text().split(" ", -1));
        int same = sameWords(newest, Words.of(newest.text()).all());
        String shared = String.join(" ", words.subList(0, Math.min(same, words.size())));
        return FoldingRule.counted(same == 1 ? shared + " several parts" : shared + " …", together);
    }

    /** Behind a type such as refactor stands a verb, and one that is not an ordinary one is enough. */
    private static int sameWords(Entry entry, List<String> words) {
        return isByType(entry) && !words.isEmpty() && Verb.of(words.get(0)).isEmpty() ? 1 : VERB_AND_OBJECT;
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
