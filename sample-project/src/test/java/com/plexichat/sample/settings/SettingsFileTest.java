package com.plexichat.sample.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
    private static final Path SOURCES = Path.of("").toAbsolutePath();

    @TempDir
    Path home;

    @Test
    void theShippedFileHasProductionValues() throws Exception {
        Settings shipped = SettingsFile.read(SOURCES);

        assertThat(shipped)
                .isEqualTo(new Settings(
                        new Listen("127.0.0.1", 8065),
                        SOURCES.resolve("data"),
                        SOURCES.resolve("logs"),
                        2000,
                        new MailAccount("", 587, "", "", ""),
                        false));
        assertThat(shipped.mail().configured()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "8065                | 65536            | /listen/port: must be a whole number between 0 and 65535",
                "8065                | 80.5             | /listen/port: must be a whole number between 0 and 65535",
                "\"127.0.0.1\"       | \" \"            | /listen/address: must not be empty",
                "\"data\": \"data\"  | \"data\": 1      | /data: must be a string",
                "\"data\": \"data\", | ``               | /data: is missing; it must be a string",
                "\"logs\": \"logs\"  | \"logs\": \"\\u0000\" | /logs: is not a path",
                "2000                | 0                | /messages/maxCharacters: must be a whole number between 1",
                "\"debug\": false    | \"debug\": \"no\" | /debug: must be true or false",
                "\"debug\"           | \"degub\"        | /degub: is not a known setting",
                "\"host\": \"\"      | \"host\": \"mail.example\" | /mail/from: must not be empty",
                "587                 | 0                | /mail/port: must be a whole number between 1 and 65535"
            })
    void aWrongValueIsNamedWithItsPointer(String from, String to, String problem) throws IOException {
        Path file =
                write(Files.readString(SOURCES.resolve("config/config.json")).replace(from, to));

        assertThatThrownBy(() -> SettingsFile.read(home))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(file + ": " + problem);
    }

    @Test
    void aFileThatIsNotJsonIsNamedWithLineAndColumn() throws IOException {
        Path file = write("{\n  \"debug\": maybe\n}\n");

        assertThatThrownBy(() -> SettingsFile.read(home))
                .hasMessageStartingWith(file + ": is not JSON: ")
                .hasMessageContaining("(line 2, column ");
    }

    @Test
    void aFileThatIsNotAnObjectIsRefused() throws IOException {
        Path file = write("[]");

        assertThatThrownBy(() -> SettingsFile.read(home)).hasMessage(file + ": must be an object");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> SettingsFile.read(home))
                .hasMessage(home.resolve("config/config.json") + ": does not exist");
    }

    @Test
    void thePasswordIsNotPartOfTheSettingsAsText() {
        MailAccount account = new MailAccount("mail.example", 587, "ada", "swordfish", "chat@example.org");

        assertThat(account).hasToString("mail from chat@example.org through mail.example:587");
    }

    private Path write(String text) throws IOException {
        Files.createDirectories(home.resolve("config"));
        return Files.writeString(home.resolve("config/config.json"), text);
    }
}
