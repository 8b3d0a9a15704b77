package com.plexichat.updater.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.time.SystemClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
final class KilledRunTest {
    @TempDir
    private Path folder;

    private Path file;
    private ProgramNote note;

    @BeforeEach
    void prepare() {
        file = folder.resolve("program");
        note = new ProgramNote(file);
    }

    @AfterEach
    void endWhatIsLeft() {
        note.endFormer(new SystemClock());
    }

    @Test
    void whatAKilledRunLeftRunningIsEndedWithAllThatItStarted() throws Exception {
        List<ProcessHandle> left = left("sleep 300 &");
        assertThat(left).hasSize(2).allMatch(ProcessHandle::isAlive);

        assertThat(note.endFormer(new SystemClock()))
                .containsExactlyInAnyOrderElementsOf(
                        left.stream().map(ProcessHandle::pid).toList());

        assertThat(left).noneMatch(KilledRunTest::works);
        assertThat(note.endFormer(new SystemClock())).isEmpty();
    }

    @Test
    void whatLostItsParentIsFoundByItsMark() throws Exception {
        List<ProcessHandle> left = left("sleep 300 &");
        left.get(0).destroyForcibly();
        left.get(0).onExit().join();

        note.endFormer(new SystemClock());

        assertThat(left).noneMatch(KilledRunTest::works);
    }

    @Test
    void whatKeepsNoMarkIsFoundByItsParent() throws Exception {
        List<ProcessHandle> left = left("env -i sleep 300 &");

        note.endFormer(new SystemClock());

        assertThat(left).noneMatch(KilledRunTest::works);
    }

    @Test
    void aProgramThatHearsNoSignalIsEndedToo() throws Exception {
        List<ProcessHandle> left = left("trap '' TERM; sleep 300 &");

        note.endFormer(new SystemClock());

        assertThat(left).noneMatch(KilledRunTest::works);
    }

    @Test
    void aProcessThatWasGivenTheIdOfAnotherIsLeftAlone() throws IOException {
        Process other = new ProcessBuilder("sleep", "300").start();
        Files.writeString(file, "1-2-3 " + other.pid() + " 946684800000");

        assertThat(note.endFormer(new SystemClock())).isEmpty();

        assertThat(other.isAlive()).isTrue();
        other.destroyForcibly();
    }

    @Test
    void whatAProgramLeftRunningWhenItEndedIsNotOfTheRunAnyMore() {
        note.endFormer(new SystemClock());
        CommandOutcome outcome = new SystemCommands(new SystemClock())
                .noting(note)
                .run(new Command(List.of("sh", "-c", "sleep 300 & echo $!"), folder, Map.of(), Duration.ofSeconds(30)));
        ProcessHandle daemon =
                ProcessHandle.of(Long.parseLong(outcome.output())).orElseThrow();

        assertThat(note.endFormer(new SystemClock())).isEmpty();

        assertThat(daemon.isAlive()).isTrue();
        daemon.destroyForcibly();
    }

    @Test
    void theEndOfTheUpdaterEndsTheProgramAndIsNotTakenForAFailureOfIt() throws Exception {
        Process updater = OtherUpdater.waitingFor("sleep 300 &", file, folder);
        List<ProcessHandle> programs = programs();

        updater.destroy();
        updater.onExit().join();

        assertThat(programs).hasSize(2).noneMatch(KilledRunTest::works);
        assertThat(folder.resolve("judged")).doesNotExist();
    }

    /** The program, and what it started, of an updater that was killed. */
    private List<ProcessHandle> left(String script) throws IOException, InterruptedException {
        OtherUpdater.waitingFor(script, file, folder).destroyForcibly().waitFor();
        return programs();
    }

    private List<ProcessHandle> programs() throws IOException {
        return Arrays.stream(Files.readString(folder.resolve("there")).strip().split(" ", -1))
                .map(id -> ProcessHandle.of(Long.parseLong(id)).orElseThrow())
                .toList();
    }

    /** One that has ended may still be there for its parent to look at, if that takes its time. */
    private static boolean works(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
