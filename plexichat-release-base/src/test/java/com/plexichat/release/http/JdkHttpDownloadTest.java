package com.plexichat.release.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.file.UnwritableFileException;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.testing.DiskFault;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testing.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class JdkHttpDownloadTest {
    private static final String CONTENT = "0123456789";

    @TempDir
    private Path folder;

    @AutoClose
    private final FileServer server = new FileServer();

    private final DrivenClock clock = new DrivenClock();
    private final HttpDownload download = new JdkHttpDownload(
            Optional.empty(), new Patience(clock, Duration.ofMinutes(15), (time, reason) -> {}), HttpWatch.NONE);
    private final List<Long> received = new ArrayList<>();

    JdkHttpDownloadTest() throws IOException {}

    private FileDigest fetch() throws IOException {
        return fetch(CONTENT.length());
    }

    private FileDigest fetch(long mostBytes) throws IOException {
        return fetch(mostBytes, folder);
    }

    private FileDigest fetch(long mostBytes, Path to) throws IOException {
        HttpCall call = new HttpCall("GET", server.address("/file"), Map.of("Authorization", "secret"), HttpBody.NONE);
        return download.fetch(call, to.resolve("file"), DownloadLimits.of(mostBytes), received::add);
    }

    private void assertWhole(FileDigest digest) throws IOException {
        assertThat(folder.resolve("file")).hasContent(CONTENT);
        assertThat(digest).isEqualTo(FileDigest.of(CONTENT.getBytes(UTF_8)));
    }

    private void assertNoFile() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theFileIsPrivateAndItsDigestIsToldAndHowFarItIs() throws IOException {
        server.then(200, CONTENT);

        assertWhole(fetch());
        assertThat(Files.getPosixFilePermissions(folder.resolve("file")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(received.get(received.size() - 1)).isEqualTo(CONTENT.length());
    }

    @Test
    void anEmptyFileIsOneToo() throws IOException {
        server.then(200, "");

        assertThat(fetch(0).size()).isZero();
        assertThat(folder.resolve("file")).isEmptyFile();
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        server.then(200, CONTENT);
        Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(this::fetch).isInstanceOf(UnwritableFileException.class);
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    @Test
    void aLinkThatWasPutThereIsNotFollowed() throws IOException {
        server.then(200, CONTENT);
        Path elsewhere = folder.resolve("elsewhere");
        Files.createSymbolicLink(folder.resolve("file"), elsewhere);

        assertThatThrownBy(this::fetch).isInstanceOf(UnwritableFileException.class);
        assertThat(elsewhere).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 401, 403, 404, 410})
    void anyOtherAnswerIsARefusalAndNoFile(int status) throws IOException {
        server.then(status, status < 400 ? "" : "an error page");

        assertThatThrownBy(this::fetch)
                .isInstanceOfSatisfying(
                        RefusedDownloadException.class,
                        refused -> assertThat(refused.answer().status()).isEqualTo(status));
        assertThat(server.requests()).hasSize(1);
        assertNoFile();
    }

    @Test
    void aRefusalTellsWhatTheServerSaid() {
        server.then(404, "{\"message\": \"Not Found\"}", "X-GitHub-Request-Id", "AB:12");

        assertThatThrownBy(this::fetch).isInstanceOfSatisfying(RefusedDownloadException.class, refused -> {
            assertThat(refused.answer().body()).contains("Not Found");
            assertThat(refused.answer().header("X-GitHub-Request-Id")).contains("AB:12");
        });
    }

    @Test
    void aServerThatFailsForNowIsAskedAgain() throws IOException {
        server.then(500, "oops").then(503, "oops").then(200, CONTENT);

        assertWhole(fetch());
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aLimitOfTheRateIsWaitedForUntilItsReset() throws IOException {
        String reset = String.valueOf(clock.now().plusSeconds(300).getEpochSecond());
        server.then(403, "limit", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset)
                .then(200, CONTENT);

        assertWhole(fetch());
        assertThat(clock.pauses()).containsExactly(Duration.ofMinutes(5));
    }

    @Test
    void aServerThatAlwaysFailsIsGivenUp() throws IOException {
        server.then(500, "oops");

        assertThatThrownBy(this::fetch).isInstanceOf(RefusedDownloadException.class);
        assertThat(server.requests()).hasSize(5);
        assertNoFile();
    }

    @Test
    void aBodyShorterThanItsLengthIsNeverAFile() throws IOException {
        server.thenPart(200, "012", CONTENT.length()).then(404, "gone");

        assertThatThrownBy(this::fetch).isInstanceOf(RefusedDownloadException.class);
        assertNoFile();
    }

    @Test
    void aLargerFileIsRefusedByItsLengthAlone() throws IOException {
        server.then(200, CONTENT);

        assertThatThrownBy(() -> fetch(9))
                .isInstanceOf(UnfitAnswerException.class)
                .hasMessage("the file has more than 9 bytes");
        assertThat(received).isEmpty();
        assertThat(server.requests()).hasSize(1);
        assertNoFile();
    }

    @Test
    void anEndlessFileIsLeft() throws IOException {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (; ; ) {
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
        });

        assertThatThrownBy(() -> fetch(3_000_000)).hasMessage("the file has more than 3000000 bytes");
        assertThat(received.get(received.size() - 1)).isLessThanOrEqualTo(3_000_000);
        assertThat(server.requests()).hasSize(1);
        assertNoFile();
    }

    @Test
    void aFullDiskIsNotTheServersFault() throws IOException {
        DiskFault fault = new DiskFault();
        fault.fullAt(2);
        server.then(200, CONTENT);

        assertThatThrownBy(() -> fetch(10, FaultyDisk.at(folder, fault)))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("No space left");
        assertThat(server.requests()).hasSize(1);
        assertNoFile();
    }

    @Test
    void onlyWhatChangesNothingIsADownload() {
        HttpCall post = new HttpCall("POST", server.address("/"), Map.of(), HttpBody.NONE);

        assertThatThrownBy(() -> download.fetch(post, folder.resolve("file"), DownloadLimits.of(1), received::add))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
