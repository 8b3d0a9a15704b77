package com.plexichat.updater.merge;

import static com.plexichat.updater.merge.MergeNote.Kind.ADDED;
import static com.plexichat.updater.merge.MergeNote.Kind.CONFLICT;
import static com.plexichat.updater.merge.MergeNote.Kind.KEPT;
import static com.plexichat.updater.merge.MergeNote.Kind.REMOVED;
import static com.plexichat.updater.merge.MergeNote.Kind.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.prevented.Prevents;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration of an administrator and the new defaults of a release: D31. */
final class JsonMergeTest {
    private static final String OLD = """
            {
              "Service": {
                "Address": ":8065",
                "Limit": 1.50,
                "Gone": true
              },
              "Hosts": ["a"]
            }
            """;

    private static final String NEW = """
            {
              "Service": {
                "Address": ":8080",
                "Tls": {
                  "On": false
                },
                "Limit": 2
              },
              "Hosts": ["a", "b"],
              "Mail": {"Port": 25}
            }
            """;

    private static MergeResult merged(String old, String fresh, String edited) {
        return JsonMerge.of(old, fresh, edited, "config.json");
    }

    @Prevents("D31")
    @Test
    void newKeysArriveAndEditedValuesStayInTheTextAsItWasLaidOut() {
        String edited = """
                {
                    "Mine": 1e3,
                    "Hosts": [ "z" ],
                    "Service": {
                        "Gone": true,
                        "Address" : ":8065",   "Limit": 3
                    }
                }
                """;

        MergeResult result = merged(OLD, NEW, edited);

        assertThat(result.text()).isEqualTo("""
                {
                    "Mine": 1e3,
                    "Hosts": [ "z" ],
                    "Mail": {"Port": 25},
                    "Service": {
                        "Address" : ":8080",   "Tls": {
                          "On": false
                        },   "Limit": 3
                    }
                }
                """);
        assertThat(result.notes())
                .containsExactly(
                        new MergeNote(UPDATED, "/Service/Address", "was \":8065\" and is now \":8080\""),
                        new MergeNote(ADDED, "/Service/Tls", "is new: {\"On\":false}"),
                        new MergeNote(CONFLICT, "/Service/Limit", "stays 3: the default was 1.50 and is now 2"),
                        new MergeNote(REMOVED, "/Service/Gone", "went: it was true"),
                        new MergeNote(
                                CONFLICT, "/Hosts", "stays [\"z\"]: the default was [\"a\"] and is now [\"a\",\"b\"]"),
                        new MergeNote(ADDED, "/Mail", "is new: {\"Port\":25}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "{\"a\":1}       | {\"a\":2}       | {\"a\":1}       | {\"a\":2}              | UPDATED",
                "{\"a\":1}       | {\"a\":1}       | {\"a\":2}       | {\"a\":2}              | KEPT",
                "{\"a\":1}       | {\"a\":2}       | {\"a\":3}       | {\"a\":3}              | CONFLICT",
                "{\"a\":1}       | {\"a\":2}       | {\"a\":2}       | {\"a\":2}              | -",
                "{}              | {\"a\":1}       | {\"b\":2}       | {\"b\":2,\"a\":1}      | ADDED",
                "{}              | {\"a\":1}       | {\"a\":2}       | {\"a\":2}              | CONFLICT",
                "{}              | {\"a\":null}    | {\"b\":2}       | {\"b\":2,\"a\":null}   | ADDED",
                "{\"a\":null}    | {}              | {\"a\":null}    | {}                     | REMOVED",
                "{\"a\":1}       | {}              | {\"a\":2}       | {\"a\":2}              | CONFLICT",
                "{\"a\":1}       | {}              | {}              | {}                     | -",
                "{\"a\":1}       | {\"a\":1}       | {}              | {}                     | -",
                "{\"a\":1}       | {\"a\":2}       | {}              | {}                     | CONFLICT",
                "{}              | {}              | {\"a\":2}       | {\"a\":2}              | -",
                "{\"a\":[1]}     | {\"a\":[1,2]}   | {\"a\":[3,1]}   | {\"a\":[3,1]}          | CONFLICT",
                "{\"a\":1.0}     | {\"a\":2}       | {\"a\":1}       | {\"a\":2}              | UPDATED",
                "{\"a\":1}       | {\"a\":1.0}     | {\"a\":1}       | {\"a\":1}              | -",
                "{\"a\":{\"b\":1,\"c\":2}} | {} | {\"a\":{\"c\":2,\"b\":1}} | {} | REMOVED",
                "{\"a\":{\"b\":1,\"c\":2}} | {} | {\"a\":{\"b\":1,\"c\":3}} | {\"a\":{\"b\":1,\"c\":3}} | CONFLICT",
                "{\"a\":{\"b\":1}} | {\"a\":{\"b\":1,\"c\":2}} | {} | {} | CONFLICT",
                "{\"a\":{\"b\":1}} | {\"a\":{\"b\":1,\"c\":2}} | {\"a\":5} | {\"a\":5} | CONFLICT",
                "{\"a\":1} | {\"a\":{\"b\":1}} | {\"a\":{\"c\":1}} | {\"a\":{\"c\":1,\"b\":1}} | ADDED",
                "{\"a\":1} | {\"a\":{\"b\":1}} | {\"a\":1} | {\"a\":{\"b\":1}} | UPDATED",
                "[1]             | [2]             | [1]             | [2]                    | UPDATED",
            })
    void whoChangedAValueDecidesWhatBecomesOfIt(
            String old, String fresh, String edited, String text, MergeNote.Kind kind) {
        MergeResult result = merged(old, fresh, edited);

        assertThat(result.text()).isEqualTo(text);
        assertThat(result.notes().stream().map(MergeNote::kind))
                .containsExactly(kind == null ? new MergeNote.Kind[0] : new MergeNote.Kind[] {kind});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"n\":0,\"b\":2} | {\"b\":2,\"z\":9,\"a\":1}  | {\"b\":2,\"z\":9,\"a\":1,\"n\":0}",
                "{\"n\":0,\"a\":1,\"b\":2} | {\"z\":9,\"b\":2,\"a\":1}  | {\"z\":9,\"b\":2,\"n\":0,\"a\":1}",
                "{\"n\":0,\"m\":1}         | {\"z\":9}                 | {\"z\":9,\"n\":0,\"m\":1}",
                "{\"a\":1,\"n\":0,\"m\":1} | {\"a\":1,\"z\":9}         | {\"a\":1,\"n\":0,\"m\":1,\"z\":9}",
            })
    void aNewKeyStandsBesideItsNeighbourOfTheNewDefault(String fresh, String edited, String text) {
        assertThat(merged("{\"a\":1,\"b\":2}", fresh, edited).text().replaceAll("[ \n]", ""))
                .isEqualTo(text);
    }

    @Test
    void anEmptyConfigurationIsFilledWithTheNewDefault() {
        assertThat(merged("[1]", "{\"a\":1,\n \"b\":{}}", "{}\n").text()).isEqualTo("{\n  \"a\": 1,\n  \"b\": {}\n}\n");
    }

    @Test
    void withoutAnOldDefaultKeysOnlyArriveAndEveryValueCountsAsEdited() {
        MergeResult result = JsonMerge.withoutOldDefault(
                "{\"a\": 1, \"b\": {\"c\": 2, \"d\": 3}, \"same\": 0}",
                "{\"a\": 5, \"b\": {\"c\": 4}, \"mine\": 6, \"same\": 0}",
                "config.json");

        assertThat(result.text()).isEqualTo("{\"a\": 5, \"b\": {\"c\": 4, \"d\": 3}, \"mine\": 6, \"same\": 0}");
        assertThat(result.notes())
                .containsExactly(
                        new MergeNote(KEPT, "/a", "stays 5: the default is 1"),
                        new MergeNote(KEPT, "/b/c", "stays 4: the default is 2"),
                        new MergeNote(ADDED, "/b/d", "is new: 3"));
    }

    @Test
    void eachTextThatIsNotJsonIsToldWithFileLineAndColumn() {
        assertThatThrownBy(() -> JsonMerge.of("{}", "[", "{\n  \"a\": 1,\n}", "config/config.json"))
                .asInstanceOf(InstanceOfAssertFactories.type(ReleaseException.class))
                .satisfies(stopped -> {
                    assertThat(stopped.problems())
                            .hasSize(2)
                            .allMatch(each -> each.code() == ProblemCode.INSTALLATION_BROKEN);
                    assertThat(stopped.problems().stream().map(Problem::where))
                            .containsExactly("the new default of config/config.json", "config/config.json");
                    assertThat(stopped).hasMessageContaining("it is not valid JSON at line 3, column 1");
                });
        assertThatThrownBy(() -> merged("{\"a\":1,\"a\":2}", "{}", "{}"))
                .hasMessageContaining("the old default of config.json");
    }

    @Test
    void aPasswordWithoutQuotesIsNotRepeatedInTheProblem() {
        assertThatThrownBy(() -> merged("{}", "{}", "{\"Password\": hunter2}"))
                .hasMessageContaining("it is not valid JSON at line 1, column 14")
                .hasMessageContaining("Unrecognized token ***: was expecting")
                .hasMessageNotContaining("hunter");
    }
}
