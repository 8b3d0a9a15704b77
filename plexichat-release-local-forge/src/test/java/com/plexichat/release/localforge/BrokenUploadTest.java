package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.AssetState;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class BrokenUploadTest {
    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);

    BrokenUploadTest() throws IOException {}

    @Test
    void anUploadThatEndsHalfwayLeavesAStarterWithoutBytes() throws IOException {
        long release = repository.createRelease(ReleaseDetails.draft("v1")).id();

        String answer = halfAnUpload(release);

        Asset left = repository.release(release).asset("app.tar.gz").orElseThrow();
        assertThat(answer).startsWith("HTTP/1.1 502");
        assertThat(left.state()).isEqualTo(AssetState.STARTER);
        assertThat(left.digest()).isNull();
    }

    @Test
    void aStarterIsListedWithItsStateAndCannotBeDownloaded() {
        long release = repository.createRelease(ReleaseDetails.published("v1")).id();
        Asset starter = repository.markStarter(
                repository.addAsset(release, "app.tar.gz", "x".getBytes(UTF_8)).id());
        Client client = Client.writer(forge);

        JsonObject listed =
                client.get("/releases/" + release + "/assets").list().get(0);

        assertThat(listed.string("state")).isEqualTo("starter");
        assertThat(listed.number("size")).isZero();
        assertThat(client.download(listed.string("url")).status()).isEqualTo(404);
        assertThat(starter.uploaded()).isFalse();
    }

    private String halfAnUpload(long release) throws IOException {
        URI uploads = URI.create(forge.uploadsUrl());
        try (Socket socket = new Socket(uploads.getHost(), uploads.getPort())) {
            String head = "POST " + uploads.getPath() + "/repos/" + Client.REPOSITORY + "/releases/" + release
                    + "/assets?name=app.tar.gz HTTP/1.1\r\nHost: " + uploads.getAuthority()
                    + "\r\nUser-Agent: test\r\nAuthorization: Bearer " + LocalForgeBuilder.DEFAULT_TOKEN
                    + "\r\nContent-Type: application/gzip\r\nContent-Length: 1000\r\n\r\nonly this much";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
