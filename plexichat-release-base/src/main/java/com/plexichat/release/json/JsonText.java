package com.plexichat.release.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/**
 * A JSON text in which values are found by JSON pointer (RFC 6901) where they stand, so that one of them can be written
 * anew and all else stays as it is, character by character.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * Where a value stands.
     *
     * @param member the index of the first character of its key; its own where it has none
     * @param start the index of its first character
     * @param end the index after its last one
     */
    public record Place(int member, int start, int end) {
        public Place {
            if (member < 0 || start < member || end < start) {
                throw new IllegalArgumentException("a value does not end before it begins");
            }
        }
    }

    private final String text;
    private final String where;

    private JsonText(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /**
     * @param where what is read, for messages
     * @throws JsonException with line and column if the text is not JSON
     */
    public static JsonText of(String text, String where) {
        Json.parse(text, where);
        return new JsonText(text, where);
    }

    /**
     * Where the value of a pointer stands; empty if there is none.
     *
     * @throws JsonException if that is no pointer
     */
    public Optional<Place> find(String pointer) {
        JsonPointer wanted = parsed(pointer);
        try (JsonParser parser = FACTORY.createParser(text)) {
            int member = -1;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean isValue = token != JsonToken.FIELD_NAME && !token.isStructEnd();
                if (isValue && pointerOf(parser, token).equals(wanted)) {
                    return Optional.of(place(parser, member));
                }
                member = token == JsonToken.FIELD_NAME ? startOf(parser) : -1;
            }
            return Optional.empty();
        } catch (IOException impossible) {
            throw new JsonException(where + " is not valid JSON");
        }
    }

    /** The text with this change made; all else stays, character by character. */
    public JsonText with(JsonEdit edit) {
        return new JsonText(edit.applyTo(text, this), where);
    }

    /** The text with this member in it; all else stays, character by character. */
    public JsonText with(JsonInsertion insertion) {
        return new JsonText(insertion.applyTo(text, this), where);
    }

    /** The text with another value here, whose further lines are indented as the text is. */
    public JsonText withValue(String pointer, String json) {
        String laidOut = find(pointer)
                .map(place -> JsonLines.laidOut(json.strip(), new JsonLines(text).spaceAt(place.member())))
                .orElse(json);
        return with(JsonEdit.set(pointer, laidOut));
    }

    /** The pointer of a member of the object at a pointer. */
    public static String below(String object, String name) {
        return object + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public String text() {
        return text;
    }

    /** What is read, for messages. */
    String where() {
        return where;
    }

    /** The value of a pointer as it is written; empty if there is none. */
    public Optional<String> written(String pointer) {
        return find(pointer).map(place -> text.substring(place.start(), place.end()));
    }

    /** The string of a pointer; empty if there is none, or if its value is none. */
    public Optional<String> string(String pointer) {
        return written(pointer)
                .map(value -> Json.parse(value, where))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** At the start of an object or array the parser is inside of it already. */
    private static JsonPointer pointerOf(JsonParser parser, JsonToken token) {
        return (token.isStructStart() ? parser.getParsingContext().getParent() : parser.getParsingContext())
                .pathAsPointer();
    }

    private static int startOf(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** @param member where the key is; negative if there is none */
    private Place place(JsonParser parser, int member) throws IOException {
        int start = startOf(parser);
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
        } else {
            parser.finishToken();
        }
        // After a number that is the whole text, the parser has read on for another character.
        int read = Math.toIntExact(parser.currentLocation().getCharOffset());
        int end = start + text.substring(start, read).stripTrailing().length();
        return new Place(member < 0 ? start : member, start, end);
    }

    private static JsonPointer parsed(String pointer) {
        try {
            return JsonPointer.compile(pointer);
        } catch (IllegalArgumentException wrong) {
            throw new JsonException("\"" + pointer + "\" is not a JSON pointer, such as /app/version");
        }
    }
}
