package com.plexichat.release.maven;

import java.util.HashSet;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** The goals of this plugin that the command line names. */
final class CalledGoals {
    private CalledGoals() {}

    static Set<String> of(MavenSession session, PluginDescriptor plugin) {
        Set<String> names = Set.of(plugin.getGoalPrefix(), plugin.getPluginLookupKey(), plugin.getId());
        Set<String> called = new HashSet<>();
        for (String goal : session.getGoals()) {
            for (String name : names) {
                if (goal.startsWith(name + ":")) {
                    // It may name an execution: prefix:goal@execution.
                    called.add(goal.substring(name.length() + 1).replaceFirst("@.*", ""));
                }
            }
        }
        return called;
    }
}
