package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;

/**
 * The type security and the words for weaknesses make a security update: {@code Fix XSS in room titles}. The bare word
 * names a module: {@code Fix security manager imports}.
 */
final class SecurityRule implements StatementRule {
    /** What is said about a weakness there, and is not mended, is none of the program's. */
    private final List<StatementRule> aboutTheProject;

    SecurityRule(StatementRule... aboutTheProject) {
        this.aboutTheProject = List.of(aboutTheProject);
    }

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        if (subject.isOf(CommitType.UNTOLD)) {
            return Optional.empty();
        }
        return subject.isOf(CommitType.SECURITY) || (isWeakness(subject) && !isAboutTheProject(statement))
                ? Optional.of(Fate.told(Category.SECURITY))
                : Optional.empty();
    }

    /** What is in the name of a dependency says nothing of why it is newer. */
    private static boolean isWeakness(Subject subject) {
        if (!Weakness.isIn(subject)) {
            return false;
        }
        Optional<String> dependency = DependencyRule.dependency(subject);
        return dependency.isEmpty()
                || Weakness.isIn(Subject.parse(subject.text().replace(dependency.get(), "")));
    }

    private boolean isAboutTheProject(Statement statement) {
        if (statement.subject().verb().equals(Optional.of(Verb.FIX))) {
            return false;
        }
        for (StatementRule rule : aboutTheProject) {
            if (rule.fate(statement).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
