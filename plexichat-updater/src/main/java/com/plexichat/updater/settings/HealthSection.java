package com.plexichat.updater.settings;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/** Reads {@code health}. */
final class HealthSection {
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*+)++"); // RFC 6901, 3
    private static final URI NOWHERE = URI.create("http://localhost/");
    private static final int MOST_PASSES = 1000;

    private HealthSection() {}

    static HealthSettings read(YamlObject health) {
        Duration second = Duration.ofSeconds(1);
        URI address = health.required("url", "write the address that tells the version")
                .flatMap(value -> value.as(
                        WrittenValue::address,
                        "a web address without a password",
                        "one such as http://127.0.0.1:8000/api/v1/health"))
                .orElse(NOWHERE);
        String version = health.value("version")
                .flatMap(value -> value.as(
                        text -> WrittenValue.matching(POINTER, text), "a JSON pointer", "one such as /version"))
                .orElse("/version");
        int passes = health.number("passes", 3, MOST_PASSES);
        Duration over = health.duration("over", Duration.ofSeconds(3), Duration.ZERO);
        Duration every = health.duration("every", second, second);
        Duration deadline = health.duration("deadline", Duration.ofSeconds(60), second);
        Duration watch = health.duration("watch", Duration.ofSeconds(60), Duration.ZERO);
        Duration asking = every.multipliedBy(passes - 1L);
        Duration needed = asking.compareTo(over) > 0 ? asking : over;
        if (deadline.compareTo(needed) > 0) {
            return new HealthSettings(address, version, passes, over, every, deadline, watch);
        }
        health.unfit(
                "deadline",
                "is over before a healthy version can show itself",
                "write more than " + needed.toSeconds() + "s, or ask for fewer passes over less time");
        return new HealthSettings(address, version, 1, Duration.ZERO, second, deadline, watch);
    }
}
