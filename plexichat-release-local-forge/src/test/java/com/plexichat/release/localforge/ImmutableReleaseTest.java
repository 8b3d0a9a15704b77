package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class ImmutableReleaseTest {
    private static final byte[] BYTES = {1, 2, 3};

    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);

    ImmutableReleaseTest() throws IOException {
        repository.immutableReleases(true);
    }

    @Test
    void aReleaseFreezesWhenItIsPublished() {
        JsonObject draft = client.post("/releases", Map.of("tag_name", "v1", "draft", true))
                .json();
        client.upload(draft, "a.zip", BYTES);
        JsonObject published = client.patch("/releases/" + draft.number("id"), Map.of("draft", false))
                .json();
        Asset asset = repository.release(draft.number("id")).assets().get(0);

        Reply upload = client.upload(published, "b.zip", BYTES);
        Reply delete = client.delete("/releases/assets/" + asset.id());
        Reply rename = client.patch("/releases/assets/" + asset.id(), Map.of("name", "c.zip"));

        assertThat(draft.bool("immutable")).isFalse();
        assertThat(published.bool("immutable")).isTrue();
        assertThat(upload.status()).isEqualTo(422);
        assertThat(upload.json().string("message")).isEqualTo("Cannot upload assets to an immutable release.");
        assertThat(delete.status()).isEqualTo(422);
        assertThat(rename.status()).isEqualTo(422);
        assertThat(repository.bytes(asset.id())).isEqualTo(BYTES);
    }

    @Test
    void itsTextStaysOpenAndItsTagDoesNot() {
        long id = repository.createRelease(ReleaseDetails.published("v1")).id();

        assertThat(client.patch("/releases/" + id, Map.of("body", "withdrawn", "prerelease", true))
                        .status())
                .isEqualTo(200);
        assertThat(client.patch("/releases/" + id, Map.of("tag_name", "v2")).status())
                .isEqualTo(422);
        assertThat(client.patch("/releases/" + id, Map.of("draft", true)).status())
                .isEqualTo(422);
    }

    @Test
    void itsTagNameIsUsedUpForEver() {
        long id = repository.createRelease(ReleaseDetails.published("v1")).id();
        client.delete("/releases/" + id);
        repository.removeTag("v1");

        Reply refused = client.post("/releases", Map.of("tag_name", "v1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error().string("message")).isEqualTo("tag_name was used by an immutable release");
    }

    @Test
    void whatWasPublishedBeforeStaysOpen() {
        repository.immutableReleases(false);
        long id = repository.createRelease(ReleaseDetails.published("v1")).id();
        repository.immutableReleases(true);

        JsonObject release =
                client.patch("/releases/" + id, Map.of("body", "new")).json();

        assertThat(release.bool("immutable")).isFalse();
        assertThat(client.upload(release, "a.zip", BYTES).status()).isEqualTo(201);
    }
}
