package com.plexichat.updater.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code service}. */
final class ServiceSection {
    private static final List<String> COMMANDS = List.of("start", "stop", "status");

    /** One unit by its whole name: a pattern would mean others too (systemd.unit(5)). */
    private static final Pattern UNIT = Pattern.compile("(?!-)[0-9A-Za-z:_.@\\\\-]{1,240}(?<!@)\\.service");

    private ServiceSection() {}

    static ServiceSettings read(YamlObject service, String product) {
        Duration limit = service.duration("limit", Duration.ofSeconds(90), Duration.ofSeconds(1));
        Optional<String> unit = service.value("unit")
                .flatMap(value -> value.as(
                        text -> WrittenValue.matching(UNIT, text),
                        "the whole name of a unit",
                        "it with its suffix, such as plexichat.service"));
        boolean hasUnit = service.value("unit").isPresent();
        List<String> commands = COMMANDS.stream()
                .filter(command -> service.value(command).isPresent())
                .toList();
        if (hasUnit) {
            commands.forEach(command ->
                    service.wrong(command, "does not go with \"service.unit\"", "keep the unit, or the commands"));
        }
        if (hasUnit || commands.isEmpty()) {
            return new ServiceSettings.Systemd(unit.orElse(product + ".service"), limit);
        }
        return new ServiceSettings.Plain(
                words(service, "start"), words(service, "stop"), words(service, "status"), limit);
    }

    private static List<String> words(YamlObject service, String key) {
        return service.words(key).orElse(List.of());
    }
}
