package com.plexichat.release.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.testing.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseSchemaTest {
    private static final String COMPLETE = ReleaseRecordJson.write(Releases.complete());

    private final String text = Files.readString(Path.of("../docs/release.schema.json"));
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema = registry.getSchema(text);

    ReleaseSchemaTest() throws IOException {}

    @Test
    void theSchemaIsOneOfItsDialect() throws IOException {
        JsonObject json = Json.parseObject(text, "release.schema.json");
        assertThat(json.string("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        Schema dialect = registry.getSchema(SchemaLocation.of(json.string("$schema")));

        assertThat(dialect.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whateverIsWrittenHasTheFormOfTheSchema() {
        Generated.cases(1_000, random -> {
            String written = ReleaseRecordJson.write(Releases.generated(random));

            assertThat(errors(written)).as(written).isEmpty();
        });
        assertThat(errors(COMPLETE)).isEmpty();
    }

    @Test
    void theSchemaKnowsNoOtherFormat() {
        assertThat(errors(COMPLETE.replace("\"format\": 1", "\"format\": " + (ReleaseRecordJson.FORMAT + 1))))
                .isNotEmpty();
    }

    @Test
    void eachKeyButTheNotesAndTheCheckIsRequired() {
        Map<String, Object> complete = Json.parseObject(COMPLETE, "complete").asMap();
        for (String key : complete.keySet()) {
            Map<String, Object> json = new LinkedHashMap<>(complete);
            json.remove(key);

            assertThat(errors(Json.indented(json)).isEmpty())
                    .as(key)
                    .isEqualTo(Set.of("notes", "check").contains(key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "name", "size", "sha256"})
    void eachKeyOfTheNotesIsRequired(String key) {
        Map<String, Object> json = Json.parseObject(COMPLETE, "complete").asMap();
        if (json.get("notes") instanceof Map<?, ?> notes) {
            notes.remove(key);
        }

        assertThat(errors(Json.indented(json))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "role", "mediaType", "size", "sha256"})
    void eachKeyOfAnAssetIsRequired(String key) {
        Map<String, Object> json = Json.parseObject(COMPLETE, "complete").asMap();
        if (json.get("assets") instanceof List<?> assets && assets.get(2) instanceof Map<?, ?> asset) {
            asset.remove(key);
        }

        assertThat(errors(Json.indented(json))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": 1,                  | \"format\": 1, \"later\": 1,",
                "\"role\": \"package\",          | \"role\": \"package\", \"later\": 1,",
                "\"title\":                      | \"later\": 1, \"title\":",
                "\"format\": 1                   | \"format\": \"1\"",
                "\"product\": \"plexichat\"      | \"product\": \"../x\"",
                "\"product\": \"plexichat\"      | \"product\": \"\"",
                "\"platform\": \"linux-arm64\"   | \"platform\": \"linux-arm46\"",
                "\"b.3.4-5-security+enterprise\" | \"3.4.5\"",
                "\"b.3.4-5-security+enterprise\" | \"vb.3.4-5\"",
                "\"b.3.4-5-security+enterprise\" | \"b.03.4-5\"",
                "\"b.3.4-5-security+enterprise\" | \"r.3.4-5-security\"",
                "\"tag\": \"b.3.4-5-security\"   | \"tag\": \"b.3.4-5+enterprise\"",
                "\"tag\": \"b.3.4-5-security\"   | \"tag\": \"a.3.4-5\"",
                "\"channel\": \"beta\"           | \"channel\": \"stable\"",
                "\"channel\": \"beta\"           | \"channel\": \"Beta\"",
                "\"preRelease\": true            | \"preRelease\": false",
                "\"commit\": \"0123              | \"commit\": \"123",
                "\"commit\": \"0123              | \"commit\": \"X123",
                "\"branch\": \"release/3.4\"     | \"branch\": \" \"",
                "\"buildNumber\": \"412\"        | \"buildNumber\": 412",
                "2026-11-20T12:34:56Z            | 2026-11-20",
                "2026-11-20T12:34:56Z            | 2026-11-20T12:34:56.5Z",
                "2026-11-20T12:34:56Z            | 2026-11-20T12:34:56+01:00",
                "\"name\": \"RELEASE_NOTES.md\"  | \"name\": \"NOTES.md\"",
                "\"name\": \"file-package\"      | \"name\": \"../package\"",
                "\"role\": \"package\"           | \"role\": \"poster\"",
                "\"role\": \"package\"           | \"role\": \"record\"",
                "\"archive\":                    | \"later\": 1, \"archive\":",
                "\"archive\": \"file-package\"   | \"archive\": \"../x\"",
                "\"payloadSha256\": \"           | \"payloadSha256\": \"0",
                "application/gzip                | application/zip",
                "application/gzip                | text/plain",
                "\"size\": 7                     | \"size\": -7",
                "\"size\": 7                     | \"size\": 7.5",
                "\"size\": 7                     | \"size\": \"7\"",
                "\"sha256\": \"                  | \"sha256\": \"0",
                "\"assets\": [                   | \"assets\": [ 1,",
            })
    void aWrongDocumentHasNotTheFormOfTheSchema(String right, String wrong) {
        assertThat(COMPLETE).contains(right);

        assertThat(errors(COMPLETE.replace(right, wrong))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "archive", "checksum", "manifest", "tar", "payloadSha256"})
    void eachKeyOfAPackageIsRequired(String key) {
        Map<String, Object> json = Json.parseObject(COMPLETE, "complete").asMap();
        if (json.get("packages") instanceof List<?> packages && packages.get(0) instanceof Map<?, ?> one) {
            one.remove(key);
        }

        assertThat(errors(Json.indented(json))).isNotEmpty();
    }

    private List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
