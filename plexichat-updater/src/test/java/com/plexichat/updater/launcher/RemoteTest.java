package com.plexichat.updater.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.prevented.Prevents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the key of a deployment may do, with a sudo that changes no user, and a program that says how it was started. */
final class RemoteTest {
    @TempDir
    Path folder;

    private record Ended(int status, String output) {}

    @BeforeEach
    void install() throws IOException {
        Files.copy(Path.of("src/main/launcher/plexichat-remote"), folder.resolve("plexichat-remote"));
        program("plexichat", "echo \"plexichat $*, $# words\"; exit ${STATUS:-0}");
        program("sudo", "echo \"sudo $2\"; [ \"$1\" = -n ] && shift && exec \"$@\"");
    }

    @ParameterizedTest
    @CsvSource({
        "deploy, 'deploy, 1 words'",
        "deploy --with-backup, 'deploy --with-backup, 2 words'",
        "upgrade a.1.2-1, 'update upgrade --to a.1.2-1, 4 words'",
        "upgrade 0r1-security --with-backup, 'update upgrade --to 0r1-security --with-backup, 5 words'",
        "rollback, 'rollback, 1 words'",
        "rollback r.1.2-1-sec2, 'rollback r.1.2-1-sec2, 2 words'",
        "rollback v2.9.0-rc.1, 'rollback v2.9.0-rc.1, 2 words'",
        "rollback staging-13 --backup-only, 'rollback staging-13 --backup-only, 3 words'",
        "rollback --backup-only, 'rollback --backup-only, 2 words'",
        "status, 'update status, 2 words'"
    })
    void whatItMayDoIsDoneBySudo(String command, String program) throws Exception {
        assertThat(asKey(command))
                .isEqualTo(new Ended(0, "sudo " + folder + "/plexichat-remote\nplexichat " + program + "\n"));
    }

    @Prevents("D49")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "sh",
                "deploy ",
                "deploy --force",
                "deploy; touch pwned",
                "deploy $(touch pwned)",
                "deploy `touch pwned`",
                "status\ntouch pwned",
                "touch pwned\nstatus",
                "upgrade",
                "upgrade --latest",
                "upgrade --config=/tmp/x",
                "upgrade a.1.2-1 --config=/tmp/x",
                "upgrade a.1.2-1 --force",
                "upgrade a.1.2",
                "upgrade main",
                "upgrade A.1.2-1",
                "upgrade a.1234567890.2-1",
                "rollback *",
                "rollback --data-restored",
                "backup prune",
                "update status",
                "status \u00e9"
            })
    void everythingElseIsRefusedBeforeSudoAndAfterIt(String command) throws Exception {
        for (Ended ended : List.of(asKey(command), asRoot(command))) {
            assertThat(ended.status()).isEqualTo(2);
            assertThat(ended.output())
                    .startsWith("This key may not do that: ")
                    .contains("    -> ask for deploy")
                    .doesNotContain("sudo ", "plexichat ");
        }
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void aLoginWithoutACommandIsRefused() throws Exception {
        assertThat(run(Map.of()).output()).startsWith("This key may not do that: there is no command\n");
    }

    @Test
    void whatSudoIsGivenIsOneCommand() throws Exception {
        assertThat(run(Map.of(), "deploy", "--with-backup").status()).isEqualTo(2);
        assertThat(run(Map.of("SSH_ORIGINAL_COMMAND", "deploy"), "status").output())
                .isEqualTo("plexichat update status, 2 words\n");
    }

    @Test
    void theStatusOfTheUpdaterIsItsOwn() throws Exception {
        assertThat(run(Map.of("SSH_ORIGINAL_COMMAND", "deploy", "STATUS", "6")).status())
                .isEqualTo(6);
    }

    private Ended asKey(String command) throws Exception {
        return run(Map.of("SSH_ORIGINAL_COMMAND", command));
    }

    private Ended asRoot(String command) throws Exception {
        return run(Map.of(), command);
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text + "\n");
        Files.setAttribute(file, "unix:mode", 0755);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> words =
                new ArrayList<>(List.of(folder.resolve("plexichat-remote").toString()));
        words.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", folder + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }
}
