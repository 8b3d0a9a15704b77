package com.plexichat.release.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionFileTextTest {
    private static final Instant DATE = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void versionDateAndHistoryAreWrittenAndAllElseStays() {
        assertThat(with("b.1.2-1", """
                {
                    "name" : "chat",   "version": "a.1.2-1",
                    "current_version": "a.1.2-1",
                    "last_updated": "2025-07-09T12:00:00Z",
                    "history": [
                        {
                            "version": "a.1.2-1",
                            "release_date": "2025-07-09",
                            "status": "development",
                            "migration_required": true,
                            "database_version": 3,
                            "config_version": "2",
                            "comment": "the first"
                        },
                        {"version": "a.1.1-9"}
                    ]
                }
                """)).isEqualTo("""
                {
                    "name" : "chat",   "version": "b.1.2-1",
                    "current_version": "b.1.2-1",
                    "last_updated": "2026-11-21T10:00:00Z",
                    "history": [
                        {
                            "version": "b.1.2-1",
                            "release_date": "2026-11-21",
                            "status": "testing",
                            "migration_required": false,
                            "database_version": 3,
                            "config_version": "2"
                        },
                        {
                            "version": "a.1.2-1",
                            "release_date": "2025-07-09",
                            "status": "development",
                            "migration_required": true,
                            "database_version": 3,
                            "config_version": "2",
                            "comment": "the first"
                        },
                        {"version": "a.1.1-9"}
                    ]
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"version\":\"a.1.1-1\"}|{\"version\":\"a.1.1-2\"}",
                "{\"current_version\": \"a.1.1-1\", \"last_updated\": \"2025-07-09\"}"
                        + "|{\"current_version\": \"a.1.1-2\", \"last_updated\": \"2026-11-21\"}",
                "{\"version\": \"a.1.1-1\", \"last_updated\": null, \"history\": null}"
                        + "|{\"version\": \"a.1.1-2\", \"last_updated\": null, \"history\": null}",
                "{\"version\": \"a.1.1-1\", \"changelog\": [\"first\"]}"
                        + "|{\"version\": \"a.1.1-2\", \"changelog\": [\"first\"]}",
                "{\"version\": \"a.1.1-1\", \"history\": [\"a.1.1-1\", \"a.1.1-0\"]}"
                        + "|{\"version\": \"a.1.1-2\", \"history\": [\"a.1.1-2\", \"a.1.1-1\", \"a.1.1-0\"]}",
                "{\"version\": \"a.1.1-1\", \"history\": [ \"a.1.1-0\", \"a.1.1-1\" ]}"
                        + "|{\"version\": \"a.1.1-2\", \"history\": [ \"a.1.1-0\", \"a.1.1-1\", \"a.1.1-2\" ]}",
                "{\"version\": \"a.1.1-1\", \"history\": {\"a.1.1-1\": [\"x\"], \"a.1.1-0\": []}}"
                        + "|{\"version\": \"a.1.1-2\", \"history\": {\"a.1.1-2\": [], \"a.1.1-1\": [\"x\"], \"a.1.1-0\": []}}",
                "{\"version\": \"a.1.1-1\", \"history\": {\"a.1.1-0\": \"x\", \"a.1.1-1\": \"y\"}}"
                        + "|{\"version\": \"a.1.1-2\", \"history\": {\"a.1.1-0\": \"x\", \"a.1.1-1\": \"y\", \"a.1.1-2\": \"\"}}",
                "{\"version\": \"a.1.1-1\", \"history\": [\"v2.9.0\", \"a.1.1-0 - first\"]}"
                        + "|{\"version\": \"a.1.1-2\", \"history\": [\"v2.9.0\", \"a.1.1-0 - first\", \"a.1.1-2\"]}",
                "{\"version\": \"a.1.1-1\", \"history\": [{\"version\": \"a.1.1-1\", \"status\": \"x\"}]}"
                        + "|{\"version\": \"a.1.1-2\", \"history\": [{\"version\": \"a.1.1-2\", \"status\": \"development\"},"
                        + " {\"version\": \"a.1.1-1\", \"status\": \"x\"}]}",
                "{\"version\": \"a.1.1-2\", \"history\": [\"a.1.1-2: now\"]}"
                        + "|{\"version\": \"a.1.1-2\", \"history\": [\"a.1.1-2: now\"]}",
                "{\"version\": \"a.1.1-2\", \"history\": [\"a.1.1-2\"]}|{\"version\": \"a.1.1-2\", \"history\": [\"a.1.1-2\"]}",
                "{\"version\": \"a.1.1-1\", \"history\": []}|{\"version\": \"a.1.1-2\", \"history\": [{\"version\": \"a.1.1-2\","
                        + " \"release_date\": \"2026-11-21\", \"status\": \"development\"}]}",
                "{\"version\": \"a.1.1-1\", \"history\": {}}|{\"version\": \"a.1.1-2\", \"history\": {\"a.1.1-2\": {\"version\": \"a.1.1-2\","
                        + " \"release_date\": \"2026-11-21\", \"status\": \"development\"}}}",
            })
    void everyShapeThatSuchFilesHadIsKept(String before, String after) {
        assertThat(with("a.1.1-2", before)).isEqualTo(after);
        assertThat(with("a.1.1-2", after)).as("written again").isEqualTo(after);
    }

    @Test
    void aStableVersionHasTheStatusStable() {
        assertThat(with("r.1.1-1", "{\"version\": \"b.1.1-1\", \"history\": []}"))
                .contains("\"status\": \"stable\"");
    }

    @Test
    void aBrokenFileIsRefusedWithLineAndColumn() {
        assertThatThrownBy(() -> with("a.1.1-2", "{\n  \"version\" \"a.1.1-1\"}"))
                .hasMessageContaining("version-file-broken")
                .hasMessageContaining("line 2, column 13");
        assertThatThrownBy(() -> with("a.1.1-2", "{\"history\": []}"))
                .hasMessageContaining("there is no version in it (the file)");
    }

    private static String with(String version, String text) {
        Version next = VersionSchemes.find(version).orElseThrow();
        return VersionFileText.with(next, DATE, text, "the file");
    }
}
