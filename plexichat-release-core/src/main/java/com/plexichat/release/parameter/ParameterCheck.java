package com.plexichat.release.parameter;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the build tool would leave out, or take for something else, without a word. */
public final class ParameterCheck {
    private static final String LIST = "; the goal help with -Ddetail lists all";

    private final KnownParameters known;
    private final Set<Problem> found = new LinkedHashSet<>();

    private ParameterCheck(KnownParameters known) {
        this.known = known;
    }

    /** All that is unknown, and all that is neither a flag nor a number where one is wanted. */
    public static List<Problem> problems(
            KnownParameters known, List<GivenConfiguration> configurations, List<GivenProperty> properties) {
        ParameterCheck check = new ParameterCheck(known);
        for (GivenProperty property : properties) {
            check.property(property);
        }
        for (GivenConfiguration configuration : configurations) {
            check.configuration(configuration);
        }
        for (GivenConfiguration configuration : configurations) {
            for (GivenElement element : configuration.elements()) {
                check.overruled(element, properties);
            }
        }
        return new ArrayList<>(check.found);
    }

    private void property(GivenProperty property) {
        if (known.allows(property.name())) {
            known.withProperty(property.name())
                    .flatMap(parameter -> WrittenValue.fault(parameter.shape(), property.value()))
                    .ifPresent(fault -> found.add(invalid(property.name(), fault, property.where())));
            return;
        }
        String name = property.name().substring(KnownParameters.PREFIX.length());
        unknown(
                property.name() + " is a property of no goal",
                property.where(),
                known.named(name).filter(each -> each.property().isEmpty()).isPresent()
                        ? "write <" + name + "> into the plugin's <configuration>, the only place for it"
                        : "write " + known.nearestProperty(property.name()) + ", or take it out" + LIST);
    }

    private void configuration(GivenConfiguration configuration) {
        for (GivenElement element : configuration.elements()) {
            Set<String> goals = known.goalsWith(element.name());
            Optional<GoalParameter> parameter = known.named(element.name());
            if (parameter.isEmpty()) {
                unknown(
                        "<" + element.name() + "> is a parameter of no goal",
                        element.where(),
                        "write <" + known.nearestName(element.name()) + ">, or take it out" + LIST);
            } else if (!configuration.goals().isEmpty() && goals.stream().noneMatch(configuration.goals()::contains)) {
                unknown(
                        "<" + element.name() + "> is no parameter of a goal of this execution",
                        element.where(),
                        "move it to the <configuration> of the plugin, which is for all goals; it is read by "
                                + String.join(", ", goals));
            } else {
                found.addAll(ElementCheck.problems(element, parameter.get().shape()));
            }
        }
    }

    /** The build tool lets an element win over the command line: a dry run would not be one. */
    private void overruled(GivenElement element, List<GivenProperty> properties) {
        Optional<GoalParameter> parameter =
                known.named(element.name()).filter(each -> !KnownParameters.isPropertyFirst(each));
        properties.stream()
                .filter(GivenProperty::isOfCommandLine)
                .filter(property -> parameter.flatMap(GoalParameter::property).equals(Optional.of(property.name())))
                .filter(property -> !element.text().equals(Optional.of(property.value())) && !element.isEmpty())
                .forEach(property -> found.add(new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        property.name() + " of the command line is overruled by <" + element.name() + ">",
                        element.where(),
                        "move it to the pom's <properties> as <" + property.name()
                                + ">, which the command line overrules")));
    }

    private void unknown(String what, String where, String hint) {
        found.add(new Problem(ProblemCode.PARAMETER_UNKNOWN, what, where, hint));
    }

    static Problem invalid(String name, WrittenValue.Fault fault, String where) {
        return new Problem(ProblemCode.PARAMETER_INVALID, name + " is " + fault.what(), where, fault.hint());
    }
}
