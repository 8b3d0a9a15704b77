package com.plexichat.release.maven;

import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.parameter.KnownParameters;
import com.plexichat.release.parameter.ParameterShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/** Renders the interface of the plugin for people: what is on the page can be called, and set, and nothing else. */
final class ReferencePage {
    private static final String HELP = "help";

    private final PluginDescriptor plugin;
    private final KnownParameters known;
    private final List<String> lines = new ArrayList<>();

    private ReferencePage(PluginDescriptor plugin) {
        this.plugin = plugin;
        this.known = DescribedParameters.of(plugin);
    }

    static String of(PluginDescriptor plugin) {
        ReferencePage page = new ReferencePage(plugin);
        page.all();
        return String.join("\n", page.lines) + "\n";
    }

    private void all() {
        lines.add("# Reference");
        lines.add("");
        lines.add("Every goal of the plugin with every parameter, written by a test from the plugin's descriptor. An");
        lines.add(
                "element stands in the plugin's `<configuration>`; a property in the pom's `<properties>`, or behind `-D`.");
        lines.add("[Parameters](parameters.md) tells more of them, by subject.");
        List<Parameter> shared = shared();
        section("All goals", "What each goal but `help` knows.", "validate", shared);
        goals().forEach(goal ->
                goal(goal, shared.stream().map(Parameter::getName).toList()));
        Map<String, Map<String, ParameterShape>> entries = new LinkedHashMap<>();
        known.all().stream()
                .filter(parameter -> parameter.shape().kind() == ParameterShape.Kind.ENTRIES)
                .sorted(Comparator.comparing(GoalParameter::name))
                .forEach(parameter ->
                        entries.putIfAbsent(parameter.name(), parameter.shape().parts()));
        lines.add("");
        lines.add("## Entries");
        entries.forEach(this::entry);
    }

    private Stream<MojoDescriptor> goals() {
        return plugin.getMojos().stream().sorted(Comparator.comparing(MojoDescriptor::getGoal));
    }

    /** Those that all goals have, with the same words. */
    private List<Parameter> shared() {
        List<MojoDescriptor> goals =
                goals().filter(goal -> !goal.getGoal().equals(HELP)).toList();
        return editable(goals.get(0))
                .filter(parameter ->
                        goals.stream().allMatch(goal -> goal.getParameterMap().containsKey(parameter.getName())))
                .toList();
    }

    private void goal(MojoDescriptor goal, List<String> shared) {
        List<String> facts = new ArrayList<>();
        Optional.ofNullable(goal.getPhase()).ifPresent(phase -> facts.add("Bound to `" + phase + "`."));
        Optional.ofNullable(goal.getExecuteLifecycle())
                .ifPresent(lifecycle -> facts.add("Runs everything up to `" + goal.getExecutePhase() + "` before."));
        Optional.ofNullable(goal.getDependencyResolutionRequired())
                .ifPresent(scope -> facts.add("Needs the `" + scope + "` dependencies."));
        facts.add(goal.isProjectRequired() ? "Needs a pom." : "Needs no pom.");
        if (goal.isAggregator()) {
            facts.add("Runs once for all modules.");
        }
        deprecation(goal.getDeprecated()).ifPresent(facts::add);
        section(
                goal.getGoal(),
                goal.getDescription() + "\n\n" + String.join(" ", facts),
                goal.getGoal(),
                editable(goal)
                        .filter(parameter -> !shared.contains(parameter.getName()))
                        .toList());
    }

    private void section(String title, String text, String goal, List<Parameter> parameters) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
        lines.add(text.replaceAll("\\R", "\n"));
        if (parameters.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("| element | property | type | default | what |");
        lines.add("|---|---|---|---|---|");
        parameters.stream()
                .sorted(Comparator.comparing(Parameter::getName))
                .map(parameter -> row(parameter, goal))
                .forEach(lines::add);
    }

    private String row(Parameter parameter, String goal) {
        GoalParameter described = known.all().stream()
                .filter(each -> each.goal().equals(goal) && each.name().equals(parameter.getName()))
                .findFirst()
                .orElseThrow();
        return Stream.of(
                        "`<" + parameter.getName() + ">`",
                        described.property().map(name -> "`" + name + "`").orElse("none"),
                        type(parameter, described.shape()),
                        fallback(parameter),
                        what(parameter))
                .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String type(Parameter parameter, ParameterShape shape) {
        return switch (shape.kind()) {
            case FLAG -> "`true` or `false`";
            case NUMBER -> "number";
            case TEXTS -> "list";
            case ENTRIES -> "[entries](#" + parameter.getName().toLowerCase(Locale.ROOT) + ")";
            case TEXT -> parameter.getType().equals("java.io.File") ? "path" : "text";
        };
    }

    private static String fallback(Parameter parameter) {
        if (!Objects.requireNonNullElse(parameter.getDefaultValue(), "").isEmpty()) {
            return "`" + parameter.getDefaultValue() + "`";
        }
        return parameter.isRequired() ? "has to be said" : "none";
    }

    private static String what(Parameter parameter) {
        return Stream.of(
                        Optional.of(Objects.requireNonNullElse(parameter.getDescription(), "")
                                .replace("<", "&lt;")
                                .replace("~", "\\~")
                                .replace("*", "\\*")),
                        Optional.ofNullable(parameter.getSince()).map(version -> "Since " + version + "."),
                        deprecation(parameter.getDeprecated()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> deprecation(@Nullable String reason) {
        return Optional.ofNullable(reason).map(text -> "Deprecated: " + text);
    }

    private void entry(String name, Map<String, ParameterShape> parts) {
        lines.add("");
        lines.add("### " + name);
        lines.add("");
        lines.add("An entry of `<" + name + ">` has "
                + parts.keySet().stream()
                        .sorted()
                        .map(part -> "`<" + part + ">`")
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private static Stream<Parameter> editable(MojoDescriptor goal) {
        return goal.getParameters() == null
                ? Stream.empty()
                : goal.getParameters().stream().filter(Parameter::isEditable);
    }
}
