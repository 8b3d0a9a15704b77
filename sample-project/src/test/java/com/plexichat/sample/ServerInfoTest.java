package com.plexichat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerInfoTest {
    @TempDir
    Path data;

    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        server = RunningServer.start(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(server.get("/api/v1/version").body())
                .isEqualTo("{\"product\":\"plexichat-sample\",\"version\":\"a.1.0-1\",\"channel\":\"alpha\","
                        + "\"buildNumber\":\"42\",\"buildDate\":\"2026-11-20T00:00:00Z\","
                        + "\"commit\":\"0123456789abcdef0123456789abcdef01234567\",\"branch\":\"main\"}");
    }

    @Test
    void aServerWithItsDatabaseIsHealthy() throws Exception {
        HttpResponse<String> health = server.get("/api/v1/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .isEqualTo(
                        "{\"status\":\"ok\",\"database\":\"ok\",\"mail\":\"not configured\",\"version\":\"a.1.0-1\"}");
    }

    @Test
    void aServerWhoseDatabaseIsGoneIsNotHealthy() throws Exception {
        Files.delete(data.resolve("chat.db"));

        HttpResponse<String> health = server.get("/api/v1/health");

        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"status\":\"failing\"");
    }

    @Test
    void theLanguagesAndTheirTextsAreServed() throws Exception {
        assertThat(server.get("/api/v1/i18n").body()).isEqualTo("{\"locales\":[\"de\",\"en\",\"es\"]}");
        assertThat(server.get("/api/v1/i18n/de").body()).contains("\"page.send\":\"Senden\"");
    }

    @Test
    void aLanguageThatIsNotThereIsNotFound() throws Exception {
        HttpResponse<String> missing = server.get("/api/v1/i18n/..%2Fconfig%2Fconfig");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("de, en, es");
    }
}
