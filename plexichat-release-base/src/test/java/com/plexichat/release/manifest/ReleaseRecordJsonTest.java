package com.plexichat.release.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.testing.Generated;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseRecordJsonTest {
    private static final String COMPLETE = ReleaseRecordJson.write(Releases.complete());

    @Test
    void aCompleteRecordHasThisText() throws IOException {
        GoldenFile.of("manifest/release.json").holds(COMPLETE);
    }

    @Test
    void aNewRecordHasThisText() throws IOException {
        ReleaseRecord empty = ReleaseRecord.of(Releases.identity("7r12"));

        GoldenFile.of("manifest/release-new.json").holds(ReleaseRecordJson.write(empty));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Generated.cases(2_000, random -> {
            ReleaseRecord release = Releases.generated(random);

            String text = ReleaseRecordJson.write(release);

            assertThat(ReleaseRecordJson.read(text, "release.json")).isEqualTo(release);
            assertThat(ReleaseRecordJson.write(ReleaseRecordJson.read(text, "release.json")))
                    .isEqualTo(text);
        });
    }

    @Test
    void unknownKeysArePassedOver() {
        String text = COMPLETE.replace("\"format\": 1,", "\"format\": 1, \"later\": {\"a\": [1]},")
                .replace("\"role\": \"package\",", "\"role\": \"package\", \"later\": true,");

        assertThat(text).isNotEqualTo(COMPLETE);
        assertThat(ReleaseRecordJson.read(text, "release.json")).isEqualTo(Releases.complete());
    }

    @Test
    void anAccountFromBeforeTheCheckOfPackagesIsRead() {
        Map<String, Object> json =
                new LinkedHashMap<>(Json.parseObject(COMPLETE, "complete").asMap());
        json.remove("check");

        assertThat(ReleaseRecordJson.read(Json.indented(json), "release.json"))
                .isEqualTo(Releases.complete().with(Optional.empty()));
    }

    @Test
    void anotherFormatIsRefused() {
        assertRefused(COMPLETE.replace("\"format\": 1", "\"format\": 2"))
                .withMessage("release.json has format 2, this tool reads 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"b.3.4-5-security+enterprise\" | \"3.4.5\"                     | \"3.4.5\" is not a version",
                "\"b.3.4-5-security+enterprise\" | \"r.3.4-5-security\"          | are not those of version",
                "\"tag\": \"b.3.4-5-security\"   | \"tag\": \"b.3.4-6\"          | are not those of version",
                "\"channel\": \"beta\"           | \"channel\": \"stable\"       | are not those of version",
                "\"preRelease\": true            | \"preRelease\": false         | are not those of version",
                "\"preRelease\": true            | \"preRelease\": \"true\"      | is not true or false",
                "\"product\": \"plexichat\"      | \"product\": \"../x\"         | a part of file names",
                "\"branch\": \"release/3.4\"     | \"branch\": \" \"             | are not empty",
                "\"commit\": \"0123              | \"commit\": \"X123            | is not a full commit id",
                "2026-11-20T12:34:56Z            | yesterday                     | could not be parsed",
                "\"role\": \"package\"           | \"role\": \"poster\"          | \"poster\" is not a role",
                "\"role\": \"package\"           | \"role\": \"record\"          | its own digest",
                "\"role\": \"package\"           | \"role\": \"checksum\"        | checksum and a manifest of its own",
                "\"name\": \"file-package\"      | \"name\": \"file-manifest\"   | one role or one name",
                "\"archive\": \"file-package\"   | \"archive\": \"other\"         | checksum and a manifest of its own",
                "\"platform\": \"linux-arm64\"   | \"platform\": \"linux-arm46\"  | is not a platform",
                "\"name\": \"file-package\"      | \"name\": \"../package\"      | is not a name for an asset",
                "\"size\": 7                     | \"size\": -7                  | a size is not negative",
                "\"size\": 7                     | \"size\": 7.5                 | is not a whole number",
                "\"sha256\": \"                  | \"sha256\": \"X               | 64 lower-case",
                "\"format\": 1                   | \"format\": \"1\"             | is not a number",
                "\"2027-03-31\"                  | \"2027-02-31\"                | could not be parsed",
                "\"lib/*.so\"                    | \" \"                         | a rule, a path and a reason",
            })
    void aWrongValueIsRefused(String right, String wrong, String message) {
        assertThat(COMPLETE).contains(right);

        assertRefused(COMPLETE.replace(right, wrong))
                .withMessageContaining("release.json")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format",
                "product",
                "version",
                "tag",
                "channel",
                "preRelease",
                "commit",
                "branch",
                "buildNumber",
                "buildDate",
                "packages",
                "assets"
            })
    void aMissingKeyIsRefused(String key) {
        Map<String, Object> json =
                new LinkedHashMap<>(Json.parseObject(COMPLETE, "complete").asMap());
        json.remove(key);

        assertRefused(Json.indented(json)).withMessage("\"%s\" is missing in release.json", key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{}", "{\"format\": 1}"})
    void aTextThatIsNoRecordIsRefused(String text) {
        assertRefused(text).withMessageContaining("release.json");
    }

    private static ThrowableAssertAlternative<JsonException> assertRefused(String text) {
        return assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ReleaseRecordJson.read(text, "release.json"));
    }
}
