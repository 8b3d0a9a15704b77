package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
