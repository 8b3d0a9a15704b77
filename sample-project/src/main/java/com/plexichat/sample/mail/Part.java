package com.plexichat.sample.mail;

import java.util.List;

/** A piece of a template. */
sealed interface Part {
    /** Text that is copied as it is. */
    record Literal(String text) implements Part {}

    /** The place of one value: <code>{{name}}</code>. */
    record Place(String name) implements Part {}

    /** What is repeated for each row of a list: <code>{{#name}}...{{/name}}</code>. */
    record Repeat(String name, List<Part> body) implements Part {
        public Repeat {
            body = List.copyOf(body);
        }
    }
}
