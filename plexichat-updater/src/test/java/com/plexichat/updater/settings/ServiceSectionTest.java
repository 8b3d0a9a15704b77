package com.plexichat.updater.settings;

import static com.plexichat.updater.settings.SettingsFiles.with;
import static com.plexichat.updater.settings.SettingsFiles.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.prevented.Prevents;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ServiceSectionTest {
    @Prevents("D32")
    @Test
    void aUnitIsNamedWhole() {
        assertThat(with("service: {unit: chat@two.service, limit: 5m}").service())
                .isEqualTo(new ServiceSettings.Systemd("chat@two.service", Duration.ofMinutes(5)));
        for (String other : List.of(
                "chat",
                "chat.socket",
                "chat*.service",
                "-chat.service",
                "a b.service",
                "chat@.service",
                "../x.service",
                ".service")) {
            assertThat(wrong("service: {unit: \"" + other + "\"}"))
                    .as(other)
                    .containsExactly("update.yml:7 service.unit: \"service.unit\" is not the whole name of a unit");
        }
    }

    @Test
    void commandsAreListsOfWords() {
        assertThat(with("""
                                service:
                                  start: [/usr/bin/chat, start, -9, true, "a b"]
                                  stop: /usr/bin/stop
                                  status:
                                    - /usr/bin/chat
                                    - status
                                """).service())
                .isEqualTo(new ServiceSettings.Plain(
                        List.of("/usr/bin/chat", "start", "-9", "true", "a b"),
                        List.of("/usr/bin/stop"),
                        List.of("/usr/bin/chat", "status"),
                        Duration.ofSeconds(90)));
    }

    @Test
    void aLineForAShellIsRefused() {
        assertThat(wrong("service: {start: chat start, stop: \"a\\tb\", status: a}"))
                .containsExactly(
                        "update.yml:7 service.start: \"service.start\" is not a list of words,"
                                + " and no shell takes a line apart",
                        "update.yml:7 service.stop: \"service.stop\" is not a list of words,"
                                + " and no shell takes a line apart");
        for (String other : List.of("[]", "[[a]]", "{a: b}", "[\"\", b]", "[a b]", "[a, null]", "[\"a\\0\"]", "\"\"")) {
            assertThat(wrong("service: {start: " + other + ", stop: b, status: c}"))
                    .as(other)
                    .hasSize(1);
        }
    }

    @Test
    void commandsComeAllThreeOrNone() {
        assertThat(wrong("service: {stop: b}"))
                .containsExactly(
                        "update.yml:7 service.start: \"service.start\" is missing",
                        "update.yml:7 service.status: \"service.status\" is missing");
    }

    @Test
    void aServiceIsAUnitOrCommandsAndNotBoth() {
        assertThat(wrong("service: {unit: a.service, start: b, status: c}"))
                .containsExactly(
                        "update.yml:7 service.start: \"service.start\" does not go with \"service.unit\"",
                        "update.yml:7 service.status: \"service.status\" does not go with \"service.unit\"");
    }

    @Test
    void aLimitIsATime() {
        assertThat(wrong("service: {limit: 0s}"))
                .containsExactly("update.yml:7 service.limit: \"service.limit\" is too short");
    }
}
