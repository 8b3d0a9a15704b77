package com.plexichat.release.parameter;

import java.util.Optional;

/**
 * A parameter of one goal.
 *
 * @param name of its element in a pom
 * @param property that sets it too; empty for one that only a pom can hold
 * @param fallback its value where nothing is said, as an expression of the build tool
 */
public record GoalParameter(
        String goal, String name, Optional<String> property, ParameterShape shape, Optional<String> fallback) {}
