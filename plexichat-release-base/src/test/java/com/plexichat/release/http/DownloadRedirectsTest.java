package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class DownloadRedirectsTest {
    @TempDir
    private Path folder;

    @AutoClose
    private final FileServer server = new FileServer();

    @AutoClose
    private final FileServer storage = new FileServer();

    DownloadRedirectsTest() throws IOException {}

    private Path fetch() throws IOException {
        HttpDownload download = new JdkHttpDownload(
                Optional.empty(),
                new Patience(new DrivenClock(), Duration.ofMinutes(15), (time, reason) -> {}),
                HttpWatch.NONE);
        Path file = folder.resolve("file");
        download.fetch(
                new HttpCall(
                        "GET",
                        server.address("/first"),
                        Map.of("authorization", "secret", "Accept", "application/octet-stream"),
                        HttpBody.NONE),
                file,
                DownloadLimits.of(100),
                bytes -> {});
        return file;
    }

    private FileServer sendOn(String target) {
        return server.then(302, "", "Location", target);
    }

    @Test
    void theTokenStaysOnTheServerThatItIsFor() throws IOException {
        sendOn(storage.address("/stored?signature=1").toString());
        storage.then(200, "content");

        assertThat(fetch()).hasContent("content");
        assertThat(server.requests().get(0).header("Authorization")).isEqualTo("secret");
        assertThat(storage.requests().get(0).target()).isEqualTo("/stored?signature=1");
        assertThat(storage.requests().get(0).headers()).doesNotContainKey("Authorization");
        assertThat(storage.requests().get(0).header("Accept")).isEqualTo("application/octet-stream");
    }

    @Test
    void aTokenThatWasLeftBehindIsNotSentOnTheWayBack() throws IOException {
        sendOn(storage.address("/there").toString()).then(200, "content");
        storage.then(302, "", "Location", server.address("/back").toString());

        assertThat(fetch()).hasContent("content");
        assertThat(server.requests().get(1).headers()).doesNotContainKey("Authorization");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void onTheSameServerTheTokenGoesAlong(int status) throws IOException {
        server.then(status, "", "Location", "second").then(200, "content");

        assertThat(fetch()).hasContent("content");
        assertThat(server.requests().get(1).target()).isEqualTo("/second");
        assertThat(server.requests().get(1).header("Authorization")).isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://storage.example.org/stored",
                "ftp://storage.example.org/stored",
                "file:///stored",
                "https://user:secret@storage.example.org/",
                "https:stored",
                "http://127.0.0.1.example.org/",
                "ht tp://"
            })
    void nothingIsAskedWhereTheWayIsOpenToOthers(String target) {
        sendOn(target);

        assertThatThrownBy(this::fetch)
                .isInstanceOf(UnfitAnswerException.class)
                .hasMessageStartingWith("a redirect leads to")
                .hasMessageNotContaining("secret");
        assertThat(server.requests()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLoopEndsAfterFive() {
        sendOn("/first");

        assertThatThrownBy(this::fetch).hasMessage("there are more than 5 redirects");
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void fiveAreFollowed() throws IOException {
        for (int i = 0; i < 5; i++) {
            sendOn("/next");
        }
        server.then(200, "content");

        assertThat(fetch()).hasContent("content");
    }

    @Test
    void aRedirectToNowhereIsARefusal() {
        server.then(302, "");

        assertThatThrownBy(this::fetch).isInstanceOf(RefusedDownloadException.class);
    }

    @Test
    void afterABreakTheFirstAddressIsAskedAgainForTheRest() throws IOException {
        sendOn(storage.address("/stored").toString());
        storage.thenPart(200, "con", 7).then(206, "tent", "Content-Range", "bytes 3-6/7");

        assertThat(fetch()).hasContent("content");
        assertThat(server.requests()).hasSize(2);
        assertThat(storage.requests().get(1).header("Range")).isEqualTo("bytes=3-");
    }
}
