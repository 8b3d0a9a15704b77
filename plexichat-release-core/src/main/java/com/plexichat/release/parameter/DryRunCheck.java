package com.plexichat.release.parameter;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a dry run that would be none: the build tool leaves out a property without its prefix, and the goal would send what
 * nobody meant to send.
 */
public final class DryRunCheck {
    private static final String NAME = "dryRun";
    private static final String PROPERTY = KnownParameters.PREFIX + NAME;
    private static final Pattern NEAR = Pattern.compile("dry[-_.]?run", Pattern.CASE_INSENSITIVE);

    private final KnownParameters known;

    public DryRunCheck(KnownParameters known) {
        this.known = known;
    }

    /**
     * A problem for each property of the command line that comes near, where a goal is called that can make a dry run and
     * was not told whether to.
     *
     * @param called the goals of the command line, and the one that is to run
     * @param properties all that are given, those of other tools too
     */
    public List<Problem> problems(Set<String> called, Collection<GivenProperty> properties) {
        boolean isInVain = Collections.disjoint(known.goalsWith(NAME), called);
        return isInVain || properties.stream().anyMatch(DryRunCheck::decides)
                ? List.of()
                : properties.stream()
                        .filter(GivenProperty::isOfCommandLine)
                        .filter(property -> NEAR.matcher(property.name()).matches() && !isNo(property))
                        .map(property -> new Problem(
                                ProblemCode.PARAMETER_UNKNOWN,
                                property.name() + " is a property of no goal: this would be no dry run",
                                property.where(),
                                "write -D" + PROPERTY + "; if it is for another plugin, add -D" + PROPERTY + "=false"))
                        .toList();
    }

    /** A pom may say that a dry run is what is made; that it is not is to be said for this run. */
    private static boolean decides(GivenProperty property) {
        return property.name().equals(PROPERTY) && (property.isOfCommandLine() || !isNo(property));
    }

    private static boolean isNo(GivenProperty property) {
        return property.value().equalsIgnoreCase("false");
    }
}
