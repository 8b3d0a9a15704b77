package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HttpValuesTest {
    @Test
    void aHeaderIsFoundInAnyCase() {
        HttpAnswer answer = new HttpAnswer(200, Map.of("x-Request-ID", List.of("one", "two")), "");

        assertThat(answer.header("X-REQUEST-id")).contains("one");
        assertThat(answer.header("Link")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"199, false", "200, true", "204, true", "299, true", "300, false", "404, false", "500, false"})
    void onlyTheTwoHundredsAreASuccess(int status, boolean successful) {
        assertThat(new HttpAnswer(status, Map.of(), "").successful()).isEqualTo(successful);
    }

    @Test
    void aCallIsNamedWithoutItsQuery() {
        HttpCall call =
                new HttpCall("GET", URI.create("https://host:8443/repos/a?token=s3cret#part"), Map.of(), HttpBody.NONE);

        assertThat(call.text()).isEqualTo("GET https://host:8443/repos/a");
    }

    @Test
    void theHeadersOfACallDoNotChange() {
        Map<String, String> headers = new TreeMap<>(Map.of("A", "1"));
        HttpCall call = new HttpCall("GET", URI.create("https://host/"), headers, HttpBody.NONE);

        headers.put("B", "2");

        assertThat(call.headers()).containsExactly(Map.entry("A", "1"));
    }

    @Test
    void twoFilesAreEqualWhoeverIsTold() {
        HttpBody.File one = new HttpBody.File(Path.of("a"), bytes -> {});

        assertThat(one).isEqualTo(new HttpBody.File(Path.of("a"))).hasSameHashCodeAs(new HttpBody.File(Path.of("a")));
        assertThat(one).isNotEqualTo(new HttpBody.File(Path.of("b"))).isNotEqualTo(HttpBody.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, SAFE",
        "HEAD, SAFE",
        "OPTIONS, SAFE",
        "PUT, IDEMPOTENT",
        "DELETE, IDEMPOTENT",
        "POST, AMBIGUOUS",
        "PATCH, AMBIGUOUS",
        "get, AMBIGUOUS"
    })
    void theMethodSaysHowOftenACallMayBeSent(String method, Repeatability often) {
        HttpCall call = new HttpCall(method, URI.create("https://host/"), Map.of(), HttpBody.NONE);

        assertThat(Repeatability.of(call)).isEqualTo(often);
    }
}
