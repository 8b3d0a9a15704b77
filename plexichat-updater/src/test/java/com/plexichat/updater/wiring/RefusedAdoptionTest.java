package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.adopt.TakenFolder;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.OwnPlaces;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plain installation that cannot be adopted stays as it is. */
final class RefusedAdoptionTest extends OnAServedHost {
    @BeforeEach
    void installPlainly() throws IOException {
        PlainChat.install(host.folder, ONE);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Files.move(host.folder, base.resolve("elsewhere"));

        Ended refused = host.run("adopt");

        assertThat(refused.err()).contains("there is no such folder", host.folder.toString(), "adoption-impossible");
        assertThat(host.folder).doesNotExist();
    }

    @Test
    void aServiceThatIsNotHealthyAfterwardsHasItsPlainInstallationBack() throws IOException {
        Path start = base.resolve("start");
        String script = Files.readString(start);
        Files.writeString(start, "test -e %s/chat/current && exit 0\n".formatted(base) + script);

        Ended failed = host.run("adopt");

        assertThat(failed).returns(5, Ended::status);
        assertThat(failed.err()).contains("Rolled back: the plain program is installed as before");
        assertThat(host.running()).isEqualTo(ONE);
        assertPlain();
        Files.writeString(start, script);
        assertThat(host.run("adopt")).returns(0, Ended::status);
    }

    @Test
    void aPlainInstallationIsNotDeployedOnto() throws IOException {
        host.publish(new PackedRelease(TWO), TWO);

        assertThat(host.run("deploy").err()).contains("the service runs", "plexichat adopt");
        host.stopServer();
        assertThat(host.run("deploy").err()).contains("\"config\" is there", "plexichat adopt");
        assertPlain();
    }

    @Test
    void anotherVersionThanTheServiceSaysIsRefused() throws IOException {
        Ended refused = host.run("adopt", "--version", TWO);

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("another version answers", "--version");
        assertPlain();
    }

    @Test
    void aRefusedAdoptionGivesBackTheFolderThatAKilledOneTook() throws IOException {
        Files.setPosixFilePermissions(host.folder, PosixFilePermissions.fromString("rwxrwx---"));
        Installation site = new Installation(host.folder);
        new TakenFolder(site, new SystemDisk(List.of(), site.state()))
                .take(new OwnPlaces(site, base.resolve("backups")));

        assertThat(host.run("adopt", "--version", TWO)).returns(4, Ended::status);
        assertThat(FileAccess.of(host.folder).mode()).isEqualTo(0770);
    }

    @Test
    void whatIsKeptBelowALinkIsNotTakenFromWhereTheLinkLeads() throws IOException {
        Path other = Files.createDirectories(base.resolve("other/plugins"));
        Files.createSymbolicLink(host.folder.resolve("templates"), base.resolve("other"));
        host.configure("keep: [config, data]", "keep: [config, data, templates/plugins]");

        Ended refused = host.run("adopt");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("adoption-impossible", "something below it is kept", "chat/templates");
        assertThat(other).isDirectory();
        assertPlain();
    }

    @Test
    void placesOfTheUpdatersThatSomebodyElseMadeAreRefusedAndNotTouched() throws IOException {
        Path state = Files.createDirectory(host.folder.resolve("state"));
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwxrwxrwx"));
        SortedMap<String, String> before = TreeSnapshot.of(host.folder);

        Ended refused = host.run("adopt");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("adoption-impossible", "chat/state", "move it away");
        assertThat(TreeSnapshot.of(host.folder)).isEqualTo(before);
    }

    @Test
    void aFolderThatCouldBeExchangedIsNotAdopted() throws IOException {
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwxrwxrwx"));
        SortedMap<String, String> before = TreeSnapshot.of(host.folder);

        Ended refused = host.run("adopt");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("adoption-impossible", "could exchange it");
        assertThat(TreeSnapshot.of(host.folder)).isEqualTo(before);
    }

    @Test
    void anAdoptionThatFailsGivesTheFolderBackAsItWas() throws IOException {
        Files.setPosixFilePermissions(host.folder, PosixFilePermissions.fromString("rwxrwx---"));
        Path start = base.resolve("start");
        Files.writeString(start, "test -e %s/chat/current && exit 0\n".formatted(base) + Files.readString(start));

        assertThat(host.run("adopt")).returns(5, Ended::status);

        assertThat(Files.getPosixFilePermissions(host.folder)).isEqualTo(PosixFilePermissions.fromString("rwxrwx---"));
        assertThat(host.folder.resolve("state/plain.json")).doesNotExist();
    }

    private void assertPlain() throws IOException {
        assertThat(host.folder.resolve("current")).doesNotExist();
        for (String path : new String[] {"bin/chat", "client/old.js", "config/config.json", "data/messages"}) {
            assertThat(host.folder.resolve(path)).isRegularFile();
            assertThat(host.folder.resolve(path).toRealPath())
                    .isEqualTo(host.folder.toRealPath().resolve(path));
        }
    }
}
