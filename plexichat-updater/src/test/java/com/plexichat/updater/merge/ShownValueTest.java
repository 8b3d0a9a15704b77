package com.plexichat.updater.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShownValueTest {
    private static String shown(String json, String pointer) {
        return ShownValue.of(new Held(true, Json.parse(json, "value")), pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/SqlSettings/DataSource",
                "/sql/data_source",
                "/SMTPPassword",
                "/api-key",
                "/Secrets/plain",
                "/TOKEN",
                "/SentryDsn",
                "/a/tokens/0/name",
            })
    void whatLooksLikeASecretIsMaskedWhereverItStands(String pointer) {
        assertThat(shown("\"hunter2\"", pointer)).isEqualTo("***");
        assertThat(shown("[{\"a\": \"hunter2\"}]", pointer)).isEqualTo("***");
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (!name.equals("plain") && !name.equals("name")) {
            assertThat(shown("[{\"" + name + "\": [\"hunter2\"], \"a\": null}]", "/x"))
                    .isEqualTo("[{\"" + name + "\":\"***\",\"a\":null}]");
        }
    }

    @Test
    void thePasswordOfAnAddressIsMaskedUnderAnyName() {
        assertThat(shown("[null, \"postgres://mm:p@ss/w@db:5432/mm\"]", "/url"))
                .isEqualTo("[null,\"postgres://***@db:5432/mm\"]");
        assertThat(shown("\"https://example.org/a\"", "/url")).isEqualTo("\"https://example.org/a\"");
    }

    @Test
    void aLongValueIsCutBetweenWholeCharacters() {
        assertThat(shown("\"" + "🎉".repeat(60) + "\"", "/a")).isEqualTo("\"" + "🎉".repeat(59) + "…");
        assertThat(shown("\"" + "x".repeat(58) + "\"", "/a")).isEqualTo("\"" + "x".repeat(58) + "\"");
    }

    @Test
    void nothingAndNullAreToldApart() {
        assertThat(ShownValue.of(Held.NOTHING, "/token")).isEqualTo("nothing");
        assertThat(shown("null", "/a")).isEqualTo("null");
    }

    @Test
    void noNoteOfAMergeTellsASecret() {
        String old = "{\"Token\": \"hunter1\", \"Sql\": {\"DataSource\": \"hunter2\"}}";
        String fresh =
                "{\"Token\": \"hunter3\", \"Sql\": {\"DataSource\": \"hunter4\"}, \"new\": {\"key\": \"hunter5\"}}";
        String edited = "{\"Token\": \"hunter1\", \"Sql\": {\"DataSource\": \"hunter6\"}}";

        MergeResult result = JsonMerge.of(old, fresh, edited, "config.json");

        assertThat(result.notes()).hasSize(3).noneMatch(note -> note.words().contains("hunter"));
        assertThat(result.text()).contains("hunter3", "hunter6", "hunter5");
    }
}
