package com.plexichat.sample.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a template into its parts. */
final class TemplateParser {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#/]?)([a-zA-Z0-9.]+)}}(\\R?)");

    private final String source;
    private final Matcher tags;
    private int position;

    TemplateParser(String source) {
        this.source = source;
        this.tags = TAG.matcher(source);
    }

    List<Part> parse() {
        return until("");
    }

    /** The parts up to the end of the named section, or of the whole text for an empty name. */
    private List<Part> until(String section) {
        List<Part> parts = new ArrayList<>();
        while (tags.find()) {
            literal(parts, tags.start());
            String name = tags.group(2);
            // A line with nothing but the edge of a section is not a line of the mail.
            position = tags.group(1).isEmpty() ? tags.start(3) : tags.end();
            switch (tags.group(1)) {
                case "#" -> parts.add(new Part.Repeat(name, until(name)));
                case "/" -> {
                    if (!name.equals(section)) {
                        throw new IllegalArgumentException("{{/" + name + "}} ends a section that was not begun");
                    }
                    return parts;
                }
                default -> parts.add(new Part.Place(name));
            }
        }
        if (!section.isEmpty()) {
            throw new IllegalArgumentException("{{#" + section + "}} is never ended");
        }
        literal(parts, source.length());
        return parts;
    }

    private void literal(List<Part> parts, int end) {
        if (end > position) {
            parts.add(new Part.Literal(source.substring(position, end)));
        }
    }
}
