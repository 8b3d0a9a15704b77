package com.plexichat.updater.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.SystemClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
final class SystemCommandsTest {
    private final Commands commands = new SystemCommands(new SystemClock());

    @TempDir
    private Path folder;

    @Test
    void whatAProgramPrintsToEitherStreamIsToldInItsOrder() {
        CommandOutcome outcome = run("echo one; echo two >&2; echo three");

        assertThat(outcome).isEqualTo(new CommandOutcome(Optional.of(0), "one\ntwo\nthree"));
        assertThat(outcome.successful()).isTrue();
    }

    @Test
    void aStatusOtherThanZeroIsNoSuccess() {
        assertThat(run("echo wrong; exit 3")).isEqualTo(new CommandOutcome(Optional.of(3), "wrong"));
        assertThat(run("exit 3").successful()).isFalse();
    }

    @Test
    void noShellReadsTheWords() {
        assertThat(commands.run(command(List.of("echo", "$HOME; echo *", "'x'")))
                        .output())
                .isEqualTo("$HOME; echo * 'x'");
    }

    @Test
    void itRunsInItsFolderWithItsEnvironmentAndWithoutInput() throws IOException {
        Files.writeString(folder.resolve("here"), "found");
        Command command = new Command(
                List.of("sh", "-c", "cat here; cat; echo \" $UPDATE_FROM\""),
                folder,
                Map.of("UPDATE_FROM", "a.1.2-1"),
                Duration.ofSeconds(30));

        assertThat(commands.run(command).output()).isEqualTo("found a.1.2-1");
    }

    @Test
    void onlyTheLastTwentyLinesOfALongOutputAreKept() {
        assertThat(run("i=0; while [ $i -lt 3000 ]; do i=$((i+1)); echo line $i; done")
                        .output()
                        .lines())
                .hasSize(20)
                .startsWith("line 2981")
                .endsWith("line 3000");
    }

    @Test
    void aLineWithoutAnEndIsCut() {
        String output = run("head -c 300000 /dev/zero | tr '\\0' x; printf end").output();

        assertThat(output).hasSize(8192).endsWith("xend");
    }

    @Test
    void moreThanTheFileMayHoldIsThrownAwayWhileTheProgramRuns() {
        String output =
                run("head -c 60000000 /dev/zero | tr '\\0' x; echo; echo last").output();

        assertThat(output).endsWith("x\nlast");
    }

    @Test
    void bytesOfAnotherEncodingAndEscapesAreShownAsUnknown() {
        assertThat(run("printf 'gr\\374n \\033[31mred\\007\\tx\\r\\n'").output())
                .isEqualTo("gr\ufffdn \ufffd[31mred\ufffd\tx");
    }

    @Test
    void aProgramThatTakesTooLongIsEndedWithAllThatItStarted() {
        CommandOutcome outcome = run("sh -c 'sleep 300 & echo $!; wait' & wait", Duration.ofSeconds(1));

        assertThat(outcome.status()).isEmpty();
        assertThat(outcome.successful()).isFalse();
        assertThatItEnds(Long.parseLong(outcome.output()));
    }

    @Test
    void aProgramThatHearsNoSignalIsEndedToo() {
        assertThat(run("trap '' TERM INT; while :; do sleep 300; done", Duration.ofSeconds(1))
                        .status())
                .isEmpty();
    }

    @Test
    void aDaemonThatHoldsTheOutputOpenIsNotWaitedForAndRunsOn() {
        CommandOutcome outcome = run("sleep 300 & echo $!");

        ProcessHandle daemon =
                ProcessHandle.of(Long.parseLong(outcome.output())).orElseThrow();
        assertThat(daemon.isAlive()).isTrue();
        daemon.destroyForcibly();
    }

    @Test
    void aProgramThatIsNotThereIsNamedWithoutItsArguments() {
        Command command = command(List.of("no-such-program", "--password=hidden"));

        assertThatThrownBy(() -> commands.run(command))
                .isInstanceOf(ReleaseException.class)
                .hasMessage("hook-failed: \"no-such-program\" cannot be started\n"
                        + "    -> install the program, or write its whole path, and make it executable");
        assertThatThrownBy(() -> commands.runInto(command, folder.resolve("dump")))
                .hasMessageContaining("\"no-such-program\" cannot be started");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path gone = folder.resolve("gone");
        Command command = new Command(List.of("true"), gone, Map.of(), Duration.ofSeconds(30));

        assertThatThrownBy(() -> commands.run(command))
                .hasMessageContaining("the folder that it runs in is not there (" + gone + ")");
    }

    @Test
    void standardOutputIsKeptWholeAndTheErrorsAreTold() throws IOException {
        Path file = folder.resolve("dump");

        CommandOutcome outcome = commands.runInto(
                command(List.of(
                        "sh", "-c", "echo first >&2; head -c 300000 /dev/zero; printf '\\377'; echo last >&2; exit 4")),
                file);

        assertThat(outcome).isEqualTo(new CommandOutcome(Optional.of(4), "first\nlast"));
        assertThat(Files.readAllBytes(file)).hasSize(300_001).endsWith(0xff);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileOrLinkThatIsThereIsNotWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        for (Path taken : List.of(file, link)) {
            assertThatThrownBy(() -> commands.runInto(command(List.of("echo", "theirs")), taken))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContaining("what \"echo\" prints has no place")
                    .hasMessageContaining(taken.toString());
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void anInterruptEndsTheProgramAndStays() throws IOException {
        Path child = folder.resolve("child");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> commands.run(command(List.of("sh", "-c", "echo $$ > child; exec sleep 300"))))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("interrupted while it ran");
        assertThat(Thread.interrupted()).isTrue();
        if (Files.exists(child) && Files.size(child) > 0) {
            assertThatItEnds(Long.parseLong(
                    Files.readString(child, StandardCharsets.US_ASCII).strip()));
        }
    }

    private CommandOutcome run(String script) {
        return run(script, Duration.ofSeconds(30));
    }

    private CommandOutcome run(String script, Duration limit) {
        return commands.run(new Command(List.of("sh", "-c", script), folder, Map.of(), limit));
    }

    private Command command(List<String> words) {
        return new Command(words, folder, Map.of(), Duration.ofSeconds(30));
    }

    private static void assertThatItEnds(long id) {
        ProcessHandle.of(id).ifPresent(left -> left.onExit().join());
        assertThat(ProcessHandle.of(id).filter(ProcessHandle::isAlive)).isEmpty();
    }
}
