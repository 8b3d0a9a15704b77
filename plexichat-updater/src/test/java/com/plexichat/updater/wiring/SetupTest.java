package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.time.SystemClock;
import com.plexichat.updater.action.Answer;
import com.plexichat.updater.action.Exit;
import com.plexichat.updater.action.Host;
import com.plexichat.updater.action.Setup;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.setup.SetupWish;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SetupTest extends OnAServedHost {
    private static final String PRODUCT = "chat-of-no-host";

    private Path units;

    @BeforeEach
    void publish() throws IOException {
        units = Files.createDirectory(base.resolve("units"));
        Files.writeString(base.resolve("update.yml"), """
                update_system:
                  product: %s
                  folder: %s
                  source: {repository: owner/chat}
                  health: {url: "http://127.0.0.1:8000/health"}
                """.formatted(PRODUCT, host.folder));
    }

    @Test
    void thePlanIsShownAndNothingIsDone() {
        Ended plan = setup("--exec", "bin/chat serve");

        assertThat(plan).returns(0, Ended::status);
        assertThat(plan.out())
                .contains(
                        "  to do:    make the user " + PRODUCT,
                        "  to do:    make the folder " + host.folder + ",",
                        "  to do:    write " + units.resolve(PRODUCT + ".service"),
                        "--apply");
        assertThat(host.folder).doesNotExist();
        assertThat(units).isEmptyDirectory();
    }

    @Test
    void withoutTheProgramItIsWrongUsageTheFirstTime() {
        assertThat(setup()).returns(2, Ended::status);
        assertThat(setup().err()).contains("--exec");
    }

    @Test
    void aUnitOfTheAdministratorIsRefusedAndStays() throws IOException {
        Path unit = Files.writeString(units.resolve(PRODUCT + ".service"), "[Service]\nExecStart=/bin/true\n");

        Ended refused = setup("--exec", "bin/chat");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("not overwritten", "line 1 is \"[Service]\"");
        assertThat(unit).hasContent("[Service]\nExecStart=/bin/true\n");
        assertThat(host.folder).doesNotExist();
    }

    @Test
    void whatIsToBeDoneIsDone() {
        List<String> commands = new ArrayList<>();
        Host made =
                new SystemHosts(new RecordingLog(), new Secrets(), new SystemClock()).of(base.resolve("update.yml"));
        Host noting = new Host(
                made.settings(),
                made.site(),
                made.disk(),
                made.source(),
                made.platform(),
                made.service(),
                made.health(),
                new Noted(commands),
                made.backups(),
                made.audit(),
                made.clock(),
                made.user(),
                made.log());
        SetupWish wish = new SetupWish(
                Optional.of("bin/chat"), false, base.resolve("update.yml"), Path.of("/usr/bin/plexichat"), units);

        Answer answer = new Setup(noting, wish).run(true);

        assertThat(answer.exit()).isEqualTo(Exit.DONE);
        assertThat(commands)
                .contains("chown root: " + host.folder.resolve("shared"), "systemctl daemon-reload")
                .last()
                .isEqualTo("systemctl enable " + PRODUCT + "-recover.service");
        assertThat(units).isDirectoryContaining("glob:**/" + PRODUCT + "-update.timer");
        assertThat(host.folder.resolve("state/setup")).hasContent(PRODUCT + ".service");
    }

    /** On a host where each command ends well and does nothing; nobody is known to it. */
    private record Noted(List<String> lines) implements Commands {
        @Override
        public CommandOutcome run(Command command) {
            lines.add(String.join(" ", command.words()));
            return new CommandOutcome(Optional.of(command.words().get(0).equals("getent") ? 2 : 0), "");
        }

        @Override
        public CommandOutcome runInto(Command command, Path file) {
            throw new AssertionError("nothing is kept: " + command.words());
        }
    }

    private Ended setup(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "setup";
        all[1] = "--units";
        all[2] = units.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return host.run(all);
    }
}
