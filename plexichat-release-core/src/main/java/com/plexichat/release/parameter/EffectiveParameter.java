package com.plexichat.release.parameter;

import java.util.Optional;
import java.util.Set;

/**
 * What the goals make of a parameter.
 *
 * @param value empty where nothing is said and nothing stands for it
 * @param origin the file, the variable or whatever else said so
 * @param goals that have it, with this value
 */
public record EffectiveParameter(
        String name, Optional<String> property, Optional<String> value, String origin, Set<String> goals) {
    public EffectiveParameter {
        goals = Set.copyOf(goals);
    }
}
