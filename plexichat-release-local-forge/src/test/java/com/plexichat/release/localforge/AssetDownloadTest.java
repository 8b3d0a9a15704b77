package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.http.Area;
import com.plexichat.release.localforge.http.Exchange;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class AssetDownloadTest {
    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final Client writer = Client.writer(forge);
    private final Client stranger = Client.stranger(forge);

    AssetDownloadTest() throws IOException {}

    @Test
    void theBytesComeFromTheStorageHost() {
        Asset asset = published();

        Reply redirect = writer.download(assetUrl(asset));
        Reply bytes = stranger.download(redirect.header("Location"));

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location")).doesNotStartWith(forge.webUrl());
        assertThat(bytes.text()).isEqualTo("hello");
        assertThat(bytes.header("Content-Disposition")).isEqualTo("attachment; filename=app.tar.gz");
    }

    @Test
    void theStorageHostRefusesATokenMeantForGitHub() {
        String storage = writer.download(assetUrl(published())).header("Location");

        assertThat(writer.download(storage).status()).isEqualTo(400);
        assertThat(forge.exchanges()).extracting(Exchange::area).contains(Area.STORAGE);
    }

    @Test
    void aBrowserDownloadsWhatIsPublished() {
        published();

        Reply redirect = stranger.download(browserUrl("v1"));

        assertThat(stranger.download(redirect.header("Location")).text()).isEqualTo("hello");
    }

    @Test
    void aBrowserDoesNotSeeWhatIsStillADraft() {
        Asset asset = seeded(ReleaseDetails.draft("v1"));
        String url = writer.get("/releases/assets/" + asset.id()).json().string("browser_download_url");

        assertThat(stranger.download(url).status()).isEqualTo(404);
        assertThat(stranger.download(browserUrl("v1")).status()).isEqualTo(404);
        assertThat(stranger.download(assetUrl(asset)).status()).isEqualTo(404);
    }

    @Test
    void aHeadRequestTellsTheLengthWithoutTheBytes() {
        String storage = writer.download(assetUrl(published())).header("Location");

        Reply head = stranger.send("HEAD", storage, BodyPublishers.noBody());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("5");
        assertThat(head.text()).isEmpty();
    }

    @Test
    void aDownloadIsCounted() {
        Asset asset = published();

        stranger.download(writer.download(assetUrl(asset)).header("Location"));

        assertThat(writer.get("/releases/assets/" + asset.id()).json().number("download_count"))
                .isEqualTo(1);
    }

    @Test
    void theForgeCanAlsoAnswerWithTheBytesDirectly() throws IOException {
        try (LocalForge direct = LocalForge.builder().directDownloads().start()) {
            var repository = direct.repository(Client.REPOSITORY);
            Release release = repository.createRelease(ReleaseDetails.published("v1"));
            Asset asset = repository.addAsset(release.id(), "a.txt", "direct".getBytes(UTF_8));

            Reply bytes = Client.reader(direct)
                    .download(direct.apiUrl() + "/repos/" + Client.REPOSITORY + "/releases/assets/" + asset.id());

            assertThat(bytes.status()).isEqualTo(200);
            assertThat(bytes.text()).isEqualTo("direct");
        }
    }

    private Asset published() {
        return seeded(ReleaseDetails.published("v1"));
    }

    private Asset seeded(ReleaseDetails details) {
        var repository = forge.repository(Client.REPOSITORY);
        long release = repository.createRelease(details).id();
        return repository.addAsset(release, "app.tar.gz", "hello".getBytes(UTF_8));
    }

    private String assetUrl(Asset asset) {
        return forge.apiUrl() + "/repos/" + Client.REPOSITORY + "/releases/assets/" + asset.id();
    }

    private String browserUrl(String tag) {
        return forge.webUrl() + "/" + Client.REPOSITORY + "/releases/download/" + tag + "/app.tar.gz";
    }
}
