package com.plexichat.release.parameter;

import com.plexichat.release.problem.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All parameters of all goals. */
public record KnownParameters(List<GoalParameter> all) {
    /** What every property of the goals begins with. */
    public static final String PREFIX = "plexichat.";

    /** What the properties begin with that {@code metadata} sets. */
    private static final String MADE_BY_METADATA = PREFIX + "build.";

    private static final String VERSION = PREFIX + "version";

    /** Made by Maven's own tools, with parameters that are no releases' matter. */
    private static final String HELP = "help";

    public KnownParameters {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("goals have parameters");
        }
        all = List.copyOf(all);
    }

    /** Those of the goals that do something. */
    public List<GoalParameter> ofGoals() {
        return all.stream().filter(each -> !each.goal().equals(HELP)).toList();
    }

    /** True for what the command line says against an element of the pom: nothing but the version. */
    static boolean isPropertyFirst(GoalParameter parameter) {
        return parameter.property().filter(VERSION::equals).isPresent();
    }

    Optional<GoalParameter> named(String name) {
        for (GoalParameter each : all) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Optional<GoalParameter> withProperty(String property) {
        Optional<String> wanted = Optional.of(property);
        for (GoalParameter each : all) {
            if (each.property().equals(wanted)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** False for what is misspelt; what does not begin as the goals' own do belongs to others. */
    boolean allows(String property) {
        return !property.startsWith(PREFIX)
                || property.startsWith(MADE_BY_METADATA)
                || withProperty(property).isPresent();
    }

    /** The goals that have a parameter of this name, in the order of the alphabet. */
    Set<String> goalsWith(String name) {
        return goals(each -> each.name().equals(name));
    }

    /** The goals that have a parameter with this property, in the order of the alphabet. */
    Set<String> goalsReading(String property) {
        Optional<String> wanted = Optional.of(property);
        return goals(each -> each.property().equals(wanted));
    }

    private Set<String> goals(Predicate<GoalParameter> has) {
        Set<String> goals = new TreeSet<>();
        for (GoalParameter each : all) {
            if (has.test(each)) {
                goals.add(each.goal());
            }
        }
        return goals;
    }

    /** The name that was meant; somebody may have written the property of a parameter instead. */
    String nearestName(String written) {
        String property = written.startsWith(PREFIX) ? written : PREFIX + written;
        return withProperty(property)
                .map(GoalParameter::name)
                .orElseGet(() -> NearestName.of(
                        property.substring(PREFIX.length()),
                        all.stream().map(GoalParameter::name).sorted().toList()));
    }

    String nearestProperty(String written) {
        return NearestName.of(
                written,
                all.stream().flatMap(each -> each.property().stream()).sorted().toList());
    }
}
