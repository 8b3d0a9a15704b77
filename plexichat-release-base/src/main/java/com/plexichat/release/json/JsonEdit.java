package com.plexichat.release.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A change to one value of a JSON text, which has to be there.
 *
 * @param pointer as in RFC 6901, such as {@code /EmailSettings/SMTPPort}
 * @param kind what happens to it
 * @param value the new value as JSON, for {@link Kind#SET} alone
 * @param expected the value that has to be there before, as JSON
 */
public record JsonEdit(String pointer, Kind kind, Optional<String> value, Optional<String> expected) {
    /** The password of an address, up to the last at sign: one in the password belongs to it. */
    private static final Pattern PASSWORD = Pattern.compile("(\\\\?/\\\\?/[^/:@\\s\"\\\\]*:)(?:[^\\s\"\\\\]|\\\\.)*@");

    /** What happens to a value. */
    public enum Kind {
        /** Another one takes its place. */
        SET,
        /** It goes, with its key or from its list. */
        REMOVE,
        /** A string, list or object loses its content. */
        EMPTY
    }

    /** @throws JsonException if the pointer is none, or a value is not JSON */
    public JsonEdit {
        JsonText.of("{}", "").find(pointer);
        if (value.isPresent() != (kind == Kind.SET)) {
            throw new IllegalArgumentException("a value is set, and nothing else");
        }
        if (kind == Kind.REMOVE && pointer.isEmpty()) {
            throw new JsonException("the whole text cannot be removed");
        }
        value.ifPresent(text -> Json.parse(text, "the new value of \"" + pointer + "\""));
        expected.ifPresent(text -> Json.parse(text, "the expected value of \"" + pointer + "\""));
    }

    public static JsonEdit set(String pointer, String json) {
        return new JsonEdit(pointer, Kind.SET, Optional.of(json), Optional.empty());
    }

    public static JsonEdit remove(String pointer) {
        return new JsonEdit(pointer, Kind.REMOVE, Optional.empty(), Optional.empty());
    }

    public static JsonEdit empty(String pointer) {
        return new JsonEdit(pointer, Kind.EMPTY, Optional.empty(), Optional.empty());
    }

    /** The same, if the value is equal to this one. */
    public JsonEdit expecting(String json) {
        return new JsonEdit(pointer, kind, value, Optional.of(json));
    }

    /** @throws JsonException with text, pointer and the value found if it cannot be made */
    String applyTo(String text, JsonText places) {
        JsonText.Place place = places.find(pointer)
                .orElseThrow(() -> new JsonException("\"" + pointer + "\" does not exist in " + places.where() + ": "
                        + NearestPlace.of(pointer, text, places)));
        String found = text.substring(place.start(), place.end());
        expected.filter(wanted -> !Objects.equals(Json.parse(wanted, pointer), Json.parse(found, pointer)))
                .ifPresent(wanted -> {
                    throw new JsonException("\"" + pointer + "\" in " + places.where() + " is " + masked(found)
                            + ", not " + masked(wanted));
                });
        return switch (kind) {
            case SET -> replaced(text, place, value.orElseThrow().strip());
            case EMPTY -> replaced(text, place, emptied(found, places.where()));
            case REMOVE -> removed(text, place);
        };
    }

    private static String replaced(String text, JsonText.Place place, String value) {
        return text.substring(0, place.start()) + value + text.substring(place.end());
    }

    private String emptied(String found, String where) {
        Object value = Json.parse(found, pointer);
        if (value instanceof String) {
            return "\"\"";
        }
        if (value instanceof List) {
            return "[]";
        }
        if (value instanceof Map) {
            return "{}";
        }
        throw new JsonException("\"" + pointer + "\" in " + where + " is " + masked(found) + ", which has no content");
    }

    /** A value as a message may show it. */
    private static String masked(String json) {
        return PASSWORD.matcher(json.strip()).replaceAll("$1***@");
    }

    /** The comma after it goes with it; the one before it if it is the last. */
    private static String removed(String text, JsonText.Place place) {
        int after = afterSpace(text, place.end());
        if (text.charAt(after) == ',') {
            return text.substring(0, place.member()) + text.substring(afterSpace(text, after + 1));
        }
        int before = place.member() - 1;
        while (isSpace(text.charAt(before))) {
            before--;
        }
        return text.charAt(before) == ','
                ? text.substring(0, before) + text.substring(place.end())
                : text.substring(0, before + 1) + text.substring(after);
    }

    private static int afterSpace(String text, int from) {
        int index = from;
        while (isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** RFC 8259, 2. */
    static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }
}
