package com.plexichat.release.maven;

import com.plexichat.release.parameter.GivenConfiguration;
import com.plexichat.release.parameter.GivenElement;
import com.plexichat.release.parameter.GivenProperty;
import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.parameter.KnownParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads from Maven's models what a user said to the plugin, and where. */
final class GivenParameters {
    private final MavenSession session;
    private final MavenProject project;
    private final ExpressionEvaluator evaluator;
    private final ModelPlaces places;

    GivenParameters(MavenSession session, ExpressionEvaluator evaluator) {
        this(session, evaluator, session.getCurrentProject());
    }

    /** @param base the project whose folder files are named from */
    GivenParameters(MavenSession session, ExpressionEvaluator evaluator, MavenProject base) {
        this.session = session;
        this.project = session.getCurrentProject();
        this.evaluator = evaluator;
        this.places = new ModelPlaces(project, base, session.getSettings());
    }

    /** That of the plugin in the project's pom and its parents, then those of its executions. */
    List<GivenConfiguration> configurations(String pluginKey) {
        Plugin plugin = plugin(pluginKey);
        return plugin == null ? List.of() : configurations(plugin);
    }

    private @Nullable Plugin plugin(String key) {
        Plugin plugin = project.getPlugin(key);
        return plugin != null || project.getPluginManagement() == null
                ? plugin
                : project.getPluginManagement().getPluginsAsMap().get(key);
    }

    private List<GivenConfiguration> configurations(Plugin plugin) {
        List<GivenElement> ofAll = elements(plugin.getConfiguration(), plugin.getLocation("configuration"));
        Set<String> names = new HashSet<>();
        ofAll.forEach(element -> names.add(element.name()));
        List<GivenConfiguration> configurations = new ArrayList<>();
        configurations.add(new GivenConfiguration(Set.of(), ofAll));
        for (PluginExecution execution : plugin.getExecutions()) {
            // Maven has added what the plugin has for all of them.
            Map<Boolean, List<GivenElement>> isOfAll =
                    elements(execution.getConfiguration(), execution.getLocation("configuration")).stream()
                            .collect(Collectors.partitioningBy(element -> names.contains(element.name())));
            configurations.add(new GivenConfiguration(Set.of(), isOfAll.getOrDefault(true, List.of())));
            configurations.add(
                    new GivenConfiguration(Set.copyOf(execution.getGoals()), isOfAll.getOrDefault(false, List.of())));
        }
        return configurations;
    }

    private List<GivenElement> elements(@Nullable Object configuration, @Nullable InputLocation location) {
        return configuration instanceof Xpp3Dom dom && dom.getChildCount() > 0
                ? elements(dom, places.of(location))
                : List.of();
    }

    private List<GivenElement> elements(Xpp3Dom dom, String around) {
        List<GivenElement> elements = new ArrayList<>();
        for (Xpp3Dom child : dom.getChildren()) {
            elements.add(element(child, around));
        }
        return elements;
    }

    private GivenElement element(Xpp3Dom dom, String around) {
        String where = dom.getInputLocation() instanceof InputLocation location ? places.of(location) : around;
        return new GivenElement(
                dom.getName(),
                Optional.ofNullable(dom.getValue())
                        .filter(text -> !text.isBlank())
                        .map(this::evaluated),
                elements(dom, where),
                where);
    }

    /** The same, with what their defaults are in this project. */
    List<GoalParameter> withDefaults(List<GoalParameter> parameters) {
        return parameters.stream()
                .map(each -> new GoalParameter(
                        each.goal(),
                        each.name(),
                        each.property(),
                        each.shape(),
                        each.fallback().map(this::evaluated)))
                .toList();
    }

    /** The goals' own; what is said at several places is there several times. */
    List<GivenProperty> properties() {
        Map<String, String> ofUser = own(session.getUserProperties());
        Map<String, String> ofJvm = own(session.getSystemProperties());
        Map<String, String> ofProject = own(project.getProperties());
        // Maven makes a system property of each -D, too.
        ofJvm.keySet().removeAll(ofUser.keySet());
        List<GivenProperty> given = new ArrayList<>();
        ofUser.forEach((name, value) -> given.add(given(name, value, GivenProperty.COMMAND_LINE)));
        ofJvm.forEach((name, value) -> given.add(given(name, value, "the options of the JVM, such as MAVEN_OPTS")));
        ofProject.forEach((name, value) -> given.add(given(name, value, places.ofProperty(name))));
        return given;
    }

    /** What the command line says to other tools. */
    List<GivenProperty> toOthers() {
        Properties properties = session.getUserProperties();
        List<GivenProperty> given = new ArrayList<>();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (!name.startsWith(KnownParameters.PREFIX)) {
                given.add(new GivenProperty(name, properties.getProperty(name), GivenProperty.COMMAND_LINE));
            }
        }
        return given;
    }

    private GivenProperty given(String name, String value, String where) {
        return new GivenProperty(name, evaluated(value), where);
    }

    private static Map<String, String> own(Properties properties) {
        Map<String, String> own = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(KnownParameters.PREFIX)) {
                own.put(name, properties.getProperty(name));
            }
        }
        return own;
    }

    /** As Maven will see it; what it knows nothing of stays as it is written. */
    private String evaluated(String text) {
        try {
            Object value = evaluator.evaluate(text);
            return value == null ? text : value.toString();
        } catch (ExpressionEvaluationException unknown) {
            return text;
        }
    }
}
