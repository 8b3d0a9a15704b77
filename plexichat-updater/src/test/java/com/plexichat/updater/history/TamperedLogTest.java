package com.plexichat.updater.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.Generated;
import com.plexichat.updater.prevented.Prevents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that was changed afterwards is found: D41. */
final class TamperedLogTest {
    private static final int LENGTH = 6;

    @TempDir
    private Path folder;

    private AuditLog log;
    private Path file;
    private List<String> whole;
    private AuditChain noted;

    @BeforeEach
    void aLogOfSixEntries() throws IOException {
        file = folder.resolve("history.jsonl");
        log = new AuditLog(file, new Secrets(), new RecordingLog());
        for (int i = 0; i < LENGTH; i++) {
            log.append(Entries.upgrade(i));
        }
        whole = List.copyOf(Files.readAllLines(file));
        noted = log.verify();
    }

    private void write(List<String> lines) throws IOException {
        Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    private void assertBroken(AuditChain known, String... lines) {
        assertThatThrownBy(() -> log.verify(known))
                .asInstanceOf(InstanceOfAssertFactories.type(ReleaseException.class))
                .satisfies(stopped -> {
                    assertThat(stopped.problems())
                            .allMatch(each -> each.code() == ProblemCode.AUDIT_BROKEN
                                    && each.where().equals(file.toString()));
                    for (String line : lines) {
                        assertThat(stopped).hasMessageContaining(line);
                    }
                });
    }

    @Prevents("D41")
    @Test
    void aChangedEntryIsFoundByTheOneAfterItAndTheLastOneByWhoNotedIt() throws IOException {
        for (int i = 0; i < LENGTH; i++) {
            for (String[] change : List.of(
                    new String[] {"done", "refused"},
                    new String[] {"cron", "root"},
                    new String[] {"{\"id\"", "{ \"id\""},
                    new String[] {"größe", "groesse"})) {
                List<String> lines = new ArrayList<>(whole);
                lines.set(i, whole.get(i).replace(change[0], change[1]));
                write(lines);

                if (i < LENGTH - 1) {
                    assertBroken(AuditChain.EMPTY, "line " + (i + 2) + " does not follow");
                } else {
                    assertThat(log.verify().last()).isNotEqualTo(noted.last());
                }
                assertBroken(noted);
            }
        }
    }

    @Test
    void anEntryThatIsRemovedIsFoundAtItsPlaceAndTheLastOneByWhoNotedIt() throws IOException {
        for (int i = 0; i < LENGTH; i++) {
            List<String> lines = new ArrayList<>(whole);
            lines.remove(i);
            write(lines);

            if (i < LENGTH - 1) {
                assertBroken(AuditChain.EMPTY, "line " + (i + 1) + " does not follow");
            } else {
                assertThat(log.verify().length()).isEqualTo(LENGTH - 1);
            }
            assertBroken(noted, "it has 5 entries, and had 6");
        }
        Files.delete(file);
        assertBroken(noted, "it has 0 entries, and had 6");
    }

    @Test
    void anEntryThatIsMovedDoubledOrPutInIsFound() throws IOException {
        for (int i = 0; i < LENGTH; i++) {
            for (int j = 0; j < i; j++) {
                List<String> lines = new ArrayList<>(whole);
                Collections.swap(lines, i, j);
                write(lines);
                assertBroken(AuditChain.EMPTY, "line " + (j + 1) + " does not follow");
            }
            List<String> lines = new ArrayList<>(whole);
            lines.add(i, whole.get(i));
            write(lines);
            assertBroken(AuditChain.EMPTY, "line " + (i + 2) + " does not follow");
        }
    }

    @Test
    void whatIsNoEntryIsToldWithItsLineTogetherWithAllElse() throws IOException {
        for (String garbage : List.of("", "text", "[]", "{}", "\0\0\0", whole.get(2) + "x")) {
            List<String> lines = new ArrayList<>(whole);
            lines.set(2, garbage);
            lines.set(4, "x");
            write(lines);
            assertBroken(AuditChain.EMPTY, "line 3", "line 4 does not follow", "line 5", "line 6 does not follow");
        }
    }

    @Test
    void aLogThatOnlyGrewIsTheNotedOne() {
        log.append(Entries.upgrade(LENGTH));

        assertThat(log.verify(noted).length()).isEqualTo(LENGTH + 1);
    }

    @Test
    void aLogThatWasWrittenAnewFromSomeEntryOnIsFoundByWhoNotedIt() throws IOException {
        Files.delete(file);
        for (int i = 0; i <= LENGTH; i++) {
            log.append(Entries.upgrade(i == 3 ? 30 : i));
        }

        assertThat(log.verify().length()).isEqualTo(LENGTH + 1);
        assertBroken(noted, "line 6 is not the one that was noted");
    }

    @Test
    void anyChangedByteOfAnyLineButTheLastIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int last = bytes.length - whole.get(LENGTH - 1).getBytes(StandardCharsets.UTF_8).length - 1;
        Generated.cases(500, random -> {
            byte[] changed = bytes.clone();
            changed[random.nextInt(last)] ^= (byte) (1 << random.nextInt(8));
            try {
                Files.write(file, changed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            assertBroken(AuditChain.EMPTY);
        });
    }

    @Test
    void aBrokenLogIsStillAddedTo() throws IOException {
        List<String> lines = new ArrayList<>(whole);
        lines.set(2, "text");
        write(lines);
        log.append(Entries.upgrade(LENGTH));

        assertThat(Files.readAllLines(file)).hasSize(LENGTH + 1);
        assertBroken(AuditChain.EMPTY, "line 3", "line 4 does not follow");
    }
}
