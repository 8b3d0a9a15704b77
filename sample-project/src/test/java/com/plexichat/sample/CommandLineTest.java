package com.plexichat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.sample.build.BuildInfo;
import com.plexichat.sample.settings.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Application> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Application::close);
    }

    @Test
    void theVersionIsOneLineAndStartsNothing() {
        assertThat(run(RunningServer.BUILD, "--version")).isZero();

        assertThat(text(out)).isEqualTo("plexichat-sample a.1.0-1 (channel alpha, build 42, commit 0123456789ab)\n");
        assertThat(started).isEmpty();
    }

    @Test
    void theHelpNamesTheEnvironment() {
        assertThat(run(BuildInfo.development(), "--help")).isZero();

        assertThat(text(out)).contains("PLEXICHAT_PORT", "PLEXICHAT_DATA");
        assertThat(started).isEmpty();
    }

    @Test
    void anUnknownArgumentIsAUsageError() {
        assertThat(run(BuildInfo.development(), "--verison")).isEqualTo(2);

        assertThat(text(err)).isEqualTo("plexichat-sample: unknown arguments --verison; try --help\n");
    }

    @Test
    void theShippedConfigurationStartsAServerThatPrintsItsAddress() throws IOException {
        Sources.copyTo(home);
        copyConfiguration("\"debug\": false", "\"debug\": false");

        assertThat(run(BuildInfo.development())).isZero();

        assertThat(text(out))
                .startsWith(
                        "plexichat-sample development (channel development, build local)\nlistening on http://127.0.0.1:")
                .doesNotContain(":0\n");
        assertThat(home.resolve("data/chat.db")).exists();
        assertThat(home.resolve("logs")).isDirectoryContaining("glob:**.log");
    }

    @Test
    void aBrokenConfigurationIsOneLineWithFileAndPointer() throws IOException {
        copyConfiguration("8065", "\"8065\"");

        assertThat(run(BuildInfo.development())).isEqualTo(1);

        assertThat(text(err))
                .isEqualTo("plexichat-sample: " + home.resolve("config/config.json")
                        + ": /listen/port: must be a whole number between 0 and 65535\n");
        assertThat(started).isEmpty();
    }

    @Test
    void aPackageWithoutItsTemplatesDoesNotStart() throws IOException {
        Sources.copyTo(home);
        Files.delete(home.resolve("templates/digest.html"));
        copyConfiguration("\"debug\": false", "\"debug\": true");

        assertThat(run(BuildInfo.development())).isEqualTo(1);

        assertThat(text(err)).isEqualTo("plexichat-sample: " + home.resolve("templates/digest.html") + " is missing\n");
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        Sources.copyTo(home);
        copyConfiguration("8065", "0");
        run(BuildInfo.development());
        int taken = started.get(0).address().getPort();

        assertThat(commandLine(BuildInfo.development(), Map.of("PLEXICHAT_PORT", Integer.toString(taken)))
                        .run(List.of(), started::add))
                .isEqualTo(1);

        assertThat(text(err))
                .startsWith("plexichat-sample: cannot start: 127.0.0.1:" + taken + ": ")
                .hasLineCount(1);
    }

    private void copyConfiguration(String from, String to) throws IOException {
        String shipped = Files.readString(Sources.FOLDER.resolve("config/config.json"));
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/config.json"), shipped.replace(from, to));
    }

    private int run(BuildInfo build, String... arguments) {
        return commandLine(build, Map.of("PLEXICHAT_PORT", "0")).run(List.of(arguments), started::add);
    }

    private CommandLine commandLine(BuildInfo build, Map<String, String> environment) {
        return new CommandLine(home, new Environment(environment), build, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
