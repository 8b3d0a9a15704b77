package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
final class FaultsTest {
    private static final byte[] HELLO = "hello".getBytes(UTF_8);
    private static final String DIGEST = "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private volatile Optional<Fault> fault = Optional.empty();

    @AutoClose
    private final LocalForge forge =
            LocalForge.builder().faults(arrival -> fault).start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);
    private final Release release = repository.createRelease(ReleaseDetails.draft("v1"));
    private final JsonObject json = client.get("/releases/" + release.id()).json();

    FaultsTest() throws IOException {}

    private List<Asset> assets() {
        return repository.release(release.id()).assets();
    }

    static List<Fault> drops() {
        return List.of(new Fault.DropBefore(), new Fault.DropHalfway(), new Fault.DropAfter());
    }

    @ParameterizedTest
    @MethodSource("drops")
    void aConnectionThatEndsIsSeenByTheClient(Fault drop) {
        fault = Optional.of(drop);

        assertThatThrownBy(() -> client.get("/releases")).hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> client.post("/releases", Map.of("tag_name", "v2", "draft", true)))
                .hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> client.upload(json, "app", HELLO)).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void whatIsDroppedBeforeIsNotProcessed() {
        fault = Optional.of(new Fault.DropBefore());

        assertThatThrownBy(() -> client.upload(json, "app", HELLO)).isInstanceOf(AssertionError.class);
        assertThat(assets()).isEmpty();
    }

    @Test
    void anUploadThatIsDroppedHalfwayLeavesAStarter() {
        fault = Optional.of(new Fault.DropHalfway());

        assertThatThrownBy(() -> client.upload(json, "app", HELLO)).isInstanceOf(AssertionError.class);
        assertThat(assets()).extracting(Asset::uploaded).containsExactly(false);
    }

    @Test
    void anyOtherCallThatIsDroppedHalfwayIsNotProcessed() {
        fault = Optional.of(new Fault.DropHalfway());

        assertThatThrownBy(() -> client.post("/releases", Map.of("tag_name", "v2", "draft", true)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> client.delete("/releases/" + release.id())).isInstanceOf(AssertionError.class);
        // A call without a body is processed before its answer breaks off.
        assertThat(repository.releases()).isEmpty();
    }

    @Test
    void whatIsDroppedAfterIsProcessed() {
        fault = Optional.of(new Fault.DropAfter());

        assertThatThrownBy(() -> client.upload(json, "app", HELLO)).isInstanceOf(AssertionError.class);
        assertThat(assets()).extracting(Asset::uploaded).containsExactly(true);
    }

    @Test
    void anAnswerInsteadComesWithoutAnyEffect() {
        fault = Optional.of(new Fault.AnswerInstead(429, Map.of("Retry-After", "7"), "application/json", "{}"));

        Reply reply = client.upload(json, "app", HELLO);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("7");
        assertThat(assets()).isEmpty();
    }

    @Test
    void anAnswerAfterHidesTheEffect() {
        fault = Optional.of(new Fault.AnswerAfter(500, Map.of(), "text/html", "<p>no</p>"));

        assertThat(client.upload(json, "app", HELLO).status()).isEqualTo(500);
        assertThat(assets()).hasSize(1);
    }

    @Test
    void anAnswerMayLackItsBody() {
        fault = Optional.of(new Fault.EmptyBody());

        Reply reply = client.post("/releases", Map.of("tag_name", "v2", "draft", true));
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text()).isEmpty();
        assertThat(reply.header("Content-Length")).isEqualTo("0");
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("X-GitHub-Request-Id")).isNotEmpty();
        assertThat(repository.drafts("v2")).hasSize(1);
    }

    @Test
    void anAnswerMayEndInTheMiddleAsIfThatWereAll() {
        Reply whole = client.get("/releases");
        fault = Optional.of(new Fault.TruncatedBody());

        Reply reply = client.get("/releases");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo(whole.text().substring(0, whole.text().length() / 2));
        assertThat(reply.header("Content-Length"))
                .isEqualTo(Integer.toString(reply.text().length()));
        assertThat(client.delete("/releases/" + release.id()).status()).isEqualTo(204);
    }

    @Test
    void aSilentServerHoldsTheCallUntilItCloses() throws Exception {
        CompletableFuture<Thread> holder = new CompletableFuture<>();
        fault = Optional.of(new Fault.Silence(() -> holder.complete(Thread.currentThread())));

        CompletableFuture<Reply> answer =
                CompletableFuture.supplyAsync(() -> client.post("/releases", Map.of("tag_name", "v2")));
        Thread held = holder.get(20, TimeUnit.SECONDS);
        assertThat(answer).isNotDone();
        assertThat(repository.releases()).hasSize(1);
        forge.close();
        assertThatThrownBy(answer::join).hasRootCauseInstanceOf(IOException.class);
        held.join(20_000);
        assertThat(held.isAlive()).isFalse();
    }

    @Test
    void aStarterIsLeftWithA502() {
        fault = Optional.of(new Fault.LeaveStarter());

        assertThat(client.upload(json, "app", HELLO).status()).isEqualTo(502);
        assertThat(assets()).extracting(Asset::uploaded).containsExactly(false);
        assertThat(client.get("/releases").status()).isEqualTo(502);
    }

    @Test
    void aDamagedAssetHasItsSizeAndAnotherDigest() {
        fault = Optional.of(new Fault.StoreDamaged());

        Reply reply = client.upload(json, "app", HELLO);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().number("size")).isEqualTo(5);
        assertThat(reply.json().string("digest"))
                .isNotEqualTo(DIGEST)
                .isEqualTo(assets().get(0).digest());
        assertThat(repository.bytes(assets().get(0).id())).isNotEqualTo(HELLO);
        assertThat(client.get("/releases").status()).isEqualTo(200);
    }

    @Test
    void whatIsAnsweredInsteadOfAnUploadIsAnsweredAfterItsBytes() {
        fault = Optional.of(new Fault.AnswerInstead(503, Map.of(), "text/html", "<p>no</p>"));

        assertThat(client.upload(json, "app", new byte[3_000_000]).status()).isEqualTo(503);
        assertThat(assets()).isEmpty();
    }
}
