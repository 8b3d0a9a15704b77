package com.plexichat.sample.http;

import java.util.Locale;

/** The kinds of content this server sends. */
enum ContentType {
    HTML("html", "text/html; charset=utf-8"),
    CSS("css", "text/css; charset=utf-8"),
    JAVASCRIPT("js", "text/javascript; charset=utf-8"),
    JSON("json", "application/json"),
    TEXT("txt", "text/plain; charset=utf-8"),
    SVG("svg", "image/svg+xml"),
    PNG("png", "image/png"),
    WOFF2("woff2", "font/woff2"),
    BYTES("", "application/octet-stream");

    private final String extension;
    private final String header;

    ContentType(String extension, String header) {
        this.extension = extension;
        this.header = header;
    }

    String header() {
        return header;
    }

    /** By the end of the file's name; bytes when that says nothing. */
    static ContentType ofFile(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ContentType each : values()) {
            if (each.extension.equals(extension)) {
                return each;
            }
        }
        return BYTES;
    }
}
