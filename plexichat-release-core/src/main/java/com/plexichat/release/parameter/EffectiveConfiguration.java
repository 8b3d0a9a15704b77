package com.plexichat.release.parameter;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.parameter.ParameterShape.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides which of all that was said counts: an element of the pom, then a property, then what stands for nothing said. */
public final class EffectiveConfiguration {
    private static final String DEFAULT = "default";

    private final List<GivenElement> elements;
    private final List<GivenProperty> properties;

    private EffectiveConfiguration(List<GivenElement> elements, List<GivenProperty> properties) {
        this.elements = elements;
        this.properties = properties;
    }

    /**
     * By name; one that has several values is there several times.
     *
     * @param properties those that count first before the others
     */
    public static List<EffectiveParameter> of(
            List<GoalParameter> known, List<GivenElement> elements, List<GivenProperty> properties) {
        EffectiveConfiguration configuration = new EffectiveConfiguration(elements, properties);
        Map<String, TreeMap<String, EffectiveParameter>> byName = new TreeMap<>();
        for (GoalParameter parameter : known) {
            EffectiveParameter one = configuration.effective(parameter);
            byName.computeIfAbsent(parameter.name(), name -> new TreeMap<>())
                    .merge(one.property() + "=" + one.value(), one, EffectiveConfiguration::ofBoth);
        }
        return byName.values().stream()
                .flatMap(values -> values.values().stream())
                .sorted(Comparator.comparing(EffectiveParameter::name))
                .toList();
    }

    private static EffectiveParameter ofBoth(EffectiveParameter one, EffectiveParameter other) {
        TreeSet<String> goals = new TreeSet<>(one.goals());
        goals.addAll(other.goals());
        return new EffectiveParameter(one.name(), one.property(), one.value(), one.origin(), goals);
    }

    private EffectiveParameter effective(GoalParameter parameter) {
        Optional<EffectiveParameter> ofElement = elements.stream()
                .filter(element -> element.name().equals(parameter.name()))
                .filter(element -> !element.isEmpty())
                .findFirst()
                .map(element -> with(parameter, Optional.of(text(parameter, element)), element.where()));
        Optional<EffectiveParameter> ofProperty = properties.stream()
                .filter(property ->
                        parameter.property().filter(property.name()::equals).isPresent())
                .findFirst()
                .map(property -> with(parameter, Optional.of(property.value()), property.where()));
        return (KnownParameters.isPropertyFirst(parameter) ? ofProperty.or(() -> ofElement) : ofElement)
                .or(() -> ofProperty)
                .orElseGet(() -> with(parameter, parameter.fallback(), DEFAULT));
    }

    private static EffectiveParameter with(GoalParameter parameter, Optional<String> value, String origin) {
        return new EffectiveParameter(
                parameter.name(), parameter.property(), value, origin, new TreeSet<>(List.of(parameter.goal())));
    }

    /** Entries are counted: what is in them is for the pom's readers, a command with a password too. */
    private static String text(GoalParameter parameter, GivenElement element) {
        return parameter.shape().kind() == Kind.ENTRIES
                ? Amounts.counted(element.parts().size(), "entry", "entries")
                : element.text()
                        .orElseGet(() -> element.parts().stream()
                                .flatMap(part -> part.text().stream())
                                .collect(Collectors.joining(",")));
    }
}
