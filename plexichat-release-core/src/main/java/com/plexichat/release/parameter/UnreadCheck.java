package com.plexichat.release.parameter;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Finds what the command line says to goals that do not run: who wrote it waits for something that does not happen. */
public final class UnreadCheck {
    /** Goals that show what others are told. */
    private static final Set<String> READING_ALL = Set.of("configuration", "doctor");

    private UnreadCheck() {}

    /**
     * A problem for each property that is a parameter of other goals alone.
     *
     * @param running all goals that run in this build, or may
     */
    public static List<Problem> problems(
            KnownParameters known, Set<String> running, Collection<GivenProperty> properties) {
        List<Problem> problems = new ArrayList<>();
        if (!Collections.disjoint(READING_ALL, running)) {
            return problems;
        }
        for (GivenProperty property : properties) {
            if (property.isOfCommandLine()) {
                Set<String> reading = known.goalsReading(property.name());
                if (!reading.isEmpty() && Collections.disjoint(reading, running)) {
                    problems.add(unread(property, reading));
                }
            }
        }
        return problems;
    }

    private static Problem unread(GivenProperty property, Set<String> reading) {
        return new Problem(
                ProblemCode.PARAMETER_UNKNOWN,
                property.name() + " is a parameter of no goal that runs here, and changes nothing",
                property.where(),
                "take it out; it is read by " + String.join(", ", reading));
    }
}
