package com.plexichat.sample.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment variables that override the configuration file; an empty one counts as not set. */
public record Environment(Map<String, String> variables) {
    private static final String PORT = "PLEXICHAT_PORT";
    private static final String DATA = "PLEXICHAT_DATA";

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The settings with the port and the data folder of the environment, where it has them. */
    public Settings over(Settings settings, Path home) throws SettingsException {
        return new Settings(
                port(settings.listen()),
                data(settings.data(), home),
                settings.logs(),
                settings.maxCharacters(),
                settings.mail(),
                settings.debug());
    }

    private Listen port(Listen listen) throws SettingsException {
        String value = variables.getOrDefault(PORT, "");
        if (value.isEmpty()) {
            return listen;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > Listen.HIGHEST_PORT) {
            throw wrong(
                    PORT, "must be a whole number between 0 and " + Listen.HIGHEST_PORT + ", not \"" + value + "\"");
        }
        return listen.onPort(Integer.parseInt(value));
    }

    private Path data(Path configured, Path home) throws SettingsException {
        @Nullable String value = variables.get(DATA);
        if (value == null || value.isEmpty()) {
            return configured;
        }
        try {
            return home.resolve(value).normalize();
        } catch (InvalidPathException e) {
            throw wrong(DATA, "is not a path: " + e.getReason());
        }
    }

    private static SettingsException wrong(String variable, String problem) {
        return new SettingsException("environment variable " + variable, problem);
    }
}
