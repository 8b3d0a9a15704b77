package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class ThrottledUploadTest {
    @AutoClose
    private final LocalForge forge =
            LocalForge.builder().bytesPerSecond(1_000_000).start();

    private final Client client = Client.writer(forge);
    private final long release = forge.repository(Client.REPOSITORY)
            .createRelease(ReleaseDetails.draft("v1"))
            .id();

    ThrottledUploadTest() throws IOException {}

    @Test
    void anUploadTakesAsLongAsItsRateDemands() {
        JsonObject json = client.get("/releases/" + release).json();
        long start = System.nanoTime();

        Reply uploaded = client.upload(json, "app", new byte[200_000]);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        assertThat(uploaded.json().number("size")).isEqualTo(200_000);
    }
}
