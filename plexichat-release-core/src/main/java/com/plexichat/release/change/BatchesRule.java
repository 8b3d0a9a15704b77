package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbered parts of one work are told once with their count: {@code Tidy the handlers, batch 2}. */
final class BatchesRule implements FoldingRule {
    private static final Pattern BATCH =
            Pattern.compile("(?i)(?<=^|[ (,:-])\\(?(?:batch|chunk|iteration|part|phase|pt\\.?|round|stage|step)"
                    + " ?#?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?\\)?(?=$|[ ]?[:,;(–—-])[ :,;–—-]*");

    private static final List<String> HINTS =
            List.of("batch", "chunk", "iteration", "part", "phase", "pt", "round", "stage", "step");

    private static final Pattern END = Pattern.compile("[ :,;–—-]+$");

    @Override
    public Optional<String> key(Entry entry) {
        return entry.fate().isTold() && Phrase.hasAny(HINTS, entry.text().toLowerCase(Locale.ROOT))
                ? work(entry.text()).map(work -> work.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public String text(List<Entry> together) {
        Entry newest = together.get(0);
        return FoldingRule.counted(work(newest.text()).orElse(newest.text()), together);
    }

    /** What the batches are of: the words before the number, else those behind it. */
    private static Optional<String> work(String text) {
        Matcher batch = BATCH.matcher(text);
        if (!batch.find()) {
            return Optional.empty();
        }
        String before = END.matcher(text.substring(0, batch.start())).replaceFirst("");
        String work = before.isBlank() ? text.substring(batch.end()) : before;
        return Optional.of(work).filter(words -> !words.isBlank());
    }
}
