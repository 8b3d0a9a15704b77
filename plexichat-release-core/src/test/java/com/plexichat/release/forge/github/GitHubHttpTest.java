package com.plexichat.release.forge.github;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.http.HttpAnswer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GitHubHttpTest {
    private static GitHubHttp answering(int status, Map<String, String> headers) {
        Map<String, List<String>> lists = new HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new GitHubHttp(
                GitHubServer.parse("https://api.github.com"),
                Optional.of("token"),
                call -> new HttpAnswer(status, lists, "{\"message\":\"no\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            301 | has moved
            401 | valid in GITHUB_TOKEN
            403 | contents: write
            404 | the token may see the repository
            500 | run the goal again
            """)
    void eachRefusalHasItsOwnAdvice(int status, String advice) {
        assertThatThrownBy(() -> answering(status, Map.of()).get("/repos/o/n"))
                .hasMessageContainingAll("server-refused", "answered with " + status + ": no", advice);
    }

    @Test
    void aLimitOfTheRateIsNotBlamedOnTheToken() {
        assertThatThrownBy(() -> answering(403, Map.of("retry-after", "60")).get("/x"))
                .hasMessageContaining("in 60 seconds");
        assertThatThrownBy(() ->
                        answering(429, Map.of("x-ratelimit-remaining", "0")).get("/x"))
                .hasMessageContaining("limits how often");
    }

    @Test
    void anAddressThatTheServerNamesIsCheckedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> answering(200, Map.of()).requireOwn(URI.create("https://example.org/upload")))
                .hasMessageContainingAll("server-address-unsafe", "example.org");
    }
}
