package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What does not say what was done is only counted: {@code more changes}, {@code action 6}. */
final class VagueRule implements StatementRule {
    private static final int TOO_LITTLE_BESIDE_PRAISE = 2;

    /** A number or what follows these words is what the change is about. */
    private static final Phrase PRECISE = Phrase.anywhere("\\bon \\d{3}\\b|\\d(?<!\\b100) ?%", "on ", "%");

    /** What a program may have of its own, and a commit is about too. */
    private static final Set<String> OBJECTS = Set.of(
            "comment", "comments", "feedback", "file", "files", "job", "jobs", "project", "projects", "task", "tasks");

    /** Those of them that nobody adds to code. */
    private static final Set<String> ADDED = Set.of("feedback", "task", "tasks");

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
        if (!Filler.saysAny(words)) {
            return !hasObject(subject);
        }
        if (subject.type().isPresent()) {
            return false;
        }
        boolean praise = SelfPraise.hasTriumph(words);
        if (beginsWithVerb(subject, praise)) {
            return false;
        }
        List<String> saying = Filler.saying(words);
        return saying.size() <= (praise ? TOO_LITTLE_BESIDE_PRAISE : 1)
                && !isAboutIt(subject, saying.get(saying.size() - 1))
                && !mayBeASentence(String.join("", saying));
    }

    private static boolean hasObject(Subject subject) {
        Optional<Verb> verb = Verb.of(subject.words().first());
        String noun = subject.words().objectNoun();
        boolean feature = subject.isOf(CommitType.FEATURE) && verb.isPresent() && OBJECTS.contains(noun);
        return feature || (verb.equals(Optional.of(Verb.ADD)) && ADDED.contains(noun));
    }

    /** The only word that says something is enough where it is what was mended, or stands behind "for" or "of". */
    private static boolean isAboutIt(Subject subject, String word) {
        List<String> words = subject.words().all();
        int place = words.lastIndexOf(word);
        int behind = Math.max(words.indexOf("for"), words.indexOf("of"));
        boolean mended = words.size() > 2 && words.get(words.size() - 1).equals("fixes") && place == words.size() - 2;
        return mended || (behind >= 0 && behind < place) || PRECISE.isIn(subject);
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
