package com.plexichat.release.maven;

import java.util.HashSet;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** The goals of this plugin that run in a build. */
final class CalledGoals {
    /** Those of {@code lifecycle.xml}. */
    static final Set<String> PIPELINE = Set.of("validate", "metadata", "package", "check", "sbom", "notes");

    private CalledGoals() {}

    /** All that may run: those, what publishing runs before itself, and what poms bind. */
    static Set<String> mayRun(MavenSession session, PluginDescriptor plugin) {
        Set<String> goals = of(session, plugin);
        if (goals.contains("publish") || goals.contains("stage")) {
            goals.addAll(PIPELINE);
        }
        for (MavenProject project : session.getProjects()) {
            Plugin bound = project.getPlugin(plugin.getPluginLookupKey());
            if (bound != null) {
                for (PluginExecution execution : bound.getExecutions()) {
                    goals.addAll(execution.getGoals());
                }
            }
        }
        return goals;
    }

    /** Those that the command line names. */
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
