package com.plexichat.updater.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One value and where it stands; each accessor notes what is wrong with it, and is empty then. */
final class YamlValue {
    private final Node node;
    private final String key;
    private final int line;
    private final YamlReading reading;

    YamlValue(Node node, String key, int line, YamlReading reading) {
        this.node = node;
        this.key = key;
        this.line = line;
        this.reading = reading;
    }

    /** Counted from 1. */
    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    String key() {
        return key;
    }

    /** @param what the end of a sentence that begins with the key */
    <T> Optional<T> wrong(String what, String hint) {
        reading.wrong(line, key, what, hint);
        return Optional.empty();
    }

    Optional<String> text() {
        return scalar().filter(text -> node.getTag().equals(Tag.STR) && !text.isBlank())
                .or(() -> wrong("is not a text", "write a text; a number or true in quotation marks"));
    }

    Optional<Boolean> flag() {
        return scalar().filter(text -> node.getTag().equals(Tag.BOOL))
                .map(Boolean::valueOf)
                .or(() -> wrong("is neither true nor false", "write true or false, without quotation marks"));
    }

    /**
     * A value that is written as a text of its own form, such as {@code 90s}.
     *
     * @param kind what it should be, with its article
     * @param example what is to be written
     */
    <T> Optional<T> as(Function<String, Optional<T>> form, String kind, String example) {
        return scalar().flatMap(form).or(() -> wrong("is not " + kind, "write " + example));
    }

    Optional<List<YamlValue>> items(String example) {
        if (!(node instanceof SequenceNode list)) {
            return wrong("is not a list", "write a list, such as " + example);
        }
        List<YamlValue> items = new ArrayList<>();
        for (Node each : list.getValue()) {
            items.add(new YamlValue(each, key + "[" + items.size() + "]", line(each), reading));
        }
        return Optional.of(items);
    }

    /** A program and its arguments; there is no shell that would take a line apart. */
    Optional<List<String>> words() {
        String example = "[/usr/bin/program, --argument]";
        if (node instanceof ScalarNode && scalar().filter(YamlValue::isWord).isPresent()) {
            return scalar().map(List::of);
        }
        if (node instanceof ScalarNode) {
            return wrong("is not a list of words, and no shell takes a line apart", "write a list, such as " + example);
        }
        return items(example).flatMap(items -> {
            List<String> words = items.stream()
                    .flatMap(item -> item.scalar().filter(YamlValue::isArgument).stream())
                    .toList();
            return words.size() == items.size() && !words.isEmpty() && isWord(words.get(0))
                    ? Optional.of(words)
                    : wrong("is not a list of words that begins with a program", "write " + example);
        });
    }

    Optional<YamlObject> object() {
        return object(key);
    }

    /** @param path what its keys are named below */
    Optional<YamlObject> object(String path) {
        return node instanceof MappingNode map
                ? Optional.of(new YamlObject(map, path, line, reading))
                : wrong("has no keys below it", "write keys with their values, indented below it");
    }

    /** As it is written, of whatever type. */
    private Optional<String> scalar() {
        return node instanceof ScalarNode scalar && !isNull() ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private static boolean isWord(String text) {
        return isArgument(text) && text.chars().noneMatch(Character::isWhitespace) && !text.isEmpty();
    }

    private static boolean isArgument(String text) {
        return text.indexOf('\0') < 0;
    }
}
