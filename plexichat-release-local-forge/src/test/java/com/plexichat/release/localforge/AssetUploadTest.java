package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class AssetUploadTest {
    private static final byte[] HELLO = "hello".getBytes(UTF_8);

    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);
    private final Release release = repository.createRelease(ReleaseDetails.draft("v1"));
    private final JsonObject json = client.get("/releases/" + release.id()).json();

    AssetUploadTest() throws IOException {}

    @Test
    void theServerComputesSizeAndDigestOfWhatItReceived() {
        Reply uploaded = client.upload(json, "app.tar.gz", HELLO);

        assertThat(uploaded.status()).isEqualTo(201);
        assertThat(uploaded.json().string("state")).isEqualTo("uploaded");
        assertThat(uploaded.json().number("size")).isEqualTo(5);
        assertThat(uploaded.json().string("digest"))
                .isEqualTo("sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(repository.bytes(uploaded.json().number("id"))).isEqualTo(HELLO);
    }

    @Test
    void aNameWithSpacesComesBackWithDots() {
        Reply uploaded = client.upload(json, "my app (1).tar.gz", HELLO);

        assertThat(uploaded.json().string("name")).isEqualTo("my.app.1.tar.gz");
    }

    @Test
    void aLabelAndTheContentTypeAreKept() {
        String url = json.string("upload_url").replace("{?name,label}", "?name=a.zip&label=The%20archive");
        Reply uploaded = client.send("POST", url, BodyPublishers.ofByteArray(HELLO), "Content-Type", "application/zip");

        assertThat(uploaded.json().string("label")).isEqualTo("The archive");
        assertThat(uploaded.json().string("content_type")).isEqualTo("application/zip");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        client.upload(json, "app.tar.gz", HELLO);
        Reply refused = client.upload(json, "app.tar.gz", "other".getBytes(UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error().asMap())
                .isEqualTo(Map.of("resource", "ReleaseAsset", "code", "already_exists", "field", "name"));
        assertThat(repository.release(release.id()).assets()).hasSize(1);
    }

    @Test
    void aStarterHoldsItsNameUntilItIsDeleted() {
        Asset starter = repository.markStarter(
                repository.addAsset(release.id(), "app.tar.gz", HELLO).id());

        assertThat(client.upload(json, "app.tar.gz", HELLO).status()).isEqualTo(422);
        assertThat(client.delete("/releases/assets/" + starter.id()).status()).isEqualTo(204);
        assertThat(client.upload(json, "app.tar.gz", HELLO).status()).isEqualTo(201);
    }

    @Test
    void anEmptyFileIsRefusedAndLeavesNothing() {
        Reply refused = client.upload(json, "empty.txt", new byte[0]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error().string("message")).isEqualTo("size must be greater than or equal to 1");
        assertThat(repository.release(release.id()).assets()).isEmpty();
    }

    @Test
    void anUploadWithoutAContentLengthIsRefused() {
        String url = json.string("upload_url").replace("{?name,label}", "?name=a.zip");
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(HELLO));
        Reply refused = client.send("POST", url, chunked, "Content-Type", "application/zip");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().string("message")).startsWith("Bad Content-Length");
    }

    @Test
    void anUploadWithoutAContentTypeIsRefused() {
        String url = json.string("upload_url").replace("{?name,label}", "?name=a.zip");
        Reply refused = client.send("POST", url, BodyPublishers.ofByteArray(HELLO));

        assertThat(refused.error().string("field")).isEqualTo("content_type");
    }

    @Test
    void anAssetIsRenamedButNotToATakenName() {
        long first = client.upload(json, "a.part", HELLO).json().number("id");
        client.upload(json, "b.zip", HELLO);

        Reply renamed = client.patch("/releases/assets/" + first, Map.of("name", "a.zip", "label", "A"));
        Reply refused = client.patch("/releases/assets/" + first, Map.of("name", "b.zip"));

        assertThat(renamed.json().string("name")).isEqualTo("a.zip");
        assertThat(renamed.json().string("label")).isEqualTo("A");
        assertThat(refused.status()).isEqualTo(422);
    }
}
