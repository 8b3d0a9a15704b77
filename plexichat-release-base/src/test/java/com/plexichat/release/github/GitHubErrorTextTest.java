package com.plexichat.release.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.log.Secrets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GitHubErrorTextTest {
    private static String text(String body) {
        Secrets secrets = new Secrets();
        secrets.add("pa\"ss" + "w".repeat(36));
        return GitHubErrorText.of(new HttpAnswer(422, Map.of("x-github-request-id", List.of("AB:12")), body), secrets);
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

    @Test
    void aSecretIsMaskedBeforeItIsCutOrEscaped() {
        String secret = "pa\"ss" + "w".repeat(36);
        assertThat(text("x".repeat(190) + secret)).doesNotContain("ww").contains("***");
        String escaped = secret.replace("\"", "\\\"");
        assertThat(text("{\"message\": \"" + escaped + "\", \"errors\": [{\"value\": \"" + escaped + "\"}]}"))
                .isEqualTo("*** {\"value\":\"***\"} (request AB:12)");
    }
}
