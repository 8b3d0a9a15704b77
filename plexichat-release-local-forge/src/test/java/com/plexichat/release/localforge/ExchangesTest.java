package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.http.Exchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExchangesTest {
    @TempDir
    private Path folder;

    @Test
    void anExchangeIsOnRecordWhenItsAnswerArrivesAndTheTokenIsNot() throws IOException {
        try (LocalForge forge = LocalForge.builder().start()) {
            Client.writer(forge).post("/releases", Map.of("tag_name", "v1"));
            Client.writer(forge).get("/releases?per_page=5");

            assertThat(forge.exchanges()).extracting(Exchange::query).containsExactly("", "per_page=5");
            Exchange exchange = forge.exchanges().get(0);
            assertThat(exchange.method()).isEqualTo("POST");
            assertThat(exchange.path()).isEqualTo("/repos/plexichat/plexichat-sample/releases");
            assertThat(exchange.status()).isEqualTo(201);
            assertThat(exchange.requestBody()).isEqualTo(Map.of("tag_name", "v1"));
            assertThat(exchange.header("authorization")).contains("Bearer ***");
            assertThat(exchange.toString()).doesNotContain(LocalForgeBuilder.DEFAULT_TOKEN);
        }
    }

    @Test
    void whatARefusedCallSaidIsOnRecordToo() throws IOException {
        try (LocalForge forge = LocalForge.builder().start()) {
            Client.reader(forge).post("/releases", Map.of("tag_name", "v1"));

            Exchange exchange = forge.exchanges().get(0);
            assertThat(exchange.status()).isEqualTo(403);
            assertThat(exchange.requestBody()).isEqualTo(Map.of("tag_name", "v1"));
        }
    }

    @Test
    void eachForgeWritesAFileOfItsOwnWithALineForEachExchange() throws IOException {
        try (LocalForge one = LocalForge.builder().exchangesFolder(folder).start();
                LocalForge two = LocalForge.builder().exchangesFolder(folder).start()) {
            JsonObject release = Client.writer(one)
                    .post("/releases", Map.of("tag_name", "v1", "draft", true))
                    .json();
            Client.writer(one).upload(release, "a.zip", new byte[] {1});
            Client.writer(two).get("");
        }

        List<List<JsonObject>> files = files();
        assertThat(files).extracting(List::size).containsExactly(2, 1);
        JsonObject created = files.get(0).get(0);
        assertThat(created.string("requestContentType")).isEqualTo("application/json");
        assertThat(created.object("requestBody").string("tag_name")).isEqualTo("v1");
        assertThat(created.object("responseBody").bool("draft")).isTrue();
        JsonObject uploaded = files.get(0).get(1);
        assertThat(uploaded.bool("upload")).isTrue();
        assertThat(uploaded.has("requestBody")).isFalse();
        assertThat(uploaded.number("status")).isEqualTo(201);
    }

    private List<List<JsonObject>> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().map(ExchangesTest::lines).toList();
        }
    }

    private static List<JsonObject> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> Json.parseObject(line, "line"))
                    .toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
