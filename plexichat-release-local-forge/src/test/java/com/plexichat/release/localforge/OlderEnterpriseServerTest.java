package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OlderEnterpriseServerTest {
    @TempDir
    private static Path exchanges;

    @AutoClose
    private final LocalForge forge = LocalForge.builder()
            .gheStyle()
            .withoutDigests()
            .exchangesFolder(exchanges)
            .start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);

    OlderEnterpriseServerTest() throws IOException {}

    @Test
    void itTellsAssetsWithoutTheirDigest() {
        long release = repository.createRelease(ReleaseDetails.draft("v1")).id();
        JsonObject draft = client.get("/releases/" + release).json();
        JsonObject uploaded = client.upload(draft, "app", new byte[] {1}).json();

        assertThat(uploaded.asMap()).doesNotContainKey("digest").containsKey("size");
        assertThat(client.get("/releases").list().get(0).list("assets", each -> each.asMap()))
                .allSatisfy(asset -> assertThat(asset).doesNotContainKey("digest"));
        assertThat(repository.asset(uploaded.number("id")).digest()).isNotNull();
    }

    @Test
    void itIsNotHeldAgainstADescriptionThatRequiresTheDigest() {
        client.get("");

        assertThat(exchanges).isEmptyDirectory();
        assertThat(forge.exchanges()).hasSize(1);
    }
}
