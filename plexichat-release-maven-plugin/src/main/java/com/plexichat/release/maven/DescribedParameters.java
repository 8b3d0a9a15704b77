package com.plexichat.release.maven;

import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.parameter.KnownParameters;
import com.plexichat.release.parameter.ParameterShape;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Reads the parameters that the plugin's descriptor has; what is in a list, from the classes of the goals. */
final class DescribedParameters {
    private static final String EXPRESSION_BEGIN = "${";
    private static final String EXPRESSION_END = "}";

    private DescribedParameters() {}

    /** All that a user can set. */
    static KnownParameters of(PluginDescriptor plugin) {
        List<GoalParameter> known = new ArrayList<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            List<Parameter> parameters = goal.getParameters() == null ? List.of() : goal.getParameters();
            for (Parameter parameter : parameters) {
                if (parameter.isEditable()) {
                    known.add(parameter(goal, parameter));
                }
            }
        }
        return new KnownParameters(known);
    }

    private static GoalParameter parameter(MojoDescriptor goal, Parameter parameter) {
        return new GoalParameter(
                goal.getGoal(),
                parameter.getName(),
                property(parameter),
                shape(goal, parameter),
                Optional.ofNullable(parameter.getDefaultValue()));
    }

    /** Those of Maven's own, such as the project, are no one's to set. */
    private static Optional<String> property(Parameter parameter) {
        String text = parameter.getExpression();
        return text != null && text.startsWith(EXPRESSION_BEGIN) && text.endsWith(EXPRESSION_END)
                ? Optional.of(text.substring(EXPRESSION_BEGIN.length(), text.length() - EXPRESSION_END.length()))
                : Optional.empty();
    }

    private static ParameterShape shape(MojoDescriptor goal, Parameter parameter) {
        return parameter.getType().equals(List.class.getName())
                ? shape(field(goal.getImplementation(), parameter.getName()).getGenericType())
                : named(parameter.getType());
    }

    private static ParameterShape shape(Type type) {
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> entry) {
            return entry == String.class ? ParameterShape.TEXTS : ParameterShape.entries(parts(entry));
        }
        return named(type.getTypeName());
    }

    private static ParameterShape named(String type) {
        return switch (type) {
            case "boolean", "java.lang.Boolean" -> ParameterShape.FLAG;
            case "int", "java.lang.Integer" -> ParameterShape.NUMBER;
            default -> ParameterShape.TEXT;
        };
    }

    /** Maven sets the fields of an entry by the names of its elements. */
    private static Map<String, ParameterShape> parts(Class<?> entry) {
        Map<String, ParameterShape> parts = new TreeMap<>();
        for (Field field : entry.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                parts.put(field.getName(), shape(field.getGenericType()));
            }
        }
        return parts;
    }

    private static Field field(String goal, String name) {
        try {
            Class<?> type = Class.forName(goal, false, DescribedParameters.class.getClassLoader());
            while (true) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.getName().equals(name)) {
                        return field;
                    }
                }
                type = type.getSuperclass();
            }
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException("the plugin's descriptor names a goal that is not there", broken);
        }
    }
}
