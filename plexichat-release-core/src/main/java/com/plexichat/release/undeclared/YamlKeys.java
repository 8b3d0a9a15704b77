package com.plexichat.release.undeclared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Collects the keys of YAML, one event after another; no alias is followed. */
final class YamlKeys {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    /** An object or a list that is open: what its keys begin with, and whether a key comes next in it. */
    private record Open(String prefix, boolean isObject, boolean expectsKey, String key) {
        Open withKey(String next) {
            return new Open(prefix, isObject, false, next);
        }

        Open afterValue() {
            return new Open(prefix, isObject, isObject, "");
        }
    }

    private final KeyPaths keys = new KeyPaths();
    private final Deque<Open> open = new ArrayDeque<>();

    private YamlKeys() {}

    static Optional<Set<String>> of(String text) {
        YamlKeys found = new YamlKeys();
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                found.take(event);
                if (found.keys.isTooMuch()) {
                    break;
                }
            }
            return found.keys.found();
        } catch (YamlEngineException other) {
            return Optional.empty();
        }
    }

    private void take(Event event) {
        switch (event.getEventId()) {
            case MappingStart -> begin(true);
            case SequenceStart -> begin(false);
            case MappingEnd, SequenceEnd -> {
                open.pop();
                endValue();
            }
            case Scalar -> takeScalar(((ScalarEvent) event).getValue());
            case Alias -> takeScalar("");
            default -> {}
        }
    }

    private void begin(boolean isObject) {
        Open around = open.peek();
        String prefix = around == null
                ? ""
                : around.prefix() + around.key() + (around.key().isEmpty() ? "" : ".");
        // What is in a list has no name that could be lost.
        boolean named = isObject && (around == null || around.isObject());
        open.push(new Open(prefix, named, named, ""));
        keys.enter(open.size());
    }

    private void takeScalar(String value) {
        Open around = open.peek();
        if (around != null && around.expectsKey()) {
            keys.add(around.prefix(), value);
            open.push(open.pop().withKey(value));
        } else {
            endValue();
        }
    }

    private void endValue() {
        if (!open.isEmpty()) {
            open.push(open.pop().afterValue());
        }
    }
}
