package com.plexichat.release.maven;

import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.Step;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that count versions on. */
abstract class NextMojo<R extends Record> extends RuledMojo<R> {
    /** The step to the next version: build, minor, major, beta, release or cycle; the smallest if not set. */
    @Parameter(property = "plexichat.next")
    private @Nullable String next;

    /** Marks the next version as a hotfix, such as security. */
    @Parameter(property = "plexichat.qualifier")
    private @Nullable String qualifier;

    protected final boolean asksNext() {
        return text(next).or(() -> text(qualifier)).isPresent();
    }

    protected final NextVersion next() {
        return new NextVersion(
                text(next).map(step -> Step.parse(step, "plexichat.next")), text(qualifier), rules().betaFirst());
    }
}
