package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.AssetState;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class ReleaseLifecycleTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @AutoClose
    private final LocalForge forge =
            LocalForge.builder().clock(InstantSource.fixed(NOW)).start();

    private final Client client = Client.writer(forge);

    ReleaseLifecycleTest() throws IOException {}

    @Test
    void aDraftHasNoTagAndNoPublicAddress() {
        Reply created = client.post("/releases", Map.of("tag_name", "v1.0.0", "draft", true, "body", "notes ä"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(created.json().string("url"));
        assertThat(created.json().string("html_url")).contains("/releases/tag/untagged-");
        assertThat(created.json().has("published_at")).isFalse();
        assertThat(created.json().has("tarball_url")).isFalse();
        assertThat(created.json().string("created_at")).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(created.json().string("body")).isEqualTo("notes ä");
        assertThat(client.get("/releases/tags/v1.0.0").status()).isEqualTo(404);
        assertThat(client.get("/git/ref/tags/v1.0.0").status()).isEqualTo(404);
    }

    @Test
    void severalDraftsMayWaitForOneTag() {
        client.post("/releases", Map.of("tag_name", "v1.0.0", "draft", true));
        Reply second = client.post("/releases", Map.of("tag_name", "v1.0.0", "draft", true));

        assertThat(second.status()).isEqualTo(201);
        assertThat(forge.repository(Client.REPOSITORY).drafts("v1.0.0")).hasSize(2);
    }

    @Test
    void publishingADraftKeepsItsAssetsAndMakesTheTag() {
        JsonObject draft = client.post("/releases", Map.of("tag_name", "v1.0.0", "draft", true))
                .json();
        Reply uploaded = client.upload(draft, "app.tar.gz", "bytes".getBytes(UTF_8));
        Reply published = client.patch("/releases/" + draft.number("id"), Map.of("draft", false));

        assertThat(uploaded.json().string("browser_download_url")).contains("/download/untagged-");
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().string("published_at")).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(published.json().string("html_url")).endsWith("/releases/tag/v1.0.0");
        Release release =
                forge.repository(Client.REPOSITORY).published("v1.0.0").orElseThrow();
        assertThat(release.asset("app.tar.gz").orElseThrow().state()).isEqualTo(AssetState.UPLOADED);
        assertThat(client.get("/git/ref/tags/v1.0.0").json().object("object").string("sha"))
                .isEqualTo(LocalForgeBuilder.DEFAULT_HEAD);
    }

    @Test
    void anUpdateLeavesAloneWhatItDoesNotName() {
        Release release = forge.repository(Client.REPOSITORY)
                .createRelease(ReleaseDetails.draft("v1.0.0")
                        .withName("One")
                        .withBody("notes")
                        .withPrerelease(true));

        Reply updated = client.patch("/releases/" + release.id(), Map.of("body", "better notes"));

        assertThat(updated.json().string("name")).isEqualTo("One");
        assertThat(updated.json().string("body")).isEqualTo("better notes");
        assertThat(updated.json().bool("draft")).isTrue();
        assertThat(updated.json().bool("prerelease")).isTrue();
    }

    @Test
    void deletingAReleaseKeepsItsTag() {
        Release release = forge.repository(Client.REPOSITORY).createRelease(ReleaseDetails.published("v1.0.0"));

        assertThat(client.delete("/releases/" + release.id()).status()).isEqualTo(204);
        assertThat(client.get("/releases/" + release.id()).status()).isEqualTo(404);
        assertThat(client.get("/git/ref/tags/v1.0.0").status()).isEqualTo(200);
    }

    @Test
    void aTagThatExistsStaysWhereItIsWhateverTheTarget() {
        String commit = "a".repeat(40);
        forge.repository(Client.REPOSITORY).putTag("v1.0.0", commit);

        client.post("/releases", Map.of("tag_name", "v1.0.0", "target_commitish", "no-such-branch"));

        assertThat(forge.repository(Client.REPOSITORY).commitOfTag("v1.0.0")).contains(commit);
    }

    @Test
    void aTagWithASlashIsFoundByItsName() {
        client.post("/releases", Map.of("tag_name", "server/v1+2", "target_commitish", "b".repeat(40)));

        Reply found = client.get("/releases/tags/server/v1+2");

        assertThat(found.json().string("tag_name")).isEqualTo("server/v1+2");
        assertThat(client.get("/releases/tags/server%2Fv1%2B2").status()).isEqualTo(200);
        assertThat(found.json().string("html_url")).endsWith("/releases/tag/server%2Fv1%2B2");
    }
}
