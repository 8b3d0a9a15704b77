package com.plexichat.updater.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.json.JsonException;
import com.plexichat.updater.history.HistoryEntry.Kind;
import com.plexichat.updater.history.HistoryEntry.Outcome;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HistoryEntryTest {
    @Test
    void aLineSaysAllOfAnEntryAndIsReadAgain() {
        EntryJson written = new EntryJson(Entries.upgrade(1), AuditChain.EMPTY.last());

        assertThat(written.line())
                .isEqualTo("{\"id\":\"update_1795300265\",\"kind\":\"upgrade\","
                        + "\"from\":\"a.1.1-1+0123abcd\",\"to\":\"a.1.1-2+0123abcd\","
                        + "\"begun\":\"2026-11-21T22:31:05Z\",\"ended\":\"2026-11-21T22:31:25Z\","
                        + "\"outcome\":\"done\",\"who\":\"größe\",\"reason\":\"by \\\"cron\\\" \\\\ 🎉\","
                        + "\"previous\":\"" + "0".repeat(64) + "\"}");
        for (Kind kind : Kind.values()) {
            for (Outcome outcome : Outcome.values()) {
                EntryJson each = new EntryJson(Entries.of(kind, Entries.release(2), outcome), AuditChain.EMPTY.last());
                assertThat(EntryJson.read(each.line(), "line 1")).isEqualTo(each);
            }
        }
        EntryJson first = new EntryJson(Entries.saying("x"), AuditChain.EMPTY.last());
        assertThat(first.line()).contains("\"from\":\"none\"");
        assertThat(EntryJson.read(first.line(), "line 1")).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "upgrade, update",
        "done, fine",
        "2026-11-21T22:31:05Z, yesterday",
        "0000000000, 000000000",
        "a.1.1-2+0123abcd, ../x",
        "\"who\", \"whom\"",
    })
    void aLineThatIsNoEntryIsRefusedWithItsPlace(String from, String to) {
        String line = new EntryJson(Entries.upgrade(1), AuditChain.EMPTY.last()).line();

        assertThatThrownBy(() -> EntryJson.read(line.replaceFirst(Pattern.quote(from), to), "line 7"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("line 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "../../etc", "a b", "-x", ".hidden", "a\nb"})
    void anEntryNamesReleases(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Entries.of(Kind.UPGRADE, name, Outcome.DONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HistoryEntry(
                        "update-1",
                        Kind.UPGRADE,
                        Optional.of(name),
                        "a.1.1-1",
                        Entries.BEGUN,
                        Entries.BEGUN,
                        Outcome.DONE,
                        "root",
                        ""));
    }
}
