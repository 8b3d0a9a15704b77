package com.plexichat.release.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class ShellGateRunnerTest {
    @TempDir
    private Path folder;

    @Test
    void aCommandThatSucceedsPasses() {
        assertThat(run("echo one && echo two >&2", 60)).isEqualTo(new GateOutcome(true, "", "", "one\ntwo"));
        assertThat(output()).hasContent("one\ntwo\n");
    }

    @Test
    void itHasNoTokenToPublishWith() {
        assertThat(run("echo \"[$GITHUB_TOKEN$GH_TOKEN]\"", 60).lastLines()).isEqualTo("[]");
    }

    @Test
    void itIsToldThatItIsAGate() {
        assertThat(run("echo $PLEXICHAT_GATE", 60).lastLines()).isEqualTo("x");
    }

    @Test
    void theGatesOfABuildThatAGateRunsArePassedOver() {
        RecordingLog log = new RecordingLog();

        assertThat(new InnerGateRunner("tests", log)
                        .run(new Gate("lint", "exit 1", Duration.ofSeconds(1)), folder, output())
                        .passed())
                .isTrue();
        assertThat(log.lines()).containsExactly("Skipped gate lint: gate tests runs this build");
    }

    @Test
    void aCommandThatFailsDoesNotPassAndSaysHow() {
        assertThat(run("echo wrong; exit 3", 60))
                .isEqualTo(new GateOutcome(
                        false,
                        "ended with status 3",
                        "mend what it found; all that it printed is in the file",
                        "wrong"));
    }

    @Test
    void itRunsInTheProjectsFolderWithoutInput() throws IOException {
        Files.writeString(folder.resolve("here"), "found");

        assertThat(run("cat here; cat", 60)).isEqualTo(new GateOutcome(true, "", "", "found"));
    }

    @Test
    void aCommandThatTakesTooLongIsEndedWithAllThatItStarted() throws IOException {
        GateOutcome outcome = run("sleep 300 & echo $!; wait", 1);

        assertThat(outcome.passed()).isFalse();
        assertThat(outcome.ending()).isEqualTo("did not end within 1 seconds");
        assertThat(outcome.hint()).contains("<seconds>");
        long child = Long.parseLong(outcome.lastLines().strip());
        ProcessHandle.of(child).ifPresent(left -> left.onExit().join());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void onlyTheEndOfALongOutputIsShown() {
        GateOutcome outcome = run("i=0; while [ $i -lt 3000 ]; do i=$((i+1)); echo line $i; done; exit 1", 60);

        assertThat(outcome.lastLines().lines())
                .hasSize(20)
                .startsWith("line 2981")
                .endsWith("line 3000");
    }

    @Test
    void whatIsNoGateIsRefused() {
        assertThatThrownBy(() -> new Gate("../x", "true", Duration.ofSeconds(1)))
                .hasMessageContaining("(<gates>)");
        assertThatThrownBy(() -> new Gate("", "true", Duration.ofSeconds(1)))
                .hasMessageContaining("a gate has no name");
        assertThatThrownBy(() -> new Gate("x", " ", Duration.ofSeconds(1))).hasMessageContaining("has no command");
        assertThatThrownBy(() -> new Gate("x", "true", Duration.ZERO)).hasMessageContaining("has no time to run");
    }

    private GateOutcome run(String command, int seconds) {
        return new ShellGateRunner().run(new Gate("x", command, Duration.ofSeconds(seconds)), folder, output());
    }

    private Path output() {
        return folder.resolve("logs/x.log");
    }
}
