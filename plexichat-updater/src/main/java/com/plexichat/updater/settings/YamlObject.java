package com.plexichat.updater.settings;

import com.plexichat.release.problem.NearestName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The keys of one place of the file. What is wrong is noted and the default taken, so that all is seen in one run; a key
 * that is never asked for is one that nobody knows.
 */
final class YamlObject {
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();
    private final String path;
    private final int line;
    private final YamlReading reading;

    private YamlObject(String path, int line, YamlReading reading) {
        this.path = path;
        this.line = line;
        this.reading = reading;
    }

    YamlObject(MappingNode node, String path, int line, YamlReading reading) {
        this(path, line, reading);
        node.getValue().forEach(this::add);
        reading.opened(this);
    }

    private void add(NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        int at = YamlValue.line(key);
        if (!(key instanceof ScalarNode name)) {
            reading.wrong(at, path, "has a key that is no plain word", "write each key as one word");
            return;
        }
        YamlValue value = new YamlValue(tuple.getValueNode(), dotted(name.getValue()), at, reading);
        if (values.putIfAbsent(name.getValue(), value) != null) {
            value.wrong("is there twice", "keep one of them");
        }
    }

    /** Empty where the key is missing or null. */
    Optional<YamlValue> value(String key) {
        known.add(key);
        reading.asked(dotted(key));
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isNull());
    }

    /** The keys below a key; none if it is missing. */
    YamlObject section(String key) {
        return value(key).flatMap(YamlValue::object).orElseGet(() -> new YamlObject(dotted(key), line, reading));
    }

    /** The keys below the one key that a file begins with, and that no message repeats. */
    Optional<YamlObject> top(String key, String hint) {
        return required(key, hint).flatMap(value -> value.object(path));
    }

    Optional<String> text(String key) {
        return value(key).flatMap(YamlValue::text);
    }

    Optional<Boolean> flag(String key) {
        return value(key).flatMap(YamlValue::flag);
    }

    int number(String key, int fallback, int most) {
        return value(key)
                .flatMap(value -> value.as(
                        text -> WrittenValue.number(text, most),
                        "a whole number from 1 to " + most,
                        "such a number, as in " + fallback))
                .orElse(fallback);
    }

    Duration duration(String key, Duration fallback, Duration least) {
        return value(key)
                .flatMap(value -> value.as(
                        WrittenValue::duration,
                        "a duration",
                        "a whole number and s, m, h or d, such as 90s, 5m, 2h or 30d"))
                .flatMap(time -> time.compareTo(least) >= 0
                        ? Optional.of(time)
                        : wrong(key, "is too short", "write at least " + least.toSeconds() + "s"))
                .orElse(fallback);
    }

    Optional<Path> path(String key) {
        return value(key)
                .flatMap(value -> value.as(
                        WrittenValue::path, "an absolute path", "a path that begins with / and has no .. in it"));
    }

    /** Empty, and noted, if the key is missing. */
    Optional<List<String>> words(String key) {
        return required(key, "write a list, such as [/usr/bin/program, --argument]")
                .flatMap(YamlValue::words);
    }

    Optional<YamlValue> required(String key, String hint) {
        Optional<YamlValue> value = value(key);
        return value.isPresent() ? value : missing(key, hint);
    }

    private <T> Optional<T> missing(String key, String hint) {
        reading.wrong(line, dotted(key), "is missing", hint);
        return Optional.empty();
    }

    /** Notes what is wrong with a key that is there. */
    <T> Optional<T> wrong(String key, String what, String hint) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> value.wrong(what, hint));
    }

    /** Notes what is wrong with a key, or with its default where it is missing. */
    void unfit(String key, String what, String hint) {
        if (values.containsKey(key)) {
            wrong(key, what, hint);
        } else {
            reading.wrong(line, dotted(key), what, hint);
        }
    }

    void refuseUnknown() {
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                String nearest = NearestName.of(key, known);
                value.wrong(
                        "is not known; the nearest key is \"" + nearest + "\"", "write " + nearest + ", or remove it");
            }
        });
    }

    private String dotted(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
