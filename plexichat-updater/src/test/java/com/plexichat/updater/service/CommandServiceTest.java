package com.plexichat.updater.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.settings.ServiceSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandServiceTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Path FOLDER = Path.of("/opt/chat");

    private final DrivenClock clock = new DrivenClock();
    private final ScriptedCommands commands = new ScriptedCommands();
    private final Service service = Services.of(
            new ServiceSettings.Plain(List.of("chat", "up"), List.of("chat", "down"), List.of("chat", "st"), LIMIT),
            commands,
            commands,
            clock,
            FOLDER);

    @Test
    void aCommandRunsInTheFolderWithItsLimit() {
        commands.answer(0, "");

        assertThat(service.state().active()).isTrue();

        assertThat(commands.commands()).containsExactly(new Command(List.of("chat", "st"), FOLDER, Map.of(), LIMIT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 127})
    void aStatusOfAnotherMeaningIsAProblem(int status) {
        commands.answer(status, "pid file is left\n");

        assertFails(
                service::state, "ended with status " + status + "\n    | pid file is left", "-> let the command end");
    }

    @Test
    void aServiceThatRunsIsNotStartedASecondTime() {
        commands.answer(0, "");

        service.start();

        assertThat(commands.lines()).containsExactly("chat st");
    }

    @Test
    void aServiceOfUnknownStateIsStarted() {
        commands.answer(1, "dead, but its pid file is left\n").answer(0, "");

        service.start();

        assertThat(commands.lines()).containsExactly("chat st", "chat up");
    }

    @Test
    void aStartThatDoesNotEndIsAFailedOne() {
        commands.answer(3, "").hang();

        assertFails(service::start, "\"chat up\" did not end within 10 s (service.start)");
    }

    @Test
    void aServiceThatIsStoppedIsNotToldToStop() {
        commands.answer(3, "");

        service.stop();

        assertThat(commands.lines()).containsExactly("chat st");
    }

    @Test
    void aStopIsWaitedFor() {
        commands.answer(0, "").answer(0, "").answer(0, "").answer(3, "");

        service.stop();

        assertThat(commands.lines()).containsExactly("chat st", "chat down", "chat st", "chat st");
    }

    @Test
    void aServiceThatStaysIsNotStopped() {
        for (int i = 0; i < 1000; i++) {
            commands.answer(0, "");
        }

        assertFails(service::stop, "still runs 10 s after it was told to stop");
        assertThat(clock.pauses().stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(LIMIT);
    }

    @Test
    void aStopThatFailsIsAProblemWithItsLastLines() {
        commands.answer(0, "").answer(1, "line\n".repeat(30) + "no right to do so\n");

        assertThatThrownBy(service::stop)
                .hasMessageContaining("\"chat down\" ended with status 1\n" + "    | line\n".repeat(19)
                        + "    | no right to do so\n    (service.stop)");
    }

    private static void assertFails(Runnable act, String... words) {
        assertThatThrownBy(act::run)
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("service-failed: ")
                .hasMessageContainingAll(words);
    }
}
