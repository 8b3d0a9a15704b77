package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What does not say what was done is only counted: {@code more changes}, {@code action 6}. */
final class VagueRule implements StatementRule {
    private static final int TOO_LITTLE_BESIDE_PRAISE = 2;

    /** The first letter of the first of these scripts, Thai. */
    private static final char FIRST_WITHOUT_SPACES = 0x0E00;

    private final Function<Statement, Fate> section;

    /** @param section where it is counted */
    VagueRule(Function<Statement, Fate> section) {
        this.section = section;
    }

    @Override
    public Optional<Fate> fate(Statement statement) {
        return saysNothing(statement.subject())
                ? Optional.of(Fate.vague(section.apply(statement).category().orElseThrow()))
                : Optional.empty();
    }

    private static boolean saysNothing(Subject subject) {
        List<String> words = subject.words().all();
        List<String> saying = Filler.leftOutOf(words);
        boolean praise = SelfPraise.hasTriumph(words);
        if (saying.isEmpty() || subject.type().isPresent() || beginsWithVerb(subject, praise)) {
            return saying.isEmpty();
        }
        return saying.size() <= (praise ? TOO_LITTLE_BESIDE_PRAISE : 1) && !mayBeASentence(String.join("", saying));
    }

    /** Praise may stand before the verb. */
    private static boolean beginsWithVerb(Subject subject, boolean praise) {
        Words words = praise ? Words.of(SelfPraise.takenOff(subject.text(), subject.words())) : subject.words();
        return Verb.of(words.first()).isPresent();
    }

    /** Some scripts have no spaces between their words. */
    private static boolean mayBeASentence(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (word.charAt(i) >= FIRST_WITHOUT_SPACES && isWithoutSpaces(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithoutSpaces(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
