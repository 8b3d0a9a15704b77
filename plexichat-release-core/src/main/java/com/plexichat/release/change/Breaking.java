package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.text.Placeholder;
import com.plexichat.release.text.TidyText;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a commit says that breaks: its subject tells the change, its footers what is to be done. */
final class Breaking {
    private static final int LONGEST_MIGRATION = 2_000;
    /** Behind these no full stop is missing. */
    private static final String ENDS = ":.!?";

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]*+");

    private Breaking() {}

    /** True if the subject or a footer of the message says that it breaks. */
    static boolean isDeclared(Subject subject, Footers footers) {
        return subject.breaking() || !footers.breaking().isEmpty();
    }

    /** That of the message itself, and those of the statements in its list. */
    static List<BreakingChange> of(
            CommitMessage message, Subject subject, Footers footers, List<Statement> statements) {
        List<BreakingChange> breaking = new ArrayList<>();
        if (isDeclared(subject, footers)) {
            of(message, subject, footers).ifPresent(breaking::add);
        }
        for (Statement each : statements) {
            if (each.subject().breaking() && !each.line().equals(message.subject())) {
                ofStatement(each).ifPresent(breaking::add);
            }
        }
        return breaking;
    }

    private static Optional<BreakingChange> ofStatement(Statement statement) {
        return wording(statement)
                .map(told -> new BreakingChange(
                        told,
                        Optional.empty(),
                        List.of(statement.commit()),
                        statement.subject().pullRequests()));
    }

    /** Empty where neither the subject nor a footer has a word. */
    private static Optional<BreakingChange> of(CommitMessage message, Subject subject, Footers footers) {
        Statement said = new Statement(message.id(), 0, message.subject(), subject, message.isMerge(), List.of());
        List<String> texts = new ArrayList<>(footers.breaking());
        texts.addAll(footers.migration());
        texts.replaceAll(TidyText::withoutFullStop);
        texts.removeIf(text -> !hasWords(text) || Placeholder.isNoAnswer(text));
        Optional<Wording> wording = wording(said);
        boolean footerTells = wording.isEmpty() || (!footers.breaking().isEmpty() && saysNothing(said));
        if (footerTells && !texts.isEmpty()) {
            wording = Optional.of(Wording.of(Shouting.calmed(texts.get(0))));
        }
        if (wording.isPresent()) {
            String told = wording.get().key();
            texts.removeIf(text -> Wording.of(text).key().equals(told)); // which does not say what to do
        }
        return wording.map(
                told -> new BreakingChange(told, migration(texts), List.of(message.id()), subject.pullRequests()));
    }

    private static Optional<Wording> wording(Statement statement) {
        String words = statement.subject().text().isBlank() ? statement.line() : ToldText.words(statement.subject());
        return Optional.of(TidyText.line(words)).filter(line -> !line.isEmpty()).map(Wording::of);
    }

    /** More than marks of a sentence. */
    private static boolean hasWords(String text) {
        return !MARKS.matcher(text).matches();
    }

    /** A footer has to tell what a merge, a release or a vague subject does not. */
    private static boolean saysNothing(Statement said) {
        Fate.Kind kind = Rules.fate(said).kind();
        return kind == Fate.Kind.VAGUE
                || (kind == Fate.Kind.LEFT_OUT && said.subject().type().isEmpty());
    }

    private static Optional<Wording> migration(List<String> texts) {
        StringBuilder sentences = new StringBuilder();
        for (String text : texts) {
            boolean goesOn = sentences.length() > 0 && sentences.charAt(sentences.length() - 1) == ':';
            boolean ended = sentences.length() == 0 || ENDS.indexOf(sentences.charAt(sentences.length() - 1)) >= 0;
            sentences
                    .append(sentences.length() == 0 ? "" : ended ? " " : ". ")
                    .append(goesOn ? text : TidyText.sentenceCase(text));
        }
        String text = TidyText.cut(sentences.toString(), LONGEST_MIGRATION);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Wording(text, false));
    }
}
