package com.plexichat.release.manifest;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonText;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionOrder;
import com.plexichat.release.version.VersionReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a version into the text of a {@code version.json}; all that it does not know stays as it is. */
public final class VersionFileText {
    private static final List<String> VERSIONS = List.of("/current_version", "/version");
    private static final String UPDATED = "/last_updated";
    private static final String HISTORY = "/history";
    private static final String SOME_DAY = "2000-01-01";
    private static final Pattern AFTER_VERSION = Pattern.compile("[\\s:,;]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private record Edit(int start, int end, String text) {}

    private final String text;
    private final JsonText json;
    private final Version version;
    private final Instant date;
    private final List<Edit> edits = new ArrayList<>();

    private VersionFileText(String text, String where, Version version, Instant date) {
        this.text = text;
        this.json = JsonText.of(text, where);
        this.version = version;
        this.date = date;
    }

    /**
     * The text with the version as the current one and, where the file keeps a history, as its newest entry.
     *
     * @param where the file, for messages
     * @throws com.plexichat.release.problem.ReleaseException if it is not the text of such a file
     */
    public static String with(Version version, Instant date, String text, String where) {
        VersionFile.parse(text, where);
        VersionFileText file = new VersionFileText(text, where, version, date);
        for (String pointer : VERSIONS) {
            file.replaceString(pointer, version.text());
        }
        file.json.string(UPDATED).ifPresent(old -> file.replaceString(UPDATED, file.dateLike(old)));
        file.json.find(HISTORY).ifPresent(place -> file.addToHistory(place.start(), place.end()));
        return file.edited();
    }

    private void replaceString(String pointer, String value) {
        if (json.string(pointer).isPresent()) {
            JsonText.Place place = json.find(pointer).orElseThrow();
            edits.add(new Edit(place.start(), place.end(), Json.compact(value)));
        }
    }

    private String edited() {
        StringBuilder edited = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> edited.replace(edit.start(), edit.end(), edit.text()));
        return edited.toString();
    }

    private String dateLike(String old) {
        return DAY.matcher(old).matches()
                ? date.atOffset(ZoneOffset.UTC).toLocalDate().toString()
                : date.toString();
    }

    /** The history is a list of entries, a list of strings, or an object with a member a version. */
    private void addToHistory(int start, int end) {
        Object value = Json.parse(text.substring(start, end), HISTORY);
        if (value instanceof List<?> entries) {
            addToList(entries, start, end);
        } else if (value instanceof Map<?, ?> members) {
            addToObject(members, start, end);
        }
    }

    private void addToList(List<?> entries, int start, int end) {
        List<String> versions = entries.stream().map(VersionFileText::versionOf).toList();
        if (versions.contains(version.text())) {
            return;
        }
        boolean atEnd = isAscending(versions);
        String neighbour = entries.isEmpty()
                ? ""
                : valueAt(HISTORY + "/" + (atEnd ? entries.size() - 1 : 0)).orElse("");
        Object entry = entries.isEmpty() ? Map.of() : entries.get(atEnd ? entries.size() - 1 : 0);
        insert(
                entry instanceof Map<?, ?> like ? entry(like, neighbour, false) : Json.compact(version.text()),
                atEnd,
                start,
                end);
    }

    private void addToObject(Map<?, ?> members, int start, int end) {
        List<String> versions = members.keySet().stream().map(String::valueOf).toList();
        if (versions.contains(version.text())) {
            return;
        }
        boolean atEnd = isAscending(versions);
        String last = versions.isEmpty() ? "" : versions.get(atEnd ? versions.size() - 1 : 0);
        Object like = members.get(last);
        String value = like instanceof List<?>
                ? "[]"
                : like instanceof String ? "\"\"" : entry(like instanceof Map<?, ?> map ? map : Map.of(), "", true);
        insert(Json.compact(version.text()) + ": " + value, atEnd, start, end);
    }

    /** A string may say more after the version. */
    private static String versionOf(Object entry) {
        String text = String.valueOf(entry instanceof Map<?, ?> map ? map.get("version") : entry);
        return AFTER_VERSION.split(text.strip(), 2)[0];
    }

    /** True for a history whose newest entry is its last. */
    private static boolean isAscending(List<String> versions) {
        VersionReader reader = VersionReader.ofAnyProject();
        List<VersionName> read = versions.stream()
                .map(reader::read)
                .filter(name -> name.canonical().isPresent())
                .toList();
        Integer order = read.size() < 2
                ? null
                : new Problems().attempt(() -> VersionOrder.compare(read.get(0), read.get(read.size() - 1)));
        return order != null && order < 0;
    }

    private Optional<String> valueAt(String pointer) {
        return json.find(pointer).map(place -> text.substring(place.start(), place.end()));
    }

    /**
     * An entry with the keys of its neighbour that are known, laid out as that one is.
     *
     * @param isMember whether the entry is a member that is named by the version
     */
    private String entry(Map<?, ?> like, String neighbour, boolean isMember) {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (!isMember || like.isEmpty() || like.containsKey("version")) {
            entry.put("version", version.text());
        }
        if (like.isEmpty() || like.containsKey("release_date")) {
            Object day = like.get("release_date");
            entry.put(
                    "release_date",
                    dateLike(
                            day instanceof String text
                                    ? text
                                    : json.string(UPDATED).orElse(SOME_DAY)));
        }
        if (like.isEmpty() || like.containsKey("status")) {
            entry.put("status", status(version.channel()));
        }
        if (like.containsKey("migration_required")) {
            entry.put("migration_required", false);
        }
        for (String key : List.of("database_version", "config_version")) {
            if (like.get(key) != null) {
                entry.put(key, like.get(key));
            }
        }
        Matcher layout = Pattern.compile("\\{(\\s*\\R\\s*).*?(\\s*\\R\\s*)}", Pattern.DOTALL)
                .matcher(neighbour);
        boolean isLaidOut = layout.matches();
        String between = isLaidOut ? "," + layout.group(1) : ", ";
        return entry.entrySet().stream()
                .map(member -> Json.compact(member.getKey()) + ": " + Json.compact(member.getValue()))
                .collect(Collectors.joining(
                        between, isLaidOut ? "{" + layout.group(1) : "{", isLaidOut ? layout.group(2) + "}" : "}"));
    }

    private static String status(Channel channel) {
        return switch (channel) {
            case ALPHA -> "development";
            case BETA -> "testing";
            case STABLE -> "stable";
        };
    }

    /** Inserts an item between the brackets that a list or an object begins and ends with. */
    private void insert(String item, boolean atEnd, int start, int end) {
        String inside = text.substring(start + 1, end - 1);
        String leading =
                inside.substring(0, inside.length() - inside.stripLeading().length());
        if (inside.isBlank()) {
            edits.add(new Edit(start + 1, end - 1, item));
        } else if (atEnd) {
            int last = start + 1 + inside.stripTrailing().length();
            edits.add(new Edit(last, last, "," + (leading.isEmpty() ? " " : leading) + item));
        } else {
            int first = start + 1 + leading.length();
            edits.add(new Edit(first, first, item + "," + (leading.isEmpty() ? " " : leading)));
        }
    }
}
