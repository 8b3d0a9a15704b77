package com.plexichat.release.parameter;

import com.plexichat.release.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The effective configuration as a text. */
public final class ConfigurationText {
    private static final int FORMAT = 1;
    private static final String NOTHING = "-";
    private static final String GAP = "  ";

    private ConfigurationText() {}

    /** A table: name, value, origin. */
    public static String table(List<EffectiveParameter> parameters) {
        int names = width(parameters, EffectiveParameter::name);
        int values = width(parameters, ConfigurationText::value);
        return Stream.concat(
                        Stream.of(row("name", names, "value", values, "origin")),
                        parameters.stream().map(each -> row(each.name(), names, value(each), values, each.origin())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int width(List<EffectiveParameter> parameters, Function<EffectiveParameter, String> cell) {
        return parameters.stream().mapToInt(each -> cell.apply(each).length()).reduce("value".length(), Math::max);
    }

    private static String row(String name, int names, String value, int values, String origin) {
        return name
                + " ".repeat(names - name.length())
                + GAP
                + value
                + " ".repeat(values - value.length())
                + GAP
                + origin;
    }

    private static String value(EffectiveParameter parameter) {
        return parameter.value().filter(text -> !text.isBlank()).orElse(NOTHING);
    }

    /** For programs; what has no property or no value has no such key. */
    public static String json(List<EffectiveParameter> parameters) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put(
                "parameters", parameters.stream().map(ConfigurationText::object).toList());
        return Json.indented(json);
    }

    private static Map<String, Object> object(EffectiveParameter parameter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", parameter.name());
        parameter.property().ifPresent(property -> json.put("property", property));
        parameter.value().ifPresent(value -> json.put("value", value));
        json.put("origin", parameter.origin());
        json.put("goals", List.copyOf(new TreeSet<>(parameter.goals())));
        return json;
    }
}
