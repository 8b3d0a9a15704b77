package com.plexichat.release.forge.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.PassingFailureException;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.json.Json;
import com.plexichat.release.testing.DrivenClock;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GitHubHttpTest {
    private final DrivenClock clock = new DrivenClock();

    private GitHubHttp over(HttpTransport transport) {
        return new GitHubHttp(
                new ForgeAccess(
                        "https://api.github.com",
                        new RepositoryName("o", "n"),
                        Optional.of("token"),
                        new Patience(clock, Duration.ofMinutes(5), (time, reason) -> {}),
                        HttpWatch.NONE,
                        false),
                transport);
    }

    private GitHubHttp answering(int status, Map<String, String> headers) {
        return over(call -> answer(status, headers, "{\"message\":\"no\"}"));
    }

    private static HttpAnswer answer(int status, Map<String, String> headers, String body) {
        Map<String, List<String>> lists = new HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new HttpAnswer(status, lists, body);
    }

    private static String body(HttpAnswer answer) {
        return answer.body();
    }

    @Test
    void whatIsNotForThisTokenIsNotThereForWhoAsksSo() {
        assertThat(answering(403, Map.of()).findIfAllowed("/x", GitHubHttpTest::body))
                .isEmpty();
        assertThat(answering(404, Map.of()).findIfAllowed("/x", GitHubHttpTest::body))
                .isEmpty();
        assertThatThrownBy(() -> answering(401, Map.of()).findIfAllowed("/x", GitHubHttpTest::body))
                .hasMessageContaining("token-refused");
        assertThatThrownBy(() -> answering(403, Map.of("Retry-After", "900")).findIfAllowed("/x", GitHubHttpTest::body))
                .hasMessageContaining("server-limits");
    }

    @Test
    void aFileThatIsGoneIsNotTheNetworksFault() {
        GitHubHttp http = over(call -> {
            throw new UnreadableFileException(Path.of("chat.gz"), new NoSuchFileException("chat.gz"));
        });
        assertThatThrownBy(() -> http.post(
                        URI.create("https://uploads.github.com/x"),
                        "text/plain",
                        new HttpBody.File(Path.of("chat.gz"))))
                .isNotInstanceOf(PassingFailureException.class)
                .hasMessageContainingAll("file-unreadable", "chat.gz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            301 | server-refused | has moved
            401 | token-refused  | valid in GITHUB_TOKEN
            403 | token-refused  | contents: write
            407 | server-refused | login in settings.xml
            422 | server-refused | mend what the server names
            500 | server-refused | the server fails
            """)
    void eachRefusalHasItsOwnAdvice(int status, String code, String advice) {
        assertThatThrownBy(() -> answering(status, Map.of()).get("/repos/o/n", GitHubHttpTest::body))
                .hasMessageContainingAll(code, "answered with " + status + ": no", advice);
    }

    @Test
    void whatIsNotThereIsToldWithItsAddress() {
        assertThatThrownBy(() -> answering(404, Map.of()).get("/repos/o/n", GitHubHttpTest::body))
                .hasMessageContainingAll("server-refused", "/repos/o/n was answered with 404: no", "the token may see");
        assertThat(answering(404, Map.of()).find("/repos/o/n", GitHubHttpTest::body))
                .isEmpty();
    }

    @Test
    void aLimitOfTheRateIsNotBlamedOnTheToken() {
        assertThatThrownBy(() -> answering(403, Map.of("retry-after", "600")).get("/x", GitHubHttpTest::body))
                .hasMessageContainingAll("server-limits", "in 600 seconds", "300 s of plexichat.patience are left");
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void aLimitIsWaitedForAsTheServerSays() {
        Deque<HttpAnswer> answers =
                new ArrayDeque<>(List.of(answer(429, Map.of("retry-after", "7"), ""), answer(200, Map.of(), "here")));
        assertThat(over(call -> answers.remove()).get("/x", GitHubHttpTest::body))
                .isEqualTo("here");
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() {
        Deque<HttpAnswer> answers =
                new ArrayDeque<>(List.of(answer(200, Map.of(), "{\"id\": 1"), answer(200, Map.of(), "{\"id\": 12}")));
        long id = over(call -> answers.remove())
                .get("/x", answer -> Json.parseObject(answer.body(), "x").number("id"));
        assertThat(id).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503})
    void aWriteThatFailsForNowIsLeftToTheCaller(int status) {
        int[] sent = {0};
        GitHubHttp http = over(call -> {
            sent[0]++;
            return answer(status, Map.of(), "");
        });
        assertThatThrownBy(() -> http.patch("/x", "{}")).isInstanceOf(PassingFailureException.class);
        assertThat(sent[0]).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 409, 422})
    void aWriteThatIsRefusedDoesNotCountAsFailedForNow(int status) {
        assertThatThrownBy(() -> answering(status, Map.of()).patch("/x", "{}"))
                .isNotInstanceOf(PassingFailureException.class);
    }

    @Test
    void whatIsGoneCountsAsRemoved() {
        answering(404, Map.of()).delete("/x");
        assertThatThrownBy(() -> answering(403, Map.of()).delete("/x")).hasMessageContaining("token-refused");
    }

    @Test
    void anAddressThatTheServerNamesIsCheckedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> answering(200, Map.of()).requireOwn(URI.create("https://example.org/upload")))
                .hasMessageContainingAll("server-address-unsafe", "example.org");
    }
}
