package com.plexichat.updater.settings;

import static com.plexichat.updater.settings.SettingsFiles.with;
import static com.plexichat.updater.settings.SettingsFiles.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HooksSectionTest {
    @Test
    void eachKindOfHookHasItsCommandsInTheirOrder() {
        assertThat(with("""
                                hooks:
                                  before: [{command: a}, {command: [b, c], limit: 10s}]
                                  validate: [{command: d}]
                                  migrate: [{command: e}]
                                  migrate_back: [{command: f}]
                                """).hooks())
                .isEqualTo(new HookSettings(
                        List.of(hook(300, "a"), hook(10, "b", "c")),
                        List.of(hook(300, "d")),
                        List.of(hook(300, "e")),
                        List.of(hook(300, "f"))));
    }

    @Test
    void aHookIsACommandInAList() {
        assertThat(wrong("hooks:\n  before: /usr/bin/a\n  migrate: {command: a}\n  validate: [/usr/bin/a, b]"))
                .containsExactly(
                        "update.yml:8 hooks.before: \"hooks.before\" is not a list",
                        "update.yml:9 hooks.migrate: \"hooks.migrate\" is not a list",
                        "update.yml:10 hooks.validate[0]: \"hooks.validate[0]\" has no keys below it",
                        "update.yml:10 hooks.validate[1]: \"hooks.validate[1]\" has no keys below it");
        assertThat(wrong("hooks: {after: []}"))
                .containsExactly(
                        "update.yml:7 hooks.after: \"hooks.after\" is not known; the nearest key is \"before\"");
    }

    @Test
    void aHookHasALimit() {
        assertThat(wrong("hooks: {before: [{command: a, limit: 0s}]}"))
                .containsExactly("update.yml:7 hooks.before[0].limit: \"hooks.before[0].limit\" is too short");
    }

    private static HookSettings.Hook hook(int seconds, String... words) {
        return new HookSettings.Hook(List.of(words), Duration.ofSeconds(seconds));
    }
}
