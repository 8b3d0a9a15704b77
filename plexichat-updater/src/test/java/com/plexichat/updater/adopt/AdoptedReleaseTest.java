package com.plexichat.updater.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.settings.SettingsReader;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

final class AdoptedReleaseTest {
    private static final AdoptionPlan PLAN =
            new AdoptionPlan("a.1.0-1", List.of("bin", "var"), List.of("data"), List.of(), 7);

    @TempDir
    Path folder;

    private Settings settings;
    private Installation site;
    private Disk disk;

    @BeforeEach
    void installPlainly() throws IOException {
        settings = SettingsReader.parse("""
                update_system:
                  product: chat
                  folder: %s
                  keep: [data, var/cache]
                  source:
                    repository: owner/chat
                  health:
                    url: http://127.0.0.1:8065/health
                """.formatted(folder), "update.yml");
        site = new Installation(folder);
        disk = new SystemDisk(List.of(), folder.resolve("state/workshop"));
        write("bin/chat", "rwxrwxr-x");
        write("bin/key", "rw-------");
        write("data/messages", "rw-r-----");
        write("var/cache/x", "rw-r--r--");
        write("var/tool", "rw-rw-r--");
        Files.createSymbolicLink(folder.resolve("bin/server"), Path.of("chat"));
    }

    @Test
    void theProgramIsCopiedWithoutWhatIsKeptAndNobodyElseMayChangeIt() throws IOException {
        Path release = make(Optional.empty());

        assertThat(release.resolve("bin/chat")).hasContent("bin/chat");
        assertThat(Files.readSymbolicLink(release.resolve("bin/server"))).hasToString("chat");
        assertThat(Files.readSymbolicLink(release.resolve("data"))).hasToString("../../shared/data");
        assertThat(Files.readSymbolicLink(release.resolve("var/cache"))).hasToString("../../../shared/var/cache");
        assertThat(FileAccess.of(release.resolve("bin/chat")).mode()).isEqualTo(0755);
        assertThat(FileAccess.of(release.resolve("var/tool")).mode()).isEqualTo(0644);
        assertThat(FileAccess.of(release.resolve("bin/key")).mode()).isEqualTo(0640);
        assertThat(site.releases().resolve(".staging")).doesNotExist();
    }

    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void whatNotEverybodyMayReadIsReadByTheServiceByItsGroup() throws IOException {
        Path release = make(Optional.of(new Owner("daemon", "mail")));

        assertThat(Owner.of(release.resolve("bin/key"))).isEqualTo(new Owner("root", "mail"));
        assertThat(Owner.of(release.resolve("bin/chat")).user()).isEqualTo("root");
    }

    @Test
    void theNameSaysWhatIsInIt() throws IOException {
        String one = make(Optional.empty()).getFileName().toString();
        Files.setLastModifiedTime(folder.resolve("bin/chat"), FileTime.from(Instant.EPOCH));
        String again = make(Optional.empty()).getFileName().toString();
        Files.writeString(folder.resolve("bin/chat"), "another");
        String other = make(Optional.empty()).getFileName().toString();

        assertThat(again).isEqualTo(one).startsWith("a.1.0-1+");
        assertThat(other).isNotEqualTo(one).startsWith("a.1.0-1+");
    }

    @Test
    void aFileThatWasTouchedAfterItWasCopiedIsTakenForAnotherOne() throws IOException {
        ReleaseName name =
                ReleaseName.parse(make(Optional.empty()).getFileName().toString());
        Files.createDirectories(site.state());
        Files.setLastModifiedTime(folder.resolve("var/tool"), FileTime.from(Instant.EPOCH));
        PlainFolder plain = new PlainFolder(site, settings.kept(), disk, site.run("run"));

        assertThatThrownBy(() -> plain.takeOver(name))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("adoption-impossible", "changed after the program was copied", "var/tool");

        make(Optional.empty());
        plain.takeOver(name);
        assertThat(site.shared().resolve("var/cache/x")).exists();
        assertThat(site.folder().resolve("bin")).doesNotExist();
    }

    @Test
    void aLinkThatCameToLeadOutOfTheFolderIsNotCopied() throws IOException {
        Files.createSymbolicLink(folder.resolve("bin/out"), Path.of("../../lib"));

        assertThatThrownBy(() -> make(Optional.empty()))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("\"bin/out\" leads out of the folder now");
        assertThat(site.installed()).isEmpty();
    }

    private Path make(Optional<Owner> service) {
        return site.release(new AdoptedRelease(settings, site, disk).make(PLAN, service));
    }

    private void write(String path, String mode) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, path);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
}
