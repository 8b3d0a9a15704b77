package com.plexichat.updater.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.disk.Owner;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whom the files of a unit have to belong to. */
final class SystemdAccountTest {
    private final ScriptedCommands commands = new ScriptedCommands();
    private final Service service =
            new SystemdService("chat.service", Duration.ofSeconds(90), commands, new DrivenClock());

    @Test
    void theGroupOfTheUnitCountsAndNotOneOfTheUsersName() {
        commands.answer(0, shown("chat", "www-data"));

        assertThat(service.account()).contains(new Owner("chat", "www-data"));
    }

    @Test
    void aUnitWithoutAGroupHasTheDefaultGroupOfItsUser() {
        commands.answer(0, shown("chat", "")).answer(0, "users\n");

        assertThat(service.account()).contains(new Owner("chat", "users"));
        assertThat(commands.lines()).last().isEqualTo("id -gn chat");
    }

    @Test
    void aUnitWithoutAUserRunsAsWhoeverRunsTheUpdater() {
        commands.answer(0, shown("", ""));

        assertThat(service.account()).isEmpty();
    }

    @Test
    void aUserThatIsNotThereIsAProblem() {
        commands.answer(0, shown("gone", "")).answer(1, "id: 'gone': no such user\n");

        assertThatThrownBy(service::account)
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("service-failed", "\"id -gn gone\" ended with status 1", "User=");
    }

    private static String shown(String user, String group) {
        return "NRestarts=0\nMainPID=7\nLoadState=loaded\nActiveState=active\nUser=" + user + "\nGroup=" + group + "\n";
    }
}
