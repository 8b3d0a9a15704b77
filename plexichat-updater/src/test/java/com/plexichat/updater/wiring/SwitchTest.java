package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an upgrade does to an installation that is in use, and in which order. */
final class SwitchTest extends OnAServedHost {
    private static final int SERVICE = 65_534;

    @BeforeEach
    void install() throws IOException {
        host.configure("keep: [config, data]", "keep: [config, data, logs, plugins]");
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
    }

    @Prevents("D21")
    @Test
    void aSecondRunLeavesWithAStatusOfItsOwnWhileTheFirstOneWorks() throws IOException {
        host.publish(new PackedRelease(TWO), TWO);
        Map<String, String> before = TreeSnapshot.of(base);
        RunLock first = RunLock.take(host.folder.resolve("state/lock"));
        try (first) {
            Ended second = host.run("update", "upgrade", "--latest", "--json");

            assertThat(second).returns(7, Ended::status);
            assertThat(second.out()).contains("installation-busy");
            assertThat(TreeSnapshot.of(base)).isEqualTo(before);
        }
        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
    }

    @Prevents("D22")
    @Test
    void whatTheServiceWritesWhenItIsToldToStopStays() throws IOException {
        host.publish(new PackedRelease(TWO).with("config/config.json", "{\"port\": 8000, \"theme\": \"dark\"}"), TWO);
        host.when("stop", "echo '{\"port\": 9123}' >chat/shared/config/config.json");

        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);

        assertThat(host.folder.resolve("current/config/config.json"))
                .hasContent("{\"port\": 9123, \"theme\": \"dark\"}");
    }

    @Prevents("D23")
    @Test
    void allThatTakesTimeIsDoneWhenTheServiceIsStopped() throws IOException {
        host.publish(new PackedRelease(TWO), TWO);
        host.when("stop", "ls -A chat/state >when-stopped; ls -A chat/releases chat/backups >made-when-stopped");
        host.when("start", "ls -A chat/releases chat/backups >made-when-started");

        host.run("update", "upgrade", "--latest");

        String made = Files.readString(base.resolve("made-when-stopped"));
        assertThat(made).contains(ONE + "+", TWO + "+", ".tar.gz").doesNotContain(".staging");
        assertThat(base.resolve("made-when-started")).hasContent(made);
        assertThat(Files.readAllLines(base.resolve("when-stopped")))
                .contains("journal")
                .doesNotContain("incoming");
    }

    @Prevents({"D26", "D27", "D30"})
    @Test
    void whatIsKeptIsNeitherMovedNorCopiedByAnUpgradeAndARollback() throws IOException {
        Path data = Files.createDirectories(host.folder.resolve("shared/data/.files"));
        Path message = Files.writeString(data.resolve("message"), "hello");
        Files.createLink(data.resolve("same"), message);
        Files.createSymbolicLink(data.resolve("link"), Path.of("message"));
        Files.setLastModifiedTime(message, FileTime.from(Instant.parse("2020-02-03T04:05:06Z")));
        Files.writeString(host.folder.resolve("shared/plugins/.hidden"), "plugin");
        Files.writeString(host.folder.resolve("shared/logs/.old"), "log");
        Map<String, Object> before = identities();
        host.publish(new PackedRelease(TWO), TWO);

        assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
        assertThat(identities()).isEqualTo(before);
        assertThat(host.folder.resolve("current/plugins/.hidden")).hasContent("plugin");
        assertThat(host.run("update", "rollback")).returns(0, Ended::status);
        assertThat(identities()).isEqualTo(before).hasSizeGreaterThan(8);
    }

    @Prevents("D35")
    @Test
    void whatTheServiceOwnsIsStillItsOwnAfterAnUpgradeThatFailedAndOneThatDidNot() throws IOException {
        Path config = host.folder.resolve("shared/config/config.json");
        Files.writeString(config, "{\"port\": 9000}");
        giveToService(host.folder.resolve("shared"));
        SortedMap<String, String> before = TreeSnapshot.of(host.folder.resolve("shared"));
        String changed = "{\"port\": 8000, \"theme\": \"dark\"}";
        host.publish(new PackedRelease(TWO).with("config/config.json", changed).with("CRASH", "x"), TWO);
        host.publish(new PackedRelease("a.1.0-3").with("config/config.json", changed), "a.1.0-3");

        assertThat(host.run("update", "upgrade", "--to", TWO)).returns(5, Ended::status);
        assertThat(TreeSnapshot.of(host.folder.resolve("shared"))).isEqualTo(before);
        assertThat(host.run("update", "upgrade", "--to", "a.1.0-3")).returns(0, Ended::status);
        assertThat(config).hasContent("{\"port\": 9000, \"theme\": \"dark\"}");
        assertThat(TreeSnapshot.of(host.folder.resolve("shared")).get("config/config.json"))
                .startsWith(Files.getOwner(host.folder.resolve("shared/config")) + " rw-------");
    }

    @Prevents("D31")
    @Test
    void anEditedValueStaysWhereTheReleaseHasANewDefaultAndThatIsSaid() throws IOException {
        Files.writeString(host.folder.resolve("shared/config/config.json"), "{\"port\": 9000}");
        host.publish(new PackedRelease(TWO).with("config/config.json", "{\"port\": 8001, \"theme\": \"dark\"}"), TWO);

        Ended upgrade = host.run("update", "upgrade", "--latest");

        assertThat(host.folder.resolve("current/config/config.json"))
                .hasContent("{\"port\": 9000, \"theme\": \"dark\"}");
        assertThat(upgrade.err()).contains("/port").contains("8001").contains("/theme");
    }

    /** On a test that root does not run, the service's user is the updater's. The folder itself stays the updater's. */
    private static void giveToService(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.filter(path -> !path.equals(tree)).toList()) {
                if (Files.getAttribute(tree, "unix:uid").equals(0)) {
                    Files.setAttribute(each, "unix:uid", SERVICE, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(each, "unix:gid", SERVICE, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    /** Which file it is, when it was changed, and how many names it has. */
    private Map<String, Object> identities() throws IOException {
        Map<String, Object> all = new TreeMap<>();
        for (String kept : List.of("data", "logs", "plugins")) {
            try (Stream<Path> walked = Files.walk(host.folder.resolve("shared").resolve(kept))) {
                for (Path each : walked.toList()) {
                    String wanted = "unix:ino,lastModifiedTime,nlink,mode,uid";
                    all.put(each.toString(), Files.readAttributes(each, wanted, LinkOption.NOFOLLOW_LINKS));
                }
            }
        }
        return all;
    }
}
