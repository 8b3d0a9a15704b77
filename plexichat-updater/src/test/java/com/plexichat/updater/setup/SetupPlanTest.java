package com.plexichat.updater.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.settings.SettingsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SetupPlanTest {
    static final Path UNITS = Path.of("/etc/systemd/system");
    private static final Path SERVICE = UNITS.resolve("chat.service");
    private static final String COMMANDS = "service: {start: [/bin/a], stop: [/bin/b], status: [/bin/c]}";

    private final HostInMemory host = new HostInMemory();

    @Test
    void aFreshHostNeedsTheUserTheFoldersAndTheUnits() {
        assertThat(plan("bin/chat serve").steps())
                .noneMatch(SetupStep::done)
                .extracting(SetupStep::describe)
                .containsExactly(
                        "make the user chat, as whom nobody can log in",
                        "make the folder /opt/chat, of root, with mode 0755",
                        "make the folder /opt/chat/releases, of root, with mode 0755",
                        "make the folder /opt/chat/shared, of root, with mode 0755",
                        "make the folder /opt/chat/state, of root, with mode 0700",
                        "make the folder /opt/chat/backups, of root, with mode 0700",
                        "write /etc/systemd/system/chat.service, with mode 0644",
                        "write /etc/systemd/system/chat-recover.service, with mode 0644",
                        "write /etc/systemd/system/chat-update.service, with mode 0644",
                        "write /etc/systemd/system/chat-update.timer, with mode 0644",
                        "have systemd read its units anew",
                        "write /opt/chat/state/setup, with mode 0644",
                        "have systemd start chat-recover.service at each boot");
    }

    @Test
    void aHostThatWasSetUpNeedsNothingMore() {
        host.has(plan("bin/chat serve"));

        assertThat(plan("bin/chat serve").open()).isEmpty();
    }

    @Test
    void theProgramNeedsToBeNamedOnlyOnce() {
        host.has(plan("bin/chat serve --port=8000"));

        assertThat(plan(Optional.empty(), "").open()).isEmpty();
    }

    @Test
    void withoutAProgramThereIsNoUnit() {
        assertThat(refused(Optional.empty(), ""))
                .extracting(Problem::text)
                .first()
                .asString()
                .contains("parameter-invalid", "chat.service", "--exec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/usr/bin/chat", "../chat", "", "bin/chat\nExecStartPre=/bin/rm", "bin/../../chat"})
    void aProgramThatIsNotInTheReleaseIsRefused(String program) {
        assertThat(refused(Optional.of(program), "")).extracting(Problem::where).containsExactly("--exec");
    }

    @Test
    void aUserThatIsThereIsNotMadeAgain() {
        host.users.add("chat");

        assertThat(plan("bin/chat").open()).noneMatch(SetupStep.MakeUser.class::isInstance);
    }

    @Test
    void aFolderOfAnotherOwnerOrModeIsPutRight() {
        host.has(plan("bin/chat"));
        host.folders.put(Path.of("/opt/chat/state"), new FileAccess("root", 0755));
        host.folders.put(Path.of("/opt/chat/releases"), new FileAccess("chat", 0755));

        assertThat(plan("bin/chat").open())
                .extracting(SetupStep::describe)
                .containsExactly(
                        "make the folder /opt/chat/releases, of root, with mode 0755",
                        "make the folder /opt/chat/state, of root, with mode 0700");
    }

    @Test
    void aUnitThatSystemdHasNotReadYetIsReadOnlyIfOneIsWritten() {
        host.has(plan("bin/chat"));
        host.files.remove(UNITS.resolve("chat-update.timer"));

        assertThat(plan("bin/chat").open())
                .extracting(SetupStep::describe)
                .containsExactly(
                        "write /etc/systemd/system/chat-update.timer, with mode 0644",
                        "have systemd read its units anew");
    }

    @Test
    void aServiceThatHasAUnitKeepsItWithItsUserAndGetsWhatUpdatesNeed() {
        host.files.put(SERVICE, "[Service]\nExecStart=/opt/chat/bin/chat\n");
        host.links.add(Path.of("/home/alice/chat/current"));

        assertThat(plan(Optional.empty(), true, "folder: /home/alice/chat").steps())
                .extracting(SetupStep::describe)
                .containsExactly(
                        "make the folder /home/alice/chat, of root, with mode 0755",
                        "make the folder /home/alice/chat/releases, of root, with mode 0755",
                        "make the folder /home/alice/chat/shared, of root, with mode 0755",
                        "make the folder /home/alice/chat/state, of root, with mode 0700",
                        "make the folder /home/alice/chat/backups, of root, with mode 0700",
                        "write /etc/systemd/system/chat-recover.service, with mode 0644",
                        "write /etc/systemd/system/chat-update.service, with mode 0644",
                        "write /etc/systemd/system/chat-update.timer, with mode 0644",
                        "have systemd read its units anew",
                        "have systemd start chat-recover.service at each boot");
    }

    @Test
    void filesWithOtherContentAreNotOverwrittenAndAllTold() {
        host.has(plan("bin/chat serve"));
        host.files.computeIfPresent(SERVICE, (file, text) -> text.replace("User=chat", "User=root"));
        host.files.put(UNITS.resolve("chat-update.timer"), "");

        assertThat(refused(Optional.of("bin/chat serve"), ""))
                .extracting(problem -> problem.where() + ": " + problem.what())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(SERVICE.toString())
                                .contains("is \"User=root\" and would be \"User=chat\"; 1 line differs"),
                        second -> assertThat(second).contains("chat-update.timer", "not there"));
    }

    @Prevents("D45")
    @Test
    void theTimerIsNeverEnabledAndTheServiceOnlyOnceAReleaseIsInstalled() {
        assertThat(plan("bin/chat").steps())
                .filteredOn(SetupStep.EnableUnit.class::isInstance)
                .hasSize(1);
        host.has(plan("bin/chat"));
        host.links.add(Path.of("/opt/chat/current"));

        assertThat(plan("bin/chat").open())
                .extracting(SetupStep::describe)
                .containsExactly("have systemd start chat.service at each boot");
    }

    @Test
    void aServiceThatIsControlledByCommandsGetsNoUnits() {
        assertThat(plan(Optional.empty(), COMMANDS).steps())
                .extracting(SetupStep::describe)
                .hasSize(6)
                .noneMatch(words -> words.contains("systemd"));
    }

    @Test
    void pathsThatMeanSomethingElseInAUnitAreRefused() {
        assertThat(refused(Optional.of("bin/chat"), "folder: \"/opt/my chat\""))
                .extracting(Problem::where)
                .containsExactly("/opt/my chat");
    }

    @Test
    void anInstallationThatItsServiceCouldNotSeeIsRefused() {
        assertThat(refused(Optional.of("bin/chat"), "folder: /home/alice/chat"))
                .extracting(Problem::where)
                .containsExactly("/home/alice/chat");
        assertThat(plan(Optional.of("bin/chat"), "folder: /homes/chat").steps()).hasSize(13);
    }

    private SetupPlan plan(String program) {
        return plan(Optional.of(program), "");
    }

    private SetupPlan plan(Optional<String> program, String line) {
        return plan(program, false, line);
    }

    private SetupPlan plan(Optional<String> program, boolean hasUnit, String line) {
        Settings settings = SettingsReader.parse("""
                update_system:
                  product: chat
                  source: {repository: owner/chat}
                  health: {url: "http://127.0.0.1:8000/health"}
                """ + line.indent(2), "update.yml");
        return SetupPlan.of(
                host,
                settings,
                new SetupWish(
                        program, hasUnit, Path.of("/etc/plexichat/update.yml"), Path.of("/usr/bin/plexichat"), UNITS));
    }

    private List<Problem> refused(Optional<String> program, String line) {
        ReleaseException refused = catchThrowableOfType(ReleaseException.class, () -> plan(program, line));
        return refused.problems();
    }
}
