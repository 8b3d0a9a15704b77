package com.plexichat.release.version;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which version follows another.
 *
 * @param step the smallest that the scheme has, if it is empty
 * @param qualifier marks a hotfix, which is the smallest step
 * @param betaFirst whether a stable version needs a beta before it
 */
public record NextVersion(Optional<Step> step, Optional<String> qualifier, boolean betaFirst) {
    /** @throws ReleaseException naming the steps that are possible */
    public Version after(Version current) {
        Step smallest = current.scheme().smallestStep();
        Step chosen = step.orElse(smallest);
        Version next = step(current, chosen)
                .orElseThrow(() -> impossible(
                        "there is no next " + chosen.text() + " after " + current + reason(current, chosen),
                        "plexichat.next",
                        "possible: " + possible(current)));
        return qualifier.map(text -> hotfix(next, text, chosen, smallest)).orElse(next);
    }

    private static Version hotfix(Version next, String qualifier, Step chosen, Step smallest) {
        if (chosen != smallest) {
            throw impossible(
                    "a hotfix is a next " + smallest.text() + ", not a next " + chosen.text(),
                    "plexichat.qualifier",
                    "leave plexichat.next or plexichat.qualifier out");
        }
        return next.withQualifier(qualifier)
                .orElseThrow(() -> impossible(
                        "\"" + qualifier + "\" cannot qualify a version of the "
                                + next.scheme().name() + " scheme",
                        "plexichat.qualifier",
                        "write a small letter, then small letters and digits, such as security;"
                                + " a staging version has none"));
    }

    private Optional<Version> step(Version current, Step step) {
        return skipsBeta(current, step) ? Optional.empty() : current.scheme().next(current, step);
    }

    private boolean skipsBeta(Version current, Step step) {
        return betaFirst && step == Step.RELEASE && current.channel() == Channel.ALPHA;
    }

    private String reason(Version current, Step step) {
        return skipsBeta(current, step) ? ": a beta comes first, unless plexichat.betaFirst is false" : "";
    }

    /** The steps that are possible after a version, each with where it leads. */
    public static String possibleAfter(Version current) {
        return new NextVersion(Optional.empty(), Optional.empty(), true).possible(current);
    }

    private String possible(Version current) {
        String steps = Stream.of(Step.values())
                .flatMap(each -> step(current, each).map(next -> each.text() + " (" + next + ")").stream())
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "none, since the numbers are at their end" : steps;
    }

    private static ReleaseException impossible(String what, String where, String hint) {
        return new ReleaseException(new Problem(ProblemCode.VERSION_STEP_IMPOSSIBLE, what, where, hint));
    }
}
