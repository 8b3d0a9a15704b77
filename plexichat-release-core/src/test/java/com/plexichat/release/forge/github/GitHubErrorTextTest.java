package com.plexichat.release.forge.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.http.HttpAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GitHubErrorTextTest {
    private static String text(String body) {
        return GitHubErrorText.of(new HttpAnswer(422, Map.of("x-github-request-id", List.of("AB:12")), body));
    }

    @Test
    void theServersMessageAndItsDetailsAreToldWithTheRequestId() {
        assertThat(text("{\"message\":\"Validation Failed\",\"errors\":[{\"code\":\"already_exists\"}]}"))
                .isEqualTo("Validation Failed {\"code\":\"already_exists\"} (request AB:12)");
    }

    @Test
    void aPageOfAProxyBecomesOneShortLine() {
        assertThat(text("<html><h1>Bad\n Gateway</h1></html>")).isEqualTo("Bad Gateway (request AB:12)");
        assertThat(text("x".repeat(1000))).hasSizeLessThan(250);
    }

    @Test
    void anEmptyAnswerSaysSo() {
        assertThat(text("")).isEqualTo("no message (request AB:12)");
        assertThat(text("{}")).isEqualTo("no message (request AB:12)");
    }
}
