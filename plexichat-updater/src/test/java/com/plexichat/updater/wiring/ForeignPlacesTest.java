package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.plexichat.updater.adopt.TakenFolder;
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

/** What the updater works on, where another user than its own could exchange it meanwhile. Only root can give files away. */
final class ForeignPlacesTest extends OnAServedHost {
    private static final int ANOTHER = 65534;

    @BeforeEach
    void publish() throws IOException {
        assumeThat(Files.getAttribute(base, "unix:uid")).as("run by root").isEqualTo(0);
        host.publish(new PackedRelease(ONE), ONE);
    }

    private void giveAway(Path place) throws IOException {
        Files.setAttribute(place, "unix:uid", ANOTHER);
    }

    @Test
    void nothingIsMadeInAFolderThatBelongsToTheService() throws IOException {
        giveAway(Files.createDirectory(host.folder));

        for (List<String> command :
                List.of(List.of("deploy"), List.of("backup", "create"), List.of("recover"), List.of("rollback"))) {
            Ended refused = host.run(command.toArray(String[]::new));

            assertThat(refused).as("%s", command).returns(4, Ended::status);
            assertThat(refused.err()).contains("installation-foreign", host.folder + "", "plexichat adopt --dry-run");
            assertThat(host.folder).isEmptyDirectory();
        }
    }

    @Test
    void aStateThatSomebodyElseMadeIsNotBelieved() throws IOException {
        host.run("deploy");
        giveAway(host.folder.resolve("state"));
        giveAway(host.folder.resolve("releases"));
        SortedMap<String, String> before = TreeSnapshot.of(host.folder);

        Ended refused = host.run("recover");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains(host.folder.resolve("state") + "", host.folder.resolve("releases") + "");
        assertThat(TreeSnapshot.of(host.folder)).isEqualTo(before);
    }

    @Test
    void rootActsOnNothingThatOthersMayWriteIn() throws IOException {
        host.run("deploy");
        Files.setPosixFilePermissions(host.folder.resolve("releases"), PosixFilePermissions.fromString("rwxrwxrwx"));

        Ended refused = host.run("recover");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("installation-foreign", "run chmod go-w " + host.folder.resolve("releases"));
    }

    @Test
    void whoseTheBackupsAreKeepsNobodyFromEndingARun() throws IOException {
        host.run("deploy");
        host.run("backup", "create");
        giveAway(host.folder.resolve("backups"));

        assertThat(host.run("recover", "--boot")).returns(3, Ended::status);
    }

    @Test
    void anAdoptionWhoseWayBackFailedIsEndedThoughTheServiceHasItsFolderAgain() throws IOException {
        PlainChat.install(host.folder, ONE);
        giveAway(host.folder);
        String start = Files.readString(base.resolve("start"));
        Files.writeString(base.resolve("start"), "exit 1\n");
        assertThat(host.run("adopt")).returns(6, Ended::status);
        assertThat(Files.getAttribute(host.folder, "unix:uid")).isEqualTo(ANOTHER);
        Files.writeString(base.resolve("start"), start);

        assertThat(host.run("recover")).returns(5, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
        assertThat(Files.getAttribute(host.folder, "unix:uid")).isEqualTo(ANOTHER);
        assertThat(host.folder.resolve("state/plain.json")).doesNotExist();
    }

    @Test
    void whatSpeaksAgainstAnAdoptionIsToldAlsoIfAKilledOneGaveTheFolderBack() throws IOException {
        PlainChat.install(host.folder, ONE);
        giveAway(host.folder);
        Installation site = new Installation(host.folder);
        TakenFolder folder = new TakenFolder(site, new SystemDisk(List.of(), site.state()));
        folder.take(new OwnPlaces(site, base.resolve("backups")));
        folder.lend();

        Ended refused = host.run("adopt", "--version", "a.9.9-9");

        assertThat(refused).returns(4, Ended::status);
        assertThat(refused.err()).contains("another version answers").doesNotContain("installation-foreign");
    }
}
