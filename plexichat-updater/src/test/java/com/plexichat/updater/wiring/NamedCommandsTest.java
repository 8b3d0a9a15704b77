package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.SystemClock;
import com.plexichat.updater.command.CommandLines;
import com.plexichat.updater.console.ConsoleLog;
import com.plexichat.updater.console.Terminal;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts name commands as they are for the usual configuration. */
final class NamedCommandsTest {
    private static final String REMARK = "The commands above are for the usual configuration: add --config ";

    @Test
    void ofAnAnswerTheyNeedTheConfigurationThatWasNamed(@TempDir Path base) throws IOException {
        try (ServedHost host = new ServedHost(base)) {
            host.publish(new PackedRelease("a.1.0-1"), "a.1.0-1");

            Ended check = host.run("update", "check");

            assertThat(check.out()).endsWith("plexichat update upgrade --latest\n");
            assertThat(check.err()).isEqualTo(REMARK + base.resolve("update.yml") + "\n");
            assertThat(host.run("update", "check", "--json").err()).isEmpty();
            assertThat(host.run("backup", "list").err()).isEmpty();
        }
    }

    @Test
    void theyDoTooIfTheyWereToldBeforeTheAnswer(@TempDir Path base) throws IOException {
        try (ServedHost host = new ServedHost(base)) {
            host.publish(new PackedRelease("a.1.0-1"), "a.1.0-1");
            assertThat(host.run("deploy").err()).doesNotContain(REMARK);
            host.publish(new PackedRelease("a.1.0-2"), "a.1.0-2");

            Ended upgraded = host.run("update", "upgrade", "--latest");

            assertThat(upgraded.err())
                    .endsWith("plexichat update rollback\n" + REMARK + base.resolve("update.yml") + "\n");
            Files.writeString(base.resolve("start"), "exit 1\n");
            Ended down = host.run("update", "rollback");
            assertThat(down).returns(6, Ended::status);
            assertThat(down.err())
                    .containsSubsequence("run plexichat recover", REMARK)
                    .containsOnlyOnce(REMARK);
            assertThat(host.run("recover", "--json").err())
                    .contains("run plexichat recover")
                    .doesNotContain(REMARK);
        }
    }

    @Test
    void ofARefusalTheyDoToo() {
        assertThat(refused("run plexichat recover", "--config", "other.yml"))
                .endsWith("-> run plexichat recover\n" + REMARK + "other.yml\n");
        assertThat(refused("run plexichat recover", "--config", "other.yml", "--json"))
                .isEmpty();
    }

    @Test
    void onTheUsualConfigurationTheyWorkAsTheyAre() {
        assertThat(refused("run plexichat recover")).endsWith("-> run plexichat recover\n");
        assertThat(refused("run plexichat recover", "--config", "/etc/plexichat/../plexichat/update.yml"))
                .doesNotContain(REMARK);
    }

    @Test
    void aTextWithoutACommandIsNotRemarkedOn() {
        assertThat(refused("see what is in plexichat", "--config", "other.yml")).doesNotContain(REMARK);
        assertThat(refused("start plexichat in its folder", "--config", "other.yml"))
                .doesNotContain(REMARK);
    }

    private static String refused(String hint, String... options) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        ConsoleLog console = new ConsoleLog(messages, Terminal.NONE, new SystemClock());
        String[] words = Stream.concat(Stream.of("health"), Stream.of(options)).toArray(String[]::new);
        new CommandLines(out, console, new Secrets())
                .run(
                        configuration -> {
                            throw new ReleaseException(
                                    new Problem(ProblemCode.RUN_UNFINISHED, "it is in its middle", "", hint));
                        },
                        words);
        return err.toString(StandardCharsets.UTF_8);
    }
}
