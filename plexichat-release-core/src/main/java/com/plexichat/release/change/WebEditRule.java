package com.plexichat.release.change;

import java.util.Optional;
import java.util.regex.Pattern;

/** What GitHub's pages propose as the message of an edit tells only the file, and is counted: {@code Create server.py}. */
final class WebEditRule implements StatementRule {
    private static final Pattern PROPOSED = Pattern.compile(
            "(?:Create|Update|Delete) [^ /]+\\.[a-z]{1,5}|Rename \\S+ to \\S+\\.[a-z]{1,5}|Add files via upload");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        Optional<Verb> verb = subject.kind().isEmpty() ? subject.verb() : Optional.empty();
        return verb.isPresent() && PROPOSED.matcher(subject.text()).matches()
                ? Optional.of(Fate.vague(verb.get().category()))
                : Optional.empty();
    }
}
