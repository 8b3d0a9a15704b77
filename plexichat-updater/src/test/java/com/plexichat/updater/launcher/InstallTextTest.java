package com.plexichat.updater.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.prevented.Prevents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the manual that install the updater itself, as they stand there. */
final class InstallTextTest {
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

    @TempDir
    Path folder;

    private List<String> commands = List.of();
    private Path files;
    private Path system;

    @BeforeEach
    void build() throws Exception {
        String manual = Files.readString(Path.of("../docs/updater.md"));
        commands = COMMANDS.matcher(manual)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        files = Files.createDirectory(folder.resolve("files"));
        system = folder.resolve("usr");
        for (String program : List.of("plexichat", "plexichat-remote")) {
            Files.copy(Path.of("src/main/launcher", program), files.resolve(program));
        }
        Files.writeString(files.resolve("plexichat-updater.jar"), "a jar");
        assertThat(commands).hasSize(2);
        assertThat(run(commands.get(0))).isZero();
    }

    @Prevents("D47")
    @Test
    void whatWasBuiltIsInstalledForAllToRunAndForNobodyElseToChange() throws Exception {
        assertThat(run(commands.get(1))).isZero();

        assertThat(system.resolve("lib/plexichat/plexichat-updater.jar")).hasContent("a jar");
        for (String program : List.of("bin/plexichat", "lib/plexichat/plexichat-remote")) {
            assertThat(Files.getAttribute(system.resolve(program), "unix:mode")).isEqualTo(0100755);
        }
        assertThat(Files.getAttribute(system.resolve("lib/plexichat/plexichat-updater.jar"), "unix:mode"))
                .isEqualTo(0100644);
    }

    @Prevents("D47")
    @Test
    void nothingIsInstalledIfAFileIsAnotherOneOrItsChecksumIsMissing() throws Exception {
        Files.writeString(files.resolve("plexichat-updater.jar"), "another jar");
        assertThat(run(commands.get(1))).isNotZero();

        Files.writeString(files.resolve("plexichat-updater.jar"), "a jar");
        Files.writeString(files.resolve("plexichat-updater.sha256"), "no checksum\n");
        assertThat(run(commands.get(1))).isNotZero();

        assertThat(system).doesNotExist();
    }

    private int run(String text) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", text.replace("/usr/", system + "/"))
                .directory(files.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(shell.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return shell.exitValue();
    }
}
