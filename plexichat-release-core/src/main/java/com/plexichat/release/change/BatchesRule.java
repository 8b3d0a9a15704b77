package com.plexichat.release.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbered parts of one work are told once with their count: {@code Tidy the handlers, batch 2}. */
final class BatchesRule implements SameWorkRule {
    private static final Pattern BATCH =
            Pattern.compile("(?i)(?<=^|[ (,:-])\\(?(?:batch|chunk|iteration|part|phase|pt\\.?|round|stage|step)"
                    + " ?#?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?\\)?(?=$|[ ]?[:,;(–—-])[ :,;–—-]*");

    private static final Hints HINTS =
            Hints.of("batch", "chunk", "iteration", "part", "phase", "pt", "round", "stage", "step");

    private static final Pattern END = Pattern.compile("[ :,;–—-]+$");

    @Override
    public int least() {
        return 2;
    }

    /** What the batches are of: the words before the number, else those behind it. */
    @Override
    public Optional<String> work(String text) {
        if (!HINTS.areIn(text)) {
            return Optional.empty();
        }
        Matcher batch = BATCH.matcher(text);
        if (!batch.find()) {
            return Optional.empty();
        }
        String before = END.matcher(text.substring(0, batch.start())).replaceFirst("");
        String work = before.isBlank() ? text.substring(batch.end()) : before;
        return Optional.of(work).filter(words -> !words.isBlank());
    }
}
