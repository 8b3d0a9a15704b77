package com.plexichat.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangelogSchemaTest {
    private static final String WHOLE =
            ChangelogFormatTest.written(ChangelogFormat.JSON, ChangelogFormatTest.whole(Optional.empty()));

    private final String text = Files.readString(Path.of("../docs/changelog.schema.json"));
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema = registry.getSchema(text);

    ChangelogSchemaTest() throws IOException {}

    @Test
    void theSchemaIsOneOfItsDialect() {
        Schema dialect = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(dialect.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatIsWrittenHasTheFormOfTheSchema() throws IOException {
        assertThat(errors(WHOLE)).isEmpty();
        assertThat(errors(Files.readString(Path.of("src/test/resources/golden/changelog/part.json"))))
                .isEmpty();
    }

    @Test
    void aChangeHasTheNumberOfItsFirstPullRequest() {
        Change change = new Change(Category.ADDED, Wording.of("Polls"), List.of(), List.of(12, 13));
        BreakingChange breaking = new BreakingChange(Wording.of("Other ids"), Optional.empty(), List.of(), List.of(14));
        ReleaseChanges changes = new ReleaseChanges(List.of(change), Map.of(), List.of(breaking), new TreeSet<>());
        Changelog changelog = new Changelog(
                "PlexiChat",
                "",
                Optional.empty(),
                true,
                List.of(new ChangelogEntry(ChangelogFormatTest.FIRST, Optional.empty(), Optional.empty(), changes)));
        String json = ChangelogFormatTest.written(ChangelogFormat.JSON, changelog);

        assertThat(json).contains("\"issue_id\": 12\n", "\"issue_id\": 14\n");
        assertThat(errors(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"project\":                | \"later\": 1, \"project\":",
                "\"versions\":               | \"Versions\":",
                "\"type\": \"beta\"          | \"type\": \"b\"",
                "\"date\": \"2026-03-05\"    | \"date\": \"5 March\"",
                "\"status\": \"current\"     | \"status\": \"newest\"",
                "\"deprecated\": [ ]         | \"obsolete\": [ ]",
                "\"breaking_changes\": [ ]   | \"breaking_changes\": \"\"",
                "\"migration_notes\": \"\"   | \"migration_notes\": [ ]",
                "\"type\": \"Added\"         | \"type\": \"added\"",
                "\"summary\": \"Fixed 3\"    | \"summary\": \"\"",
                "\"commit_hash\": \"3         | \"commit_hash\": \"X3",
            })
    void aWrongDocumentHasNotTheFormOfTheSchema(String right, String wrong) {
        assertThat(WHOLE).contains(right);

        assertThat(errors(WHOLE.replace(right, wrong))).isNotEmpty();
    }

    private List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
