package com.plexichat.release.maven;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** The goals of this plugin that the command line names. */
final class CalledGoals {
    private CalledGoals() {}

    static Set<String> of(MavenSession session, PluginDescriptor plugin) {
        Set<String> names = Set.of(plugin.getGoalPrefix(), plugin.getPluginLookupKey(), plugin.getId());
        // A goal may name an execution: prefix:goal@execution.
        return session.getGoals().stream()
                .map(goal -> goal.replaceFirst("@.*", ""))
                .flatMap(goal -> names.stream()
                        .map(name -> name + ":")
                        .filter(goal::startsWith)
                        .map(prefix -> goal.substring(prefix.length())))
                .collect(Collectors.toSet());
    }
}
