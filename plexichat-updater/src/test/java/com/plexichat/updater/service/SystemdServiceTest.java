package com.plexichat.updater.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.service.ServiceState.Activity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SystemdServiceTest {
    private static final String UNIT = "mattermost.service";
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String SHOW =
            "systemctl show -p ActiveState,SubState,MainPID,NRestarts,Result,ExecMainStatus,LoadState,User,Group "
                    + UNIT;
    private static final String STOP = "systemctl stop " + UNIT;
    private static final String RESET = "systemctl reset-failed " + UNIT;

    private final DrivenClock clock = new DrivenClock();
    private final ScriptedCommands commands = new ScriptedCommands();
    private final Set<Long> living = new HashSet<>();
    private final Service service =
            new SystemdService(UNIT, LIMIT, commands, clock, process -> () -> living.contains(process));

    @Prevents("D32")
    @Test
    void theStateIsAskedForByTheExactName() {
        commands.answer(0, shown("active", 4711, 2));

        ServiceState state = service.state();

        assertThat(state).isEqualTo(new ServiceState(Activity.RUNS, OptionalLong.of(4711), 2));
        assertThat(commands.commands())
                .extracting(Command::words)
                .containsExactly(List.of(
                        "systemctl",
                        "show",
                        "-p",
                        "ActiveState,SubState,MainPID,NRestarts,Result,ExecMainStatus,LoadState,User,Group",
                        UNIT));
        assertThat(commands.commands().get(0).folder()).isEqualTo(Path.of("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "active, RUNS",
        "reloading, RUNS",
        "activating, BETWEEN",
        "deactivating, BETWEEN",
        "inactive, STOPPED",
        "failed, STOPPED"
    })
    void aUnitThatWaitsToBeStartedAgainIsNotStopped(String state, Activity activity) {
        commands.answer(0, shown(state, 0, 0));

        assertThat(service.state()).isEqualTo(new ServiceState(activity, OptionalLong.empty(), 0));
    }

    @Test
    void anOldSystemdCountsNoRestarts() {
        commands.answer(0, "ActiveState=active\nMainPID=7\nLoadState=loaded\n");

        assertThat(service.state()).isEqualTo(new ServiceState(Activity.RUNS, OptionalLong.of(7), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-found", "masked", "bad-setting"})
    void aUnitThatIsNotLoadedIsAProblem(String load) {
        commands.answer(0, "ActiveState=inactive\nMainPID=0\nNRestarts=0\nLoadState=" + load + "\n");

        assertFails(service::state, "it is " + load + " (" + UNIT + ")", "-> correct service.unit");
    }

    @Test
    void aSystemdThatDoesNotAnswerIsAProblem() {
        commands.answer(1, "Failed to connect to bus: No such file or directory\n")
                .hang()
                .answer(0, "\n");

        assertFails(
                service::state, "ended with status 1\n    | Failed to connect to bus", "-> run the command by hand");
        assertFails(service::state, "did not end within 30 s", "-> run the command by hand");
        assertFails(service::state, "does not say what the service does", "-> run the command by hand");
    }

    @Test
    void aFormerFailureIsForgottenBeforeTheStart() {
        commands.answer(0, "").answer(0, "");

        service.start();

        assertThat(commands.lines()).containsExactly(RESET, "systemctl start " + UNIT);
        assertThat(commands.commands().get(1).limit()).isEqualTo(LIMIT);
    }

    @Test
    void betweenTheProofOfAStopAndTheStartNothingElseIsAskedOfSystemd() {
        commands.answer(0, shown("active", 4711, 0))
                .answer(0, "")
                .answer(0, "")
                .answer(0, shown("inactive", 0, 0))
                .answer(0, "");

        service.stop();
        service.start();

        assertThat(commands.lines()).containsExactly(SHOW, RESET, STOP, SHOW, "systemctl start " + UNIT);
    }

    @Test
    void theNextStartForgetsTheFailureOfTheOneBeforeIt() {
        commands.answer(0, shown("active", 4711, 0))
                .answer(0, "")
                .answer(0, "")
                .answer(0, shown("inactive", 0, 0))
                .answer(0, "")
                .answer(0, "")
                .answer(0, "");

        service.stop();
        service.start();
        service.start();

        assertThat(commands.lines()).endsWith("systemctl start " + UNIT, RESET, "systemctl start " + UNIT);
    }

    @Test
    void aUnitThatSystemdHasForgottenIsStarted() {
        commands.answer(1, "Unit mattermost.service not loaded.\n").answer(0, "");

        service.start();

        assertThat(commands.lines()).endsWith("systemctl start " + UNIT);
    }

    @Test
    void aFailedStartTellsTheResultAndTheLastLinesOfTheLog() {
        commands.answer(0, "")
                .answer(1, "Job for mattermost.service failed.\n")
                .answer(0, shown("failed", 0, 0))
                .answer(0, "listening on :8065\npanic: no database\n");

        assertFails(
                service::start,
                "\"systemctl start mattermost.service\" ended with status 1",
                "failed (dead), result exit-code, status 203",
                "\n    | listening on :8065\n    | panic: no database\n",
                "-> mend what its log says");
        assertThat(commands.lines()).endsWith(SHOW, "journalctl -u " + UNIT + " -n 20 --no-pager -o cat");
    }

    @Test
    void theLastWordsAreTheEndOfTheLogOrNothing() {
        commands.answer(0, "panic: no database\n").answer(1, "No journal files were found.\n");

        assertThat(service.lastWords()).isEqualTo("panic: no database\n");
        assertThat(service.lastWords()).isEmpty();
        assertThat(commands.lines()).containsOnly("journalctl -u " + UNIT + " -n 20 --no-pager -o cat");
    }

    @Test
    void withoutALogTheWordsOfSystemdAreTold() {
        commands.answer(0, "")
                .answer(1, "Access denied\n")
                .answer(0, shown("inactive", 0, 0))
                .answer(1, "No journal files were found.\n");

        assertFails(service::start, "\n    | Access denied\n");
    }

    @Test
    void aStartThatDoesNotEndIsAFailedOne() {
        commands.answer(0, "").hang().answer(0, shown("activating", 12, 0)).answer(0, "waiting for the database\n");

        assertFails(service::start, "did not end within 90 s", "activating (dead)", "| waiting for the database");
    }

    @Test
    void theStartOfAnUnknownUnitTellsThatItIsUnknown() {
        commands.answer(1, "")
                .answer(5, "Unit not found.\n")
                .answer(0, "ActiveState=inactive\nMainPID=0\nLoadState=not-found\n");

        assertFails(service::start, "it is not-found", "-> correct service.unit");
    }

    @Test
    void aStopIsProven() {
        commands.answer(0, shown("active", 4711, 0)).answer(0, "").answer(0, "").answer(0, shown("inactive", 0, 0));

        service.stop();

        assertThat(commands.lines()).containsExactly(SHOW, RESET, STOP, SHOW);
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void aStopIsWaitedForUntilTheUnitHasEnded() {
        commands.answer(0, shown("active", 4711, 0))
                .answer(0, "")
                .answer(0, "")
                .answer(0, shown("deactivating", 4711, 0))
                .answer(0, shown("failed", 0, 0));

        service.stop();

        assertThat(clock.pauses()).hasSize(1);
    }

    @Test
    void aUnitThatIsStartedAgainIsNotStopped() {
        commands.answer(0, shown("active", 4711, 0)).answer(0, "").answer(0, "");
        for (int i = 0; i < 1000; i++) {
            commands.answer(0, shown("active", 4712, 0));
        }

        assertFails(service::stop, "the service is active", "-> see with \"systemctl status mattermost.service\"");
        assertThat(waited()).isEqualTo(LIMIT);
    }

    @Test
    void aMainProcessThatOutlivesItsUnitIsNotStopped() {
        living.add(4711L);
        commands.answer(0, shown("active", 4711, 0)).answer(0, "").answer(0, "").answer(0, shown("inactive", 0, 0));

        assertFails(service::stop, "its main process 4711 is still there", "-> end the process");
        assertThat(waited()).isEqualTo(LIMIT);
    }

    @Test
    void aStopThatFailsIsAProblem() {
        commands.answer(0, shown("active", 4711, 0)).answer(0, "").answer(1, "Access denied\n");
        assertFails(service::stop, "\"systemctl stop mattermost.service\" ended with status 1\n    | Access denied");

        commands.answer(0, shown("active", 4711, 0)).answer(0, "").hang();
        assertFails(service::stop, "\"systemctl stop mattermost.service\" did not end within 90 s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mattermost",
                "matter*.service",
                "mattermos?.service",
                "[a-m]x.service",
                "-H.service",
                "a b.service"
            })
    void aNameThatMayMeanOtherUnitsIsRefused(String name) {
        assertThatThrownBy(() -> new SystemdService(name, LIMIT, commands, clock))
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("settings-invalid: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-mattermost.service", "chat@eu_1.service", "a\\x2db.service"})
    void anyNameOfOneServiceIsTaken(String name) {
        commands.answer(0, shown("active", 1, 0));

        new SystemdService(name, LIMIT, commands, clock).state();

        assertThat(commands.lines().get(0)).endsWith(" " + name);
    }

    private Duration waited() {
        return clock.pauses().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static void assertFails(Runnable act, String... words) {
        assertThatThrownBy(act::run)
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("service-failed: ")
                .hasMessageContainingAll(words);
    }

    /** In the order of a real systemd, which is not the one that was asked for. */
    private static String shown(String active, long process, long restarts) {
        return "Result=exit-code\nNRestarts=" + restarts + "\nMainPID=" + process
                + "\nExecMainStatus=203\nLoadState=loaded\nActiveState=" + active + "\nSubState=dead\n";
    }
}
