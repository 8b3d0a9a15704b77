package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.http.Exchange;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.http.FaultSource.Arrival;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
final class FaultRecordTest {
    private static final Map<String, Object> DRAFT = Map.of("tag_name", "v2", "draft", true);

    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private volatile Optional<Fault> fault = Optional.empty();

    @AutoClose
    private final LocalForge forge = LocalForge.builder().faults(this::next).start();

    private final Client client = Client.writer(forge);

    FaultRecordTest() throws IOException {}

    private Optional<Fault> next(Arrival arrival) {
        arrivals.add(arrival);
        return fault;
    }

    static List<Fault> answers() {
        return List.of(
                new Fault.AnswerInstead(500, Map.of(), "text/html", "no"),
                new Fault.AnswerAfter(500, Map.of(), "text/html", "no"),
                new Fault.EmptyBody(),
                new Fault.TruncatedBody(),
                new Fault.LeaveStarter());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerThatAFaultChangedIsToldByItsStatusAlone(Fault each) {
        fault = Optional.of(each);
        Reply reply = client.post("/releases", DRAFT);

        Exchange exchange = last();
        assertThat(exchange.fault()).isEqualTo(each.name());
        assertThat(exchange.requestBody()).isEqualTo(DRAFT);
        assertThat(exchange.bodyUnread()).isFalse();
        assertThat(exchange.status()).isEqualTo(reply.status());
        assertThat(exchange.responseBody()).isNull();
        assertThat(exchange.path()).isEqualTo("/repos/" + Client.REPOSITORY + "/releases");
    }

    @Test
    void aBodyThatWasNotReadIsMarked() {
        for (Fault drop : List.of(new Fault.DropBefore(), new Fault.DropHalfway())) {
            fault = Optional.of(drop);
            assertThatThrownBy(() -> client.post("/releases", DRAFT)).isInstanceOf(AssertionError.class);

            assertThat(last().fault()).isEqualTo(drop.name());
            assertThat(last().bodyUnread()).isTrue();
            assertThat(last().requestBody()).isNull();
            assertThat(last().status()).isZero();
        }
    }

    @Test
    void whatWasReadBeforeADropIsTold() {
        fault = Optional.of(new Fault.DropAfter());
        assertThatThrownBy(() -> client.post("/releases", DRAFT)).isInstanceOf(AssertionError.class);

        assertThat(last().bodyUnread()).isFalse();
        assertThat(last().requestBody()).isEqualTo(DRAFT);
    }

    @Test
    void aCallWithoutABodyHasNoneLeftUnread() {
        fault = Optional.of(new Fault.DropHalfway());
        assertThatThrownBy(() -> client.get("/releases")).isInstanceOf(AssertionError.class);

        assertThat(last().bodyUnread()).isFalse();
        assertThat(last().status()).isEqualTo(200);
    }

    @Test
    void aCallIsOnRecordWhenItIsHeld() {
        CompletableFuture<List<Exchange>> recorded = new CompletableFuture<>();
        fault = Optional.of(new Fault.Silence(() -> recorded.complete(forge.exchanges())));
        CompletableFuture<Reply> unanswered = CompletableFuture.supplyAsync(() -> client.get("/releases"));

        assertThat(recorded.join()).extracting(Exchange::fault).containsExactly("Silence");
        forge.close();
        assertThatThrownBy(unanswered::join).isNotNull();
    }

    @Test
    void aFaultThatDoesNotHarmACallIsNotOnRecord() {
        fault = Optional.of(new Fault.StoreDamaged());
        client.get("/releases");

        assertThat(last().fault()).isNull();
        assertThat(last().responseBody()).isEqualTo(List.of());
    }

    @Test
    void theBytesOfAnUploadAreNotOnRecordEvenIfTheyAreJson() {
        JsonObject release = client.post("/releases", DRAFT).json();
        fault = Optional.of(new Fault.AnswerInstead(500, Map.of(), "text/html", "no"));
        String url = release.string("upload_url").replace("{?name,label}", "?name=a.json");
        client.send("POST", url, BodyPublishers.ofString("{}"), "Content-Type", "application/json");

        assertThat(last().requestBody()).isNull();
    }

    @Test
    void theSourceIsAskedAboutEachCallAsItWasSent() {
        client.get("/git/ref/tags/a%2Fb");
        client.get("/releases?per_page=%35");

        String base = "/repos/" + Client.REPOSITORY;
        assertThat(arrivals)
                .containsExactly(
                        new Arrival("GET", base + "/git/ref/tags/a%2Fb", ""),
                        new Arrival("GET", base + "/releases", "per_page=%35"));
    }

    @Test
    void theFileForTheConformanceCheckTellsTheFault(@TempDir Path folder) throws IOException {
        try (LocalForge other = LocalForge.builder()
                .exchangesFolder(folder)
                .faults(arrival -> Optional.of(new Fault.DropBefore()))
                .start()) {
            Client writer = Client.writer(other);
            assertThatThrownBy(() -> writer.post("/releases", DRAFT)).isInstanceOf(AssertionError.class);
        }
        try (var files = Files.list(folder)) {
            String line = Files.readString(files.findFirst().orElseThrow(), UTF_8);
            assertThat(Json.parseObject(line, "line").string("fault")).isEqualTo("DropBefore");
            assertThat(Json.parseObject(line, "line").bool("bodyUnread")).isTrue();
        }
    }

    private Exchange last() {
        List<Exchange> all = forge.exchanges();
        return all.get(all.size() - 1);
    }
}
