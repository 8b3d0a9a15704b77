package com.plexichat.updater.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record of what ran, when and by whom, that is only added to: D41. */
final class AuditLogTest {
    @TempDir
    private Path folder;

    private final RecordingLog told = new RecordingLog();
    private final Secrets secrets = new Secrets();
    private Path file;
    private AuditLog log;

    @BeforeEach
    void aLogInAFolderThatIsNotThere() {
        file = folder.resolve("state/history.jsonl");
        log = new AuditLog(file, secrets, told);
    }

    private void append(int count) {
        for (int i = 0; i < count; i++) {
            log.append(Entries.upgrade(i));
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    @Test
    void eachRunIsOneLineWithTheDigestOfTheOneBeforeItAsD41Asks() throws IOException {
        append(3);

        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0)).endsWith("\"previous\":\"" + "0".repeat(64) + "\"}");
        for (int i = 1; i < 3; i++) {
            assertThat(lines().get(i)).contains(digest(lines().get(i - 1)));
            assertThat(EntryJson.read(lines().get(i), "line").entry()).isEqualTo(Entries.upgrade(i));
        }
        assertThat(Files.readString(file)).endsWith("}\n");
        assertThat(log.verify()).isEqualTo(new AuditChain(3, new Sha256(digest(lines().get(2)))));
        assertThat(told.warnings()).isEmpty();
    }

    private static String digest(String line) {
        return Sha256.of(line.getBytes(StandardCharsets.UTF_8)).hex();
    }

    @Test
    void nobodyButItsOwnerMayReadTheLogOrWhatWasKeptOfIt() throws IOException {
        append(1);
        Files.writeString(file, Files.readString(file) + "{\"id\"");
        append(1);

        for (Path each : List.of(file, file.resolveSibling("history.jsonl.torn-1"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state"))))
                .isEqualTo("rwx------");
    }

    @Test
    void anEntryIsAddedToTheSameFileAndNothingBeforeItIsTouched() throws IOException {
        append(2);
        Object inode = Files.getAttribute(file, "unix:ino");
        String before = Files.readString(file);
        append(1);

        assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(inode);
        assertThat(Files.readString(file)).startsWith(before).hasSizeGreaterThan(before.length());
    }

    @Test
    void aLogThatIsNotThereHasNoEntries() {
        assertThat(log.verify()).isEqualTo(AuditChain.EMPTY);
    }

    @Test
    void noSecretIsWrittenNotEvenTheBeginningOfOneThatIsCutOrOnTwoLines() throws IOException {
        secrets.add("hunter-two-three");
        secrets.add("line one\nline two");

        log.append(Entries.saying("x".repeat(990) + "hunter-two-three"));
        log.append(Entries.saying("failed:\n\tline one\nline two\u001b[31m\r\n" + "y".repeat(2_000)));

        assertThat(lines()).hasSize(2).noneMatch(line -> line.contains("hunter") || line.contains("line one"));
        assertThat(EntryJson.read(lines().get(0), "line").entry().reason()).isEqualTo("x".repeat(990) + "***");
        assertThat(EntryJson.read(lines().get(1), "line").entry().reason())
                .startsWith("failed: *** [31m y")
                .endsWith("y…")
                .hasSize(1_001);
    }

    @Test
    void anEntryWithALastLineTornAtAnyByteIsKeptAsideAndTheNextOneFollowsTheLastWholeOne() throws IOException {
        append(3);
        byte[] whole = Files.readAllBytes(file);
        int second = String.join("\n", lines().subList(0, 2)).getBytes(StandardCharsets.UTF_8).length + 1;
        for (int length = second + 1; length < whole.length; length++) {
            Path torn = folder.resolve("torn" + length + "/history.jsonl");
            Files.createDirectory(torn.getParent());
            Files.write(torn, Arrays.copyOf(whole, length));
            RecordingLog warned = new RecordingLog();
            AuditLog again = new AuditLog(torn, secrets, warned);

            assertThat(again.verify().length()).isEqualTo(2);
            assertThat(new History(torn).latest(9)).hasSize(2);
            assertThat(torn).hasSize(length);
            again.append(Entries.upgrade(2));

            assertThat(torn).hasBinaryContent(whole);
            assertThat(torn.resolveSibling("history.jsonl.torn-1"))
                    .hasBinaryContent(Arrays.copyOfRange(whole, second, length));
            assertThat(warned.warnings()).hasSize(2).allMatch(each -> each.code() == ProblemCode.AUDIT_BROKEN);
            assertThat(again.verify().length()).isEqualTo(3);
            assertThat(warned.warnings()).hasSize(2);
        }
    }

    @Test
    void whatWasKeptAsideBeforeIsNotWrittenOver() throws IOException {
        for (int i = 0; i < 3; i++) {
            append(1);
            Files.writeString(file, Files.readString(file) + "torn " + i);
        }
        append(1);

        for (int i = 0; i < 3; i++) {
            assertThat(file.resolveSibling("history.jsonl.torn-" + (i + 1))).hasContent("torn " + i);
        }
        assertThat(log.verify().length()).isEqualTo(4);
    }

    @Test
    void aLogThatIsALinkIsNeitherReadNorWritten() throws IOException {
        Files.createDirectory(folder.resolve("state"));
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "kept");
        Files.createSymbolicLink(file, elsewhere);

        assertThatThrownBy(() -> append(1))
                .asInstanceOf(InstanceOfAssertFactories.type(ReleaseException.class))
                .satisfies(
                        stopped -> assertThat(stopped.problems().get(0).code()).isEqualTo(ProblemCode.FILE_UNREADABLE));
        assertThat(elsewhere).hasContent("kept");
    }

    @Test
    void whereNoInstallationIsNothingIsMade() {
        AuditLog nowhere = new AuditLog(folder.resolve("none/state/history.jsonl"), secrets, told);

        assertThatThrownBy(() -> nowhere.append(Entries.upgrade(0)))
                .asInstanceOf(InstanceOfAssertFactories.type(ReleaseException.class))
                .satisfies(stopped -> {
                    assertThat(stopped.problems().get(0).code()).isEqualTo(ProblemCode.FILE_UNWRITABLE);
                    assertThat(stopped.problems().get(0).where()).endsWith("none/state/history.jsonl");
                });
        assertThat(folder).isEmptyDirectory();
    }
}
