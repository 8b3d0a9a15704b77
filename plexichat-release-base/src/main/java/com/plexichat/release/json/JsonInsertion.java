package com.plexichat.release.json;

import java.util.List;
import java.util.Map;

/**
 * A member that is new in an object of a JSON text, and is laid out as its neighbours are.
 *
 * @param object the JSON pointer of the object
 * @param index how many members stand before it
 * @param name its key
 * @param value as JSON; its further lines are indented as the text is
 */
public record JsonInsertion(String object, int index, String name, String value) {
    /** @throws JsonException if the pointer is none, or the value is not JSON */
    public JsonInsertion {
        String pointer = JsonText.below(object, name);
        JsonText.of("{}", "").find(pointer);
        if (index < 0) {
            throw new IllegalArgumentException("no member stands before the first one");
        }
        Json.parse(value, "the value of \"" + pointer + "\"");
        value = value.strip();
    }

    /** @throws JsonException if there is no such object, or if it has the key, or fewer members */
    String applyTo(String text, JsonText places) {
        JsonText.Place place = places.find(object).orElseThrow(() -> wrong(places, "does not exist"));
        if (!(Json.parse(text.substring(place.start(), place.end()), object) instanceof Map<?, ?> members)) {
            throw wrong(places, "is no object");
        }
        if (members.containsKey(name)) {
            throw wrong(places, "has the key \"" + name + "\"");
        }
        if (index > members.size()) {
            throw wrong(places, "has fewer than " + index + " members");
        }
        List<JsonText.Place> siblings = members.keySet().stream()
                .map(key ->
                        places.find(JsonText.below(object, String.valueOf(key))).orElseThrow())
                .toList();
        return siblings.isEmpty() ? intoEmpty(text, place) : amongSiblings(text, siblings);
    }

    private String amongSiblings(String text, List<JsonText.Place> siblings) {
        JsonText.Place model = siblings.get(Math.min(Math.max(index, 1), siblings.size() - 1));
        String gap = text.substring(startOfSpaceBefore(text, model.member()), model.member());
        String colon = colonOf(text, model);
        if (gap.isEmpty() && siblings.size() == 1 && colon.endsWith(" ")) {
            gap = " ";
        }
        String member = member(colon, new JsonLines(text).spaceAt(model.member()));
        if (index == 0) {
            int at = siblings.get(0).member();
            return text.substring(0, at) + member + "," + gap + text.substring(at);
        }
        int at = siblings.get(index - 1).end();
        return text.substring(0, at) + "," + gap + member + text.substring(at);
    }

    private String intoEmpty(String text, JsonText.Place place) {
        JsonLines lines = new JsonLines(text);
        String before = text.substring(0, place.start()) + "{";
        String after = "}" + text.substring(place.end());
        String colon = place.member() < place.start() ? colonOf(text, place) : ": ";
        if (lines.isOne() && !object.isEmpty()) {
            return before + member(colon, " ") + after;
        }
        String outside = lines.lineBreak() + lines.indentAt(place.member());
        String inside = outside + lines.level();
        return before + inside + member(colon, inside) + outside + after;
    }

    private String member(String colon, String space) {
        return Json.compact(name) + colon + JsonLines.laidOut(value, space);
    }

    /** The colon of a member with the white space around it, if that is on one line. */
    private static String colonOf(String text, JsonText.Place place) {
        int end = place.member() + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        String colon = text.substring(end + 1, place.start());
        return colon.contains("\n") || colon.contains("\r") ? ": " : colon;
    }

    private static int startOfSpaceBefore(String text, int index) {
        int start = index;
        while (JsonEdit.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private JsonException wrong(JsonText places, String how) {
        return new JsonException("\"" + object + "\" in " + places.where() + " " + how + ", so that \"" + name
                + "\" cannot be put there");
    }
}
