package com.plexichat.updater.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads lists of commands, each with a limit of its own. */
final class CommandList {
    private CommandList() {}

    static List<HookSettings.Hook> hooks(YamlObject section, String key) {
        return read(
                section,
                key,
                Duration.ofMinutes(5),
                (entry, limit) -> entry.words("command").map(words -> new HookSettings.Hook(words, limit)));
    }

    /** @param each makes one of an entry and its limit */
    static <T> List<T> read(
            YamlObject section, String key, Duration fallback, BiFunction<YamlObject, Duration, Optional<T>> each) {
        List<T> commands = new ArrayList<>();
        section.value(key)
                .flatMap(value -> value.items("- command: [/usr/bin/program, --argument]"))
                .orElse(List.of())
                .forEach(item -> item.object().ifPresent(entry -> {
                    Duration limit = entry.duration("limit", fallback, Duration.ofSeconds(1));
                    each.apply(entry, limit).ifPresent(commands::add);
                }));
        return commands;
    }
}
