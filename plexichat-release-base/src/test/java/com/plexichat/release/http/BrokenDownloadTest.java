package com.plexichat.release.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
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

/** What comes after a break. */
@Timeout(60)
final class BrokenDownloadTest {
    private static final String CONTENT = "0123456789";

    @TempDir
    private Path folder;

    @AutoClose
    private final FileServer server = new FileServer();

    BrokenDownloadTest() throws IOException {}

    private void assertWhole() throws IOException {
        HttpDownload download = new JdkHttpDownload(
                Optional.empty(),
                new Patience(new DrivenClock(), Duration.ofMinutes(15), (time, reason) -> {}),
                HttpWatch.NONE);
        FileDigest digest = download.fetch(
                new HttpCall("GET", server.address("/file"), Map.of(), HttpBody.NONE),
                folder.resolve("file"),
                DownloadLimits.of(CONTENT.length()),
                bytes -> {});
        assertThat(folder.resolve("file")).hasContent(CONTENT);
        assertThat(digest).isEqualTo(FileDigest.of(CONTENT.getBytes(UTF_8)));
    }

    @Test
    void theRestOfTheSameFileIsAskedFor() throws IOException {
        server.thenPart(200, "0123", 10, "ETag", "\"v1\"")
                .thenPart(206, "45", 6, "Content-Range", "bytes 4-9/10")
                .then(206, "6789", "Content-Range", "bytes 6-9/10");

        assertWhole();
        assertThat(server.requests())
                .extracting(request -> request.header("Range"))
                .containsExactly("", "bytes=4-", "bytes=6-");
        assertThat(server.requests())
                .extracting(request -> request.header("If-range"))
                .containsExactly("", "\"v1\"", "\"v1\"");
    }

    @Test
    void aWeakMarkIsNotGoneBy() throws IOException {
        server.thenPart(200, "0123", 10, "ETag", "W/\"v1\"").then(206, "456789", "Content-Range", "bytes 4-9/10");

        assertWhole();
        assertThat(server.requests().get(1).header("If-range")).isEmpty();
    }

    @Test
    void aServerThatAnswersWithTheWholeIsReadFromTheBeginning() throws IOException {
        server.thenPart(200, "abcd", 10).then(200, CONTENT);

        assertWhole();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes 0-5/10",
                "bytes 5-9/10",
                "bytes 4-8/10",
                "bytes 4-10/11",
                "bytes 4-9/*",
                "pieces 4-9/10",
                "bytes 4-99999999999999999999/10"
            })
    void aPartThatWasNotAskedForIsNotTakenAndTheDownloadBeginsAnew(String range) throws IOException {
        server.thenPart(200, "0123", 10)
                .then(206, "xxxxxx", "Content-Range", range)
                .then(200, CONTENT);

        assertWhole();
        assertThat(server.requests())
                .extracting(request -> request.header("Range"))
                .containsExactly("", "bytes=4-", "");
    }

    @Test
    void aPartWithoutAnAskingIsNotTaken() throws IOException {
        server.then(206, CONTENT, "Content-Range", "bytes 0-9/10").then(200, CONTENT);

        assertWhole();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aPartThatEndsBeforeItSaidIsGoneOnFrom() throws IOException {
        server.thenPart(200, "0123", 10)
                .then(206, "45", "Content-Range", "bytes 4-9/10")
                .then(206, "6789", "Content-Range", "bytes 6-9/10");

        assertWhole();
    }

    @Test
    void aServerThatDoesNotGoOnAtAllIsAskedForTheWhole() throws IOException {
        server.thenPart(200, "0123", 10).then(416, "").then(200, CONTENT);

        assertWhole();
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aServerThatBreaksEachTimeIsGivenUp() throws IOException {
        server.thenPart(200, "0", 10);

        assertThatThrownBy(this::assertWhole).isInstanceOf(IOException.class);
        assertThat(server.requests()).hasSize(5);
        assertThat(folder).isEmptyDirectory();
    }
}
