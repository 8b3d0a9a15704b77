package com.plexichat.updater.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.prevented.Prevents;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class SystemdEnableTest {
    private static final String UNIT = "mattermost.service";

    private final ScriptedCommands commands = new ScriptedCommands();
    private final Service service = new SystemdService(UNIT, Duration.ofSeconds(90), commands, new DrivenClock());

    @Prevents("D32")
    @Test
    void onlyThisUnitIsStartedAtEachBoot() {
        commands.answer(0, "Created symlink.\n");

        service.enable();

        assertThat(commands.lines()).containsExactly("systemctl enable " + UNIT);
    }

    @Test
    void aUnitThatCannotBeEnabledSaysWhy() {
        commands.answer(1, "Unit is masked.");

        assertThatThrownBy(service::enable)
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("service-failed: ")
                .hasMessageContainingAll("status 1", "Unit is masked.", "systemctl enable " + UNIT);
    }
}
