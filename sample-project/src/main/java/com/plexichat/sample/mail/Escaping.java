package com.plexichat.sample.mail;

/** How a value is made harmless in the kind of text it is put into. */
enum Escaping {
    NONE {
        @Override
        String of(String value) {
            return value;
        }
    },
    HTML {
        @Override
        String of(String value) {
            return value.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
        }
    };

    abstract String of(String value);
}
