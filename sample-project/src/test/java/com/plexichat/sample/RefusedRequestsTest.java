package com.plexichat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRequestsTest {
    private static final String GENERAL = "/api/v1/channels/general/messages";

    @TempDir
    static Path data;

    private static RunningServer server;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{} {}", "{\"author\":\"a\",\"author\":\"b\",\"text\":\"c\"}", "\"text\""})
    void aBodyThatIsNotOneJsonObjectIsABadRequest(String body) throws Exception {
        HttpResponse<String> refused = server.post(GENERAL, body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"bad_json\"");
    }

    @Test
    void brokenJsonIsRefusedWithItsPosition() throws Exception {
        assertThat(server.post(GENERAL, "{\"author\": Ada}").body()).contains("(line 1, column ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "author | {\"text\":\"t\"}",
                "author | {\"author\":7,\"text\":\"t\"}",
                "author | {\"author\":\"  \",\"text\":\"t\"}",
                "author | {\"author\":\"a\\nb\",\"text\":\"t\"}",
                "text   | {\"author\":\"a\"}",
                "text   | {\"author\":\"a\",\"text\":\"\"}",
                "text   | {\"author\":\"a\",\"text\":\"\\u0000\"}",
                "text   | {\"author\":\"a\",\"text\":null}"
            })
    void aMessageWithAnUnacceptableValueNamesItsField(String field, String body) throws Exception {
        HttpResponse<String> refused = server.post(GENERAL, body);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"code\":\"invalid_value\"", "\"field\":\"" + field + "\"");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithBothLengths() throws Exception {
        HttpResponse<String> refused = server.post(GENERAL, "{\"author\":\"a\",\"text\":\"" + "x".repeat(101) + "\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("the text has 101 characters; 100 are allowed");
    }

    @Test
    void aBodyThatNoMessageCouldNeedIsTooLarge() throws Exception {
        HttpResponse<String> refused =
                server.post(GENERAL, "{\"author\":\"a\",\"text\":\"" + "x".repeat(20_000) + "\"}");

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("\"code\":\"too_large\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
    void aBodyThatAForeignPageCouldPostIsRefused(String type) throws Exception {
        HttpResponse<String> refused = server.send(server.request(GENERAL)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"author\":\"a\",\"text\":\"t\"}")));

        assertThat(refused.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "-a", "a%20b", "a%2Fb", "abcdefghijklmnopqrstuvwxyz0123456"})
    void aChannelNameWithOtherCharactersIsRefused(String channel) throws Exception {
        HttpResponse<String> refused = server.get("/api/v1/channels/" + channel + "/messages");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"channel\"");
    }

    @ParameterizedTest
    @CsvSource({"limit=0,limit", "limit=201,limit", "limit=9999999999,limit", "limit=many,limit", "after=-1,after"})
    void aPageOutOfRangeIsRefused(String query, String field) throws Exception {
        HttpResponse<String> refused = server.get(GENERAL + "?" + query);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void aParameterThatIsGivenTwiceIsABadRequest() throws Exception {
        assertThat(server.get(GENERAL + "?limit=1&limit=2").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/", "/api/v1", "/api/v2/health", "/api/v1/health/", "/api/v1/channels/general"})
    void anUnknownAddressIsNotFound(String path) throws Exception {
        HttpResponse<String> refused = server.get(path);

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("\"code\":\"not_found\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"DELETE|" + GENERAL + "|GET, HEAD, POST", "POST|/api/v1/health|GET, HEAD", "POST|/|GET, HEAD"})
    void anotherMethodIsRefusedWithTheAllowedOnes(String method, String path, String allowed) throws Exception {
        HttpResponse<String> refused = server.send(server.request(path).method(method, BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains(allowed);
    }
}
