package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client would hide is looked at on a plain socket that stays open on its side. */
@Timeout(30)
final class FaultOnTheWireTest {
    private volatile Optional<Fault> fault = Optional.empty();

    @AutoClose
    private final LocalForge forge =
            LocalForge.builder().faults(arrival -> fault).start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final long release =
            repository.createRelease(ReleaseDetails.draft("v1")).id();

    FaultOnTheWireTest() throws IOException {}

    @Test
    void aDropBeforeDoesNotWaitForTheBody() throws IOException {
        fault = Optional.of(new Fault.DropBefore());

        assertThat(answer(uploadOf(1000))).isEmpty();
        assertThat(repository.release(release).assets()).isEmpty();
    }

    @Test
    void aDropHalfwayWaitsForHalfOfTheBody() throws IOException {
        fault = Optional.of(new Fault.DropHalfway());

        assertThat(answer(uploadOf(1000) + "x".repeat(500))).isEmpty();
        assertThat(repository.release(release).assets())
                .extracting(Asset::uploaded)
                .containsExactly(false);
    }

    @Test
    void halfAnAnswerComesAfterAHeadThatAnnouncesAll() throws IOException {
        String get = "GET /repos/" + Client.REPOSITORY + "/releases HTTP/1.1\r\n" + headers() + "\r\n";
        fault = Optional.of(new Fault.DropHalfway());

        String[] half = answer(get).split("\r\n\r\n", -1);
        int announced = Integer.parseInt(half[0].replaceFirst("(?is).*\r\nContent-length: (\\d+).*", "$1"));
        assertThat(half[0]).startsWith("HTTP/1.1 200").containsIgnoringCase("Content-Type: application/json");
        assertThat(half[1]).startsWith("[{").hasSize(announced / 2);
    }

    @Test
    void anAnswerWithoutAnEndHasTheRightHeadAndZeros() throws IOException {
        fault = Optional.of(new Fault.Endless());
        URI address = URI.create(forge.apiUrl());

        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(list().getBytes(UTF_8));
            String start = new String(socket.getInputStream().readNBytes(1_000_000), UTF_8);

            assertThat(start).startsWith("HTTP/1.1 200").containsIgnoringCase("Transfer-encoding: chunked");
            assertThat(start).endsWith("\0".repeat(1000));
        }
    }

    @Test
    void aSlowAnswerIsTheRightOneAndGivesATestTimeAfterEachByte() throws IOException {
        AtomicInteger bytes = new AtomicInteger();
        String[] right = answer(list()).split("\r\n\r\n", -1);
        fault = Optional.of(new Fault.Drip(bytes::incrementAndGet));

        assertThat(answer(list())).endsWith(right[1]);
        assertThat(bytes).hasValue(right[1].length());
    }

    private String list() {
        return "GET /repos/" + Client.REPOSITORY + "/releases HTTP/1.1\r\n" + headers() + "Connection: close\r\n\r\n";
    }

    private String uploadOf(int length) {
        return "POST /uploads/repos/" + Client.REPOSITORY + "/releases/" + release + "/assets?name=app HTTP/1.1\r\n"
                + headers() + "Content-Type: application/gzip\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private String headers() {
        return "Host: localhost\r\nUser-Agent: test\r\nAuthorization: Bearer " + LocalForgeBuilder.DEFAULT_TOKEN
                + "\r\n";
    }

    private String answer(String request) throws IOException {
        URI address = URI.create(forge.apiUrl());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
