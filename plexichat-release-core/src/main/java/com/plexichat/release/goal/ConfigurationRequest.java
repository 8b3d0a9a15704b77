package com.plexichat.release.goal;

import com.plexichat.release.parameter.GivenElement;
import com.plexichat.release.parameter.GivenProperty;
import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.problem.NearestName;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Input of {@code configuration}.
 *
 * @param known the parameters of the goals that are asked for
 * @param elements of the plugin's configuration
 * @param properties those that count first before the others
 * @param outputFile takes the answer; standard output if it is empty
 */
public record ConfigurationRequest(
        List<GoalParameter> known,
        List<GivenElement> elements,
        List<GivenProperty> properties,
        VersionRequest.Format format,
        Optional<Path> outputFile) {
    public ConfigurationRequest {
        known = List.copyOf(known);
        elements = List.copyOf(elements);
        properties = List.copyOf(properties);
    }

    /**
     * The parameters of one goal, or of all if none is named.
     *
     * @throws ReleaseException if there is no such goal
     */
    public static List<GoalParameter> of(List<GoalParameter> all, Optional<String> goal) {
        List<String> goals = all.stream().map(GoalParameter::goal).sorted().toList();
        goal.filter(name -> !goals.contains(name)).ifPresent(name -> {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "\"" + name + "\" is not a goal",
                    "plexichat.goal",
                    "write " + NearestName.of(name, goals) + ", or leave it out for all goals"));
        });
        return all.stream()
                .filter(parameter -> parameter.goal().equals(goal.orElse(parameter.goal())))
                .toList();
    }
}
