package com.plexichat.sample.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a mail with places for values; each value is escaped for the kind of text it is. */
final class Template {
    private final List<Part> parts;
    private final Escaping escaping;

    private Template(List<Part> parts, Escaping escaping) {
        this.parts = parts;
        this.escaping = escaping;
    }

    static Template of(String source, Escaping escaping) {
        return new Template(new TemplateParser(source).parse(), escaping);
    }

    static Template read(Path file, Escaping escaping) throws IOException {
        try {
            return of(Files.readString(file), escaping);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** The text with every place filled; a value the scope does not have is an error. */
    String render(Scope scope) {
        StringBuilder text = new StringBuilder();
        render(parts, scope, text);
        return text.toString();
    }

    private void render(List<Part> body, Scope scope, StringBuilder text) {
        for (Part part : body) {
            if (part instanceof Part.Literal literal) {
                text.append(literal.text());
            } else if (part instanceof Part.Place place) {
                text.append(escaping.of(scope.value(place.name())));
            } else if (part instanceof Part.Repeat repeat) {
                scope.rows(repeat.name()).forEach(row -> render(repeat.body(), row, text));
            }
        }
    }
}
