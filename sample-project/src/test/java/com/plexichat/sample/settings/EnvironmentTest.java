package com.plexichat.sample.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    private static final Path HOME = Path.of("/package");
    private static final Settings SETTINGS = new Settings(
            new Listen("127.0.0.1", 8065),
            HOME.resolve("data"),
            HOME.resolve("logs"),
            2000,
            new MailAccount("", 587, "", "", ""),
            false);

    @Test
    void anEmptyEnvironmentChangesNothing() throws Exception {
        Environment environment = new Environment(Map.of("PLEXICHAT_PORT", "", "PLEXICHAT_DATA", ""));

        assertThat(environment.over(SETTINGS, HOME)).isEqualTo(SETTINGS);
    }

    @Test
    void thePortAndTheDataFolderAreOverridden() throws Exception {
        Environment environment = new Environment(Map.of("PLEXICHAT_PORT", "0", "PLEXICHAT_DATA", "../elsewhere"));

        Settings settings = environment.over(SETTINGS, HOME);

        assertThat(settings.listen()).isEqualTo(new Listen("127.0.0.1", 0));
        assertThat(settings.data()).isEqualTo(Path.of("/elsewhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "http", "80 "})
    void aPortThatIsNoneIsNamedWithItsVariable(String port) {
        assertThatThrownBy(() -> new Environment(Map.of("PLEXICHAT_PORT", port)).over(SETTINGS, HOME))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("environment variable PLEXICHAT_PORT: must be a whole number")
                .hasMessageContaining("\"" + port + "\"");
    }
}
