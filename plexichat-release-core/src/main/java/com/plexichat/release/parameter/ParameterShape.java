package com.plexichat.release.parameter;

import java.util.Map;

/**
 * What the value of a parameter looks like.
 *
 * @param parts the elements of an entry, by name; none for what is no list of entries
 */
public record ParameterShape(Kind kind, Map<String, ParameterShape> parts) {
    public static final ParameterShape TEXT = new ParameterShape(Kind.TEXT, Map.of());
    public static final ParameterShape TEXTS = new ParameterShape(Kind.TEXTS, Map.of());
    public static final ParameterShape FLAG = new ParameterShape(Kind.FLAG, Map.of());
    public static final ParameterShape NUMBER = new ParameterShape(Kind.NUMBER, Map.of());

    /** The forms of values. */
    public enum Kind {
        TEXT,
        TEXTS,
        FLAG,
        NUMBER,
        ENTRIES
    }

    public ParameterShape {
        if (parts.isEmpty() == (kind == Kind.ENTRIES)) {
            throw new IllegalArgumentException("entries have parts, and nothing else has");
        }
        parts = Map.copyOf(parts);
    }

    /** A list of which each entry is an element with elements in it. */
    public static ParameterShape entries(Map<String, ParameterShape> parts) {
        return new ParameterShape(Kind.ENTRIES, parts);
    }
}
