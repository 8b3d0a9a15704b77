package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class LatestReleaseTest {
    @AutoClose
    private final LocalForge forge =
            LocalForge.builder().clock(new SteppingClock()).start();

    private final Client client = Client.writer(forge);

    LatestReleaseTest() throws IOException {}

    @Test
    void withoutAFullReleaseThereIsNoLatest() {
        client.post("/releases", Map.of("tag_name", "v1-rc1", "prerelease", true));
        client.post("/releases", Map.of("tag_name", "v1", "draft", true));

        assertThat(client.get("/releases/latest").status()).isEqualTo(404);
    }

    @Test
    void aPublishedReleaseBecomesTheLatestUnlessItSaysOtherwise() {
        client.post("/releases", Map.of("tag_name", "v2.0.0"));
        client.post("/releases", Map.of("tag_name", "v1.0.1", "make_latest", "false"));
        assertThat(latest()).isEqualTo("v2.0.0");

        client.post("/releases", Map.of("tag_name", "v1.0.2"));
        assertThat(latest()).isEqualTo("v1.0.2");
    }

    @Test
    void anUpdateThatSaysNothingAboutLatestTakesThePlace() {
        long old = client.post("/releases", Map.of("tag_name", "v1.0.0")).json().number("id");
        client.post("/releases", Map.of("tag_name", "v2.0.0"));

        client.patch("/releases/" + old, Map.of("body", "a typo less"));

        assertThat(latest()).isEqualTo("v1.0.0");
    }

    @Test
    void legacyMeansTheNewest() {
        client.post("/releases", Map.of("tag_name", "v1.0.0"));
        client.post("/releases", Map.of("tag_name", "v2.0.0", "make_latest", "false"));
        client.post("/releases", Map.of("tag_name", "v3.0.0", "make_latest", "legacy"));

        assertThat(latest()).isEqualTo("v3.0.0");
    }

    @Test
    void theNewestOfTheOthersFollowsALatestThatIsDeleted() {
        var repository = forge.repository(Client.REPOSITORY);
        repository.createRelease(ReleaseDetails.published("v1.0.0"));
        repository.createRelease(ReleaseDetails.published("v2.0.0"));
        long third =
                repository.createRelease(ReleaseDetails.published("v3.0.0")).id();

        client.delete("/releases/" + third);

        assertThat(latest()).isEqualTo("v2.0.0");
    }

    private String latest() {
        return client.get("/releases/latest").json().string("tag_name");
    }
}
