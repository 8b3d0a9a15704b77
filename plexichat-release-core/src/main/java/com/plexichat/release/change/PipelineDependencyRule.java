package com.plexichat.release.change;

import java.util.Optional;
import java.util.regex.Pattern;

/** A newer step of a pipeline is in no package: {@code Bump actions/checkout from 3 to 4}. */
final class PipelineDependencyRule implements StatementRule {
    private static final String CI = "ci";
    private static final Pattern STEP =
            Pattern.compile("(?i)^actions/|^docker/.+-action$|-action$|/(?:codeql-action|setup-)");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return statement.closes().isEmpty()
                        && DependencyRule.isDependency(statement)
                        && isOfPipeline(statement.subject())
                ? Optional.of(Fate.LEFT_OUT)
                : Optional.empty();
    }

    private static boolean isOfPipeline(Subject subject) {
        return subject.type().equals(Optional.of(CI))
                || STEP.matcher(DependencyRule.dependency(subject).orElse("")).find();
    }
}
