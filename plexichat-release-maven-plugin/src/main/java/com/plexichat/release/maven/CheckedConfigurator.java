package com.plexichat.release.maven;

import com.plexichat.release.parameter.DryRunCheck;
import com.plexichat.release.parameter.GivenProperty;
import com.plexichat.release.parameter.KnownParameters;
import com.plexichat.release.parameter.ParameterCheck;
import com.plexichat.release.parameter.UnreadCheck;
import com.plexichat.release.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
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
    /** @param unread what is said to goals that do not run */
    private record Found(List<Problem> problems, List<Problem> unread) {}

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
            Found found = find(evaluator);
            if (!mojo.goesOnDespite(found.problems())) {
                mojo.refuse(found.problems());
                return;
            }
            mojo.warnOf(found.unread());
        }
        super.configureComponent(component, configuration, evaluator, realm, listener);
    }

    private static Found find(ExpressionEvaluator evaluator) throws ComponentConfigurationException {
        try {
            MavenSession session = (MavenSession) evaluator.evaluate("${session}");
            MojoExecution execution = (MojoExecution) evaluator.evaluate("${mojoExecution}");
            GivenParameters given = new GivenParameters(session, evaluator);
            PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
            KnownParameters known = DescribedParameters.of(plugin);
            Set<String> called = new HashSet<>(CalledGoals.of(session, plugin));
            called.add(execution.getGoal());
            List<GivenProperty> properties = new ArrayList<>(given.properties());
            List<Problem> problems = new ArrayList<>(ParameterCheck.problems(
                    known, given.configurations(execution.getPlugin().getKey()), properties));
            Set<String> running = CalledGoals.mayRun(session, plugin);
            running.add(execution.getGoal());
            List<Problem> unread = UnreadCheck.problems(known, running, properties);
            properties.addAll(given.toOthers());
            problems.addAll(new DryRunCheck(known).problems(called, properties));
            return new Found(problems, unread);
        } catch (ExpressionEvaluationException broken) {
            throw new ComponentConfigurationException("Maven cannot say what its session is", broken);
        }
    }
}
