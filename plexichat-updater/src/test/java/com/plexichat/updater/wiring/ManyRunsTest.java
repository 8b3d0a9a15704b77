package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.action.Exit;
import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays of many runs, and how each of them is told from the others. */
final class ManyRunsTest extends OnAServedHost {
    private static final Pattern CODE = Pattern.compile("(?m)^\\| (\\d) \\| [^|]+ \\|$");

    @BeforeEach
    void publish() {
        host.publish(new PackedRelease(ONE), ONE);
    }

    @Prevents("D39")
    @Test
    void asManyBackupsStayAsTheRuleSaysAndAsManyReleasesAsOneWouldGoBackTo() throws IOException {
        host.configure("    paths:", "    retention_count: 2\n    paths:");
        host.run("deploy");
        for (int i = 2; i <= 7; i++) {
            host.publish(new PackedRelease("a.1.0-" + i), "a.1.0-" + i);
            assertThat(host.run("update", "upgrade", "--latest")).returns(0, Ended::status);
        }

        try (Stream<Path> backups = Files.list(host.folder.resolve("backups"))) {
            assertThat(backups.filter(each -> each.toString().endsWith(".tar.gz")))
                    .hasSize(2);
        }
        try (Stream<Path> releases = Files.list(host.folder.resolve("releases"))) {
            assertThat(releases.map(each -> each.getFileName().toString().replaceFirst("\\+.*", "")))
                    .containsExactlyInAnyOrder("a.1.0-5", "a.1.0-6", "a.1.0-7");
        }
        assertThat(host.run("backup", "list", "--json").out())
                .contains("a.1.0-6")
                .doesNotContain("a.1.0-1");
    }

    @Prevents({"D40", "D41"})
    @Test
    void eachRunIsInTheHistoryAlsoThoseThatFailedAndOneCanGoBackByItsId() throws IOException {
        host.run("deploy");
        host.publish(new PackedRelease(TWO), TWO);
        host.run("update", "upgrade", "--latest");
        host.publish(new PackedRelease("a.1.0-3").with("CRASH", "x"), "a.1.0-3");
        host.run("update", "upgrade", "--latest");
        Path log = host.folder.resolve("state/history.jsonl");
        byte[] before = Files.readAllBytes(log);
        String id = Json.parseObject(host.run("update", "history", "--json").out(), "the answer")
                .list("entries", entry -> entry.string("id"))
                .get(1);

        assertThat(host.run("update", "rollback", "--update-id", id)).returns(0, Ended::status);

        assertThat(host.running()).isEqualTo(ONE);
        String history = host.run("update", "history").out();
        assertThat(history).contains("deploy", "upgrade", "rolled-back", "rollback", System.getProperty("user.name"));
        assertThat(Files.readAllBytes(log)).hasSizeGreaterThan(before.length).startsWith(before);
    }

    @Prevents("D42")
    @Test
    void twoInstallationsOnOneHostDoNotKnowOfEachOther(@TempDir Path second) throws IOException {
        try (ServedHost other = new ServedHost(second, new DrivenClock())) {
            other.configure("channel: alpha", "channel: beta");
            other.publish(new PackedRelease("b.1.0-1"), "b.1.0-1");
            other.publish(new PackedRelease("a.1.1-1"), "a.1.1-1");
            host.run("deploy");
            RunLock held = RunLock.take(host.folder.resolve("state/lock"));
            try (held) {
                assertThat(other.run("deploy")).returns(0, Ended::status);
            }
            host.publish(new PackedRelease(TWO).with("CRASH", "x"), TWO);

            assertThat(host.run("update", "upgrade", "--latest")).returns(5, Ended::status);

            assertThat(other.running()).isEqualTo("b.1.0-1");
            assertThat(other.stops()).isZero();
            assertThat(host.running()).isEqualTo(ONE);
        }
    }

    @Prevents("D43")
    @Test
    void eachEndHasAStatusOfItsOwn() throws IOException {
        assertThat(host.run("update", "upgrade", "--to")).returns(Exit.MISUSED.status(), Ended::status);
        assertThat(host.run("deploy")).returns(Exit.DONE.status(), Ended::status);
        assertThat(host.run("deploy")).returns(Exit.NOTHING_TO_DO.status(), Ended::status);
        assertThat(host.run("update", "upgrade", "--to", TWO)).returns(Exit.REFUSED.status(), Ended::status);
        RunLock held = RunLock.take(host.folder.resolve("state/lock"));
        try (held) {
            assertThat(host.run("deploy")).returns(Exit.BUSY.status(), Ended::status);
        }
        host.publish(new PackedRelease(TWO).with("CRASH", "x"), TWO);
        assertThat(host.run("update", "upgrade", "--to", TWO)).returns(Exit.ROLLED_BACK.status(), Ended::status);
        host.when("start", "exit 1");
        assertThat(host.run("update", "upgrade", "--to", TWO)).returns(Exit.ROLLBACK_FAILED.status(), Ended::status);
        assertThat(Stream.of(Exit.values()).map(Exit::status)).doesNotHaveDuplicates();
    }

    @Prevents("D43")
    @Test
    void theManualAndTheHelpHaveEachStatus() throws IOException {
        String manual = Files.readString(Path.of("../docs/updater.md"));
        List<String> statuses = Stream.of(Exit.values())
                .map(exit -> Integer.toString(exit.status()))
                .toList();

        assertThat(CODE.matcher(manual.substring(manual.indexOf("## Exit codes")))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyElementsOf(statuses);
        String help = host.run("--help").out();
        assertThat(statuses)
                .allSatisfy(status -> assertThat(help.substring(help.indexOf("Exit status")))
                        .containsPattern("\\b" + status + "\\b"));
    }
}
