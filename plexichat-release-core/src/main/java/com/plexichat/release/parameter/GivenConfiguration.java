package com.plexichat.release.parameter;

import java.util.List;
import java.util.Set;

/**
 * What one {@code <configuration>} of the plugin says.
 *
 * @param goals those that it is for; all of them if there is none
 */
public record GivenConfiguration(Set<String> goals, List<GivenElement> elements) {
    public GivenConfiguration {
        goals = Set.copyOf(goals);
        elements = List.copyOf(elements);
    }
}
