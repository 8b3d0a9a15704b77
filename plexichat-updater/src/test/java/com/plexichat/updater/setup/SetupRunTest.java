package com.plexichat.updater.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.setup.SetupStep.EnableUnit;
import com.plexichat.updater.setup.SetupStep.MakeFolder;
import com.plexichat.updater.setup.SetupStep.MakeUser;
import com.plexichat.updater.setup.SetupStep.ReloadSystemd;
import com.plexichat.updater.setup.SetupStep.WriteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SetupRunTest {
    @TempDir
    Path folder;

    private final NotedCommands commands = new NotedCommands();
    private final RecordingLog log = new RecordingLog();

    @Test
    void eachStepIsDoneInItsOrder() throws IOException {
        Path home = folder.resolve("opt/chat");
        Path unit = folder.resolve("chat.service");

        run(List.of(
                new MakeUser("chat", home, false),
                new MakeFolder(home, "chat", 0750, false),
                new WriteFile(unit, "[Unit]\n", 0644, false),
                new ReloadSystemd(false),
                new EnableUnit("chat.service", false)));

        assertThat(commands.lines)
                .containsExactly(
                        "useradd --system --user-group --no-create-home --home-dir " + home
                                + " --shell /usr/sbin/nologin chat",
                        "chown chat: " + home,
                        "chmod 0750 " + home,
                        "systemctl daemon-reload",
                        "systemctl enable chat.service");
        assertThat(FileAccess.of(home).mode()).isEqualTo(0750);
        assertThat(unit).hasContent("[Unit]\n");
        assertThat(FileAccess.of(unit).mode()).isEqualTo(0644);
        assertThat(log.lines()).hasSize(5).last().isEqualTo("Done: have systemd start chat.service at each boot");
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        run(List.of(
                new MakeUser("chat", folder, true),
                new MakeFolder(folder.resolve("opt"), "chat", 0750, true),
                new WriteFile(folder.resolve("unit"), "x", 0644, true),
                new ReloadSystemd(true),
                new EnableUnit("chat.service", true)));

        assertThat(commands.lines).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Prevents("D44")
    @Test
    void aUserThatCannotBeMadeStopsItWithTheWordsOfTheProgram() {
        commands.answer("useradd", 1, "useradd: cannot lock /etc/passwd; try again later.\n");

        assertThatThrownBy(() -> run(List.of(
                        new MakeUser("chat", folder, false),
                        new MakeFolder(folder.resolve("opt"), "chat", 0750, false))))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("ended with status 1")
                .hasMessageContaining("cannot lock /etc/passwd; try again later.");
        assertThat(folder).isEmptyDirectory();
        assertThat(log.lines()).isEmpty();
    }

    private void run(List<SetupStep> steps) {
        new SetupRun(new SystemDisk(List.of(), folder), commands, log).run(new SetupPlan(steps));
    }
}
