package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.text.TidyText;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a commit says that breaks: its subject tells the change, its footers what is to be done. */
final class Breaking {
    private static final int LONGEST_MIGRATION = 2_000;

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
            breaking.add(of(message, subject, footers));
        }
        statements.stream()
                .filter(each -> each.subject().breaking() && !each.line().equals(message.subject()))
                .map(each -> new BreakingChange(wording(each), Optional.empty(), List.of(message.id())))
                .forEach(breaking::add);
        return breaking;
    }

    private static BreakingChange of(CommitMessage message, Subject subject, Footers footers) {
        Statement said = new Statement(message.id(), 0, message.subject(), subject, message.isMerge(), false);
        List<String> texts = new ArrayList<>(footers.breaking());
        texts.addAll(footers.migration());
        Wording wording = wording(said);
        if (!footers.breaking().isEmpty() && saysNothing(said)) {
            wording = Wording.of(texts.size() > 1 ? texts.remove(0) : texts.get(0));
        }
        return new BreakingChange(wording, migration(texts), List.of(message.id()));
    }

    private static Wording wording(Statement statement) {
        return Wording.of(
                statement.subject().text().isBlank() ? statement.line() : ToldText.words(statement.subject()));
    }

    /** A footer has to tell what a merge, a release or a vague subject does not. */
    private static boolean saysNothing(Statement said) {
        Fate.Kind kind = Rules.place(said).fate().kind();
        return kind == Fate.Kind.VAGUE
                || (kind == Fate.Kind.LEFT_OUT && said.subject().type().isEmpty());
    }

    private static Optional<Wording> migration(List<String> texts) {
        String text = texts.stream().map(Breaking::withoutFullStop).collect(Collectors.joining(". "));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String cut = text.length() > LONGEST_MIGRATION
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_MIGRATION))) + "…"
                : text;
        return Optional.of(new Wording(Character.toUpperCase(cut.charAt(0)) + cut.substring(1), false));
    }

    private static String withoutFullStop(String text) {
        String line = TidyText.line(text);
        return line.endsWith(".") && !line.endsWith("..") ? line.substring(0, line.length() - 1) : line;
    }
}
