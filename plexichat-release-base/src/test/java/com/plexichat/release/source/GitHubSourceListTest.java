package com.plexichat.release.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.github.GitHubAccess;
import com.plexichat.release.github.GitHubServer;
import com.plexichat.release.github.GitHubWords;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpDownload;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.http.UnfitAnswerException;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.testing.DrivenClock;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists that a server of ours would not tell. */
final class GitHubSourceListTest {
    private static final String RECORD =
            "{\"id\":1,\"name\":\"release.json\",\"size\":3,\"state\":\"uploaded\",\"digest\":null}";

    private final RecordingLog log = new RecordingLog();

    private GitHubSource source(HttpTransport transport, HttpDownload download) {
        return new GitHubSource(
                new GitHubAccess(
                        GitHubServer.parse("https://api.github.com", "the.api"),
                        Optional.empty(),
                        new Patience(new DrivenClock(), Duration.ZERO, (time, reason) -> {}),
                        HttpWatch.NONE,
                        new GitHubWords(
                                "the.api",
                                "the.repository",
                                "the.token",
                                "the.token",
                                "contents: read",
                                "tell the proxy",
                                "the patience",
                                "run it again")),
                new RepositoryName("o", "n"),
                transport,
                download,
                log);
    }

    private List<String> tags(HttpTransport transport) {
        return source(transport, (call, file, limits, received) -> {
                    throw new AssertionError("nothing is fetched");
                })
                .releases()
                .stream()
                .map(release -> release.version().tag())
                .toList();
    }

    private static HttpAnswer page(boolean more, String... releases) {
        String link = "<https://api.github.com/x?page=7>; rel=\"" + (more ? "next" : "prev") + "\"";
        return new HttpAnswer(200, Map.of("link", List.of(link)), "[" + String.join(",", releases) + "]");
    }

    private static String release(long id, String tag, boolean preRelease, String assets) {
        return "{\"assets\":[" + assets + "],\"body\":\"x\\\"tag_name\\\": \\\"r.9.9-9\\\"\",\"author\":{\"tag_name\":"
                + "\"r.8.8-8\"},\"prerelease\":" + preRelease + ",\"draft\":false,\"tag_name\":\"" + tag
                + "\",\"name\":null,\"id\":" + id + "}";
    }

    @Test
    void theOrderOfFieldsAndWhatTheTextsSayDoNotMatter() {
        assertThat(tags(call -> page(false, release(5, "b.2.0-1", true, RECORD), release(4, "r.1.0-1", false, RECORD))))
                .containsExactly("b.2.0-1", "r.1.0-1");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void aReleaseThatTwoPagesShowIsOfferedOnceInItsFirstPlace() {
        String newer = release(5, "b.2.0-1", true, RECORD);
        String older = release(4, "r.1.0-1", false, RECORD);

        assertThat(tags(call -> call.address().getQuery().endsWith("page=1")
                        ? page(true, newer, older)
                        : page(false, older, release(3, "r.0.9-1", false, RECORD))))
                .containsExactly("b.2.0-1", "r.1.0-1", "r.0.9-1");
    }

    @Test
    void aServerThatAlwaysNamesANextPageIsNotAskedForEver() {
        assertThat(tags(call -> page(true, release(5, "b.2.0-1", true, RECORD))))
                .containsExactly("b.2.0-1");
    }

    @Test
    void aMarkThatDisagreesWithTheVersionIsAReasonToSkip() {
        assertThat(tags(call -> page(false, release(5, "b.2.0-1", false, RECORD), release(4, "r.1.0-1", true, RECORD))))
                .isEmpty();
        assertThat(log.lines())
                .containsExactly(
                        "Skipped release b.2.0-1: the server marks it as no pre-release, its version is beta",
                        "Skipped release r.1.0-1: the server marks it as a pre-release, its version is stable");
    }

    @Test
    void aTagThatIsNoVersionOrOnlyAlmostOneIsSkipped() {
        assertThat(tags(call -> page(
                        false,
                        release(5, "nightly", true, RECORD),
                        release(4, "vr.1.0-1", false, RECORD),
                        release(3, "r.1.0-1+enterprise", false, RECORD))))
                .isEmpty();
        assertThat(log.lines()).hasSize(3).allMatch(line -> line.endsWith("its tag is not a version"));
    }

    @Test
    void anAccountWhoseUploadBrokeIsNone() {
        String half = RECORD.replace("uploaded", "starter");

        assertThat(tags(call -> page(false, release(5, "r.2.0-1", false, half))))
                .isEmpty();
        assertThat(log.lines()).containsExactly("Skipped release r.2.0-1: it has no release.json");
    }

    @Test
    void aNameThatLeavesItsFolderIsNotOffered() {
        String evil = RECORD.replace("release.json", "../release.json");

        List<OfferedRelease> releases = source(
                        call -> page(false, release(5, "r.2.0-1", false, RECORD + "," + evil)),
                        (call, file, limits, received) -> {
                            throw new AssertionError("nothing is fetched");
                        })
                .releases();

        assertThat(releases.get(0).files()).extracting(OfferedFile::name).containsExactly("release.json");
        assertThat(releases.get(0).files())
                .extracting(OfferedFile::place)
                .containsExactly("https://api.github.com/repos/o/n/releases/assets/1");
    }

    @Test
    void aRefusalIsToldWithTheWordsOfWhoAsks() {
        assertThatThrownBy(() -> tags(call -> new HttpAnswer(404, Map.of(), "{\"message\":\"Not Found\"}")))
                .hasMessageContainingAll("server-refused", "Not Found", "check the.repository", "token in the.token");
        assertThatThrownBy(() -> tags(call -> new HttpAnswer(500, Map.of(), "")))
                .hasMessageContainingAll("server-refused", "run it again later");
        assertThatThrownBy(() -> tags(call -> new HttpAnswer(200, Map.of(), "<html>")))
                .hasMessageContainingAll("server-answer-broken", "check that the.api is");
    }

    private void assertFetchFails(IOException cause, String place, String... words) {
        GitHubSource source = source(call -> page(false), (call, file, limits, received) -> {
            throw cause;
        });
        OfferedFile file = new OfferedFile("chat.gz", 1, Optional.empty(), place);
        assertThatThrownBy(() -> source.fetch(file, Path.of("chat.gz"), 1, bytes -> {}))
                .hasMessageContainingAll(words);
    }

    @Test
    void whatGoesWrongWithAFileIsToldForWhatItIs() {
        String place = "https://api.github.com/repos/o/n/releases/assets/1";
        assertFetchFails(new UnfitAnswerException("too much"), place, "download-broken", "chat.gz", "too much");
        assertFetchFails(new EOFException("it broke"), place, "server-unreachable", "it broke");
        assertFetchFails(new IOException("asked"), "https://example.org/1", "server-address-unsafe", "example.org");
    }
}
