package com.plexichat.release.change;

import java.util.Optional;
import java.util.regex.Pattern;

/** A newer step of a pipeline is in no package: {@code Bump actions/checkout from 3 to 4}. */
final class PipelineDependencyRule implements StatementRule {
    private static final String CI = "ci";
    private static final Pattern STEP =
            Pattern.compile("(?i)^actions/|^docker/.+-action$|-action$|/(?:codeql-action|setup-)");

    private static final Hints OF_STEP = Hints.of("action", "/setup-");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return statement.closes().isEmpty()
                        && isOfPipeline(statement.subject())
                        && DependencyRule.isDependency(statement)
                ? Optional.of(Fate.LEFT_OUT)
                : Optional.empty();
    }

    private static boolean isOfPipeline(Subject subject) {
        return subject.type().equals(Optional.of(CI))
                || (OF_STEP.areIn(subject.words())
                        && STEP.matcher(DependencyRule.dependency(subject).orElse(""))
                                .find());
    }
}
