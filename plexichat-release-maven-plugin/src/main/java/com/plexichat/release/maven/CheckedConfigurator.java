package com.plexichat.release.maven;

import com.plexichat.release.parameter.ParameterCheck;
import com.plexichat.release.problem.Problem;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ConfigurationListener;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * Gives a goal its parameters, after a look at all that was said to the plugin: Maven leaves out what it does not know,
 * and takes any word for "false". A goal with wrong parameters gets none, and tells what is wrong instead of running.
 */
final class CheckedConfigurator extends BasicComponentConfigurator {
    /** Its name in {@code META-INF/plexus/components.xml}. */
    static final String NAME = "plexichat";

    @Override
    public void configureComponent(
            Object component,
            PlexusConfiguration configuration,
            ExpressionEvaluator evaluator,
            ClassRealm realm,
            ConfigurationListener listener)
            throws ComponentConfigurationException {
        if (component instanceof PlexichatMojo<?> mojo) {
            List<Problem> problems = problems(evaluator);
            if (!problems.isEmpty()) {
                mojo.refuse(problems);
                return;
            }
        }
        super.configureComponent(component, configuration, evaluator, realm, listener);
    }

    private static List<Problem> problems(ExpressionEvaluator evaluator) throws ComponentConfigurationException {
        try {
            MavenSession session = (MavenSession) evaluator.evaluate("${session}");
            MojoExecution execution = (MojoExecution) evaluator.evaluate("${mojoExecution}");
            GivenParameters given = new GivenParameters(session, evaluator);
            return ParameterCheck.problems(
                    DescribedParameters.of(execution.getMojoDescriptor().getPluginDescriptor()),
                    given.configurations(execution.getPlugin().getKey()),
                    given.properties());
        } catch (ExpressionEvaluationException broken) {
            throw new ComponentConfigurationException("Maven cannot say what its session is", broken);
        }
    }
}
