package com.plexichat.release.maven;

import com.plexichat.release.parameter.GivenConfiguration;
import com.plexichat.release.parameter.GivenElement;
import com.plexichat.release.parameter.GivenProperty;
import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.parameter.KnownParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return plugin(pluginKey).map(this::configurations).orElse(List.of());
    }

    private Optional<Plugin> plugin(String key) {
        Plugin managed = project.getPluginManagement() == null
                ? null
                : project.getPluginManagement().getPluginsAsMap().get(key);
        return Optional.ofNullable(project.getPlugin(key)).or(() -> Optional.ofNullable(managed));
    }

    private List<GivenConfiguration> configurations(Plugin plugin) {
        List<GivenElement> ofAll = elements(plugin.getConfiguration(), plugin.getLocation("configuration"));
        Set<String> names = ofAll.stream().map(GivenElement::name).collect(Collectors.toSet());
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
        return configuration instanceof Xpp3Dom dom
                ? Arrays.stream(dom.getChildren())
                        .map(child -> element(child, places.of(location)))
                        .toList()
                : List.of();
    }

    private GivenElement element(Xpp3Dom dom, String around) {
        String where = dom.getInputLocation() instanceof InputLocation location ? places.of(location) : around;
        return new GivenElement(
                dom.getName(),
                Optional.ofNullable(dom.getValue())
                        .filter(text -> !text.isBlank())
                        .map(this::evaluated),
                Arrays.stream(dom.getChildren())
                        .map(child -> element(child, where))
                        .toList(),
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
        return Stream.of(
                        given(ofUser, name -> GivenProperty.COMMAND_LINE),
                        given(ofJvm, name -> "the options of the JVM, such as MAVEN_OPTS"),
                        given(ofProject, places::ofProperty))
                .flatMap(properties -> properties)
                .toList();
    }

    /** What the command line says to other tools. */
    List<GivenProperty> toOthers() {
        Properties given = session.getUserProperties();
        return given.stringPropertyNames().stream()
                .filter(name -> !name.startsWith(KnownParameters.PREFIX))
                .sorted()
                .map(name -> new GivenProperty(name, given.getProperty(name), GivenProperty.COMMAND_LINE))
                .toList();
    }

    private Stream<GivenProperty> given(Map<String, String> values, UnaryOperator<String> where) {
        return values.entrySet().stream()
                .map(each -> new GivenProperty(each.getKey(), evaluated(each.getValue()), where.apply(each.getKey())));
    }

    private static Map<String, String> own(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KnownParameters.PREFIX))
                .collect(Collectors.toMap(name -> name, properties::getProperty, (one, other) -> one, TreeMap::new));
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
