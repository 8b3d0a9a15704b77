package com.plexichat.updater.deploy;

import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.HookSettings.Hook;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The form of a server's data, in two parts: two hooks bring them to that of the other version, one after the other. */
record DataForm(Path data) {
    private static final List<String> PARTS = List.of("schema", "rows");

    static final HookSettings HOOKS = new HookSettings(
            List.of(hook("before")),
            List.of(hook("validate")),
            List.of(hook("schema forth"), hook("rows forth")),
            List.of(hook("rows back"), hook("schema back")));

    private static Hook hook(String words) {
        return new Hook(List.of(words.split(" ", -1)), Duration.ofSeconds(1));
    }

    /** What the hook with these words does; it does no harm where it was run before, or never the other one. */
    void change(List<String> words) {
        if (PARTS.contains(words.get(0)) && Files.isDirectory(data)) {
            World.write(data.resolve(words.get(0)), form(words.get(1).equals("forth") ? World.NEW : World.OLD));
        }
    }

    /** True if a version can work with the data as it is. */
    boolean fits(ReleaseName release) {
        return PARTS.stream().allMatch(part -> found(part).orElse(form(release)).equals(form(release)));
    }

    private static String form(ReleaseName release) {
        return "form of " + release.version();
    }

    private Optional<String> found(String part) {
        try {
            Path file = data.resolve(part);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
