package com.plexichat.release.maven;

import com.plexichat.release.parameter.KnownParameters;
import com.plexichat.release.parameter.ParameterCheck;
import com.plexichat.release.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** Looks at what was said to the plugin in every module, also in those that this build leaves out. */
final class ReactorParameters {
    private ReactorParameters() {}

    /** Each once, as several modules may inherit it; files are named from the current project. */
    static List<Problem> problems(MavenSession session, MojoExecution execution) {
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        KnownParameters known = DescribedParameters.of(plugin);
        Set<Problem> found = new LinkedHashSet<>();
        for (MavenProject module : Optional.ofNullable(session.getAllProjects()).orElse(session.getProjects())) {
            MavenSession ofModule = session.clone();
            ofModule.setCurrentProject(module);
            GivenParameters given = new GivenParameters(
                    ofModule, new PluginParameterExpressionEvaluator(ofModule, execution), session.getCurrentProject());
            found.addAll(ParameterCheck.problems(
                    known, given.configurations(plugin.getPluginLookupKey()), given.properties()));
        }
        return List.copyOf(found);
    }
}
