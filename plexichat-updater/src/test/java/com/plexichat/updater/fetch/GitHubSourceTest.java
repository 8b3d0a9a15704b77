package com.plexichat.updater.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.github.GitHubAccess;
import com.plexichat.release.github.GitHubServer;
import com.plexichat.release.github.GitHubWords;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.http.Patience;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.http.Area;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.source.GitHubSource;
import com.plexichat.release.source.OfferedFile;
import com.plexichat.release.source.ReleaseSource;
import com.plexichat.release.source.ReleaseSourceContract;
import com.plexichat.release.source.ReleaseText;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.version.VersionSchemes;
import com.plexichat.updater.prevented.Prevents;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitHubSourceTest {
    private static final String REPOSITORY = "owner/chat";

    abstract static class OnAServer extends ReleaseSourceContract {
        final Deque<Fault> faults = new ArrayDeque<>();
        final DrivenClock clock = new DrivenClock();
        LocalForge server;

        abstract LocalForgeBuilder style(LocalForgeBuilder builder);

        @BeforeEach
        void start() throws IOException {
            server = style(LocalForge.builder().repository(REPOSITORY))
                    .faults(arrival -> Optional.ofNullable(faults.poll()))
                    .start();
        }

        @AfterEach
        void stop() {
            server.close();
        }

        @Override
        protected ReleaseSource source() {
            return source(REPOSITORY, LocalForgeBuilder.DEFAULT_READ_TOKEN);
        }

        ReleaseSource source(String repository, String token) {
            Patience patience = new Patience(clock, Duration.ofMinutes(15), (time, reason) -> {});
            return new GitHubSource(
                    new GitHubAccess(
                            GitHubServer.parse(server.apiUrl(), "source.api"),
                            Optional.of(token).filter(text -> !text.isEmpty()),
                            patience,
                            HttpWatch.NONE,
                            new GitHubWords(
                                    "source.api",
                                    "source.repository",
                                    "source.token_file",
                                    "source.token_file",
                                    "contents: read",
                                    "give the proxy's login to the JVM",
                                    "the patience",
                                    "run the command again")),
                    RepositoryName.parse(repository, "source.repository"),
                    new JdkHttpTransport(),
                    new JdkHttpDownload(Optional.empty(), patience, HttpWatch.NONE),
                    log);
        }

        ForgeRepository repository() {
            return server.repository(REPOSITORY);
        }

        @Override
        protected void publish(String tag, String title, String notes, Map<String, String> files) {
            boolean preRelease =
                    VersionSchemes.find(tag).orElseThrow().channel().preRelease();
            long id = repository()
                    .createRelease(ReleaseDetails.published(tag)
                            .withName(title)
                            .withBody(notes)
                            .withPrerelease(preRelease))
                    .id();
            files.forEach((name, content) -> repository().addAsset(id, name, content.getBytes(UTF_8)));
        }

        OfferedFile chat() {
            return source().releases().get(0).file(CHAT).orElseThrow();
        }
    }

    @Nested
    final class OnAServerLikeGitHub extends OnAServer {
        @Override
        LocalForgeBuilder style(LocalForgeBuilder builder) {
            return builder;
        }

        @Prevents("D13")
        @Test
        void allPagesAreRead() throws IOException {
            publish("r.1.0-1", "the oldest");
            for (int i = 1; i <= 205; i++) {
                repository().createRelease(ReleaseDetails.published("nightly-" + i));
            }
            publish("r.1.0-2", "the newest");

            assertThat(tags()).containsExactly("r.1.0-2", "r.1.0-1");
            assertThat(log.lines()).hasSize(205).allMatch(line -> line.endsWith("its tag is not a version"));
        }

        @Prevents("D14")
        @Test
        void aDraftIsSkippedEvenIfTheTokenSeesIt() throws IOException {
            long id =
                    repository().createRelease(ReleaseDetails.draft("r.2.0-1")).id();
            repository().addAsset(id, ReleaseRecord.FILE_NAME, "{}".getBytes(UTF_8));
            ReleaseSource seeing = source(REPOSITORY, LocalForgeBuilder.DEFAULT_TOKEN);

            assertThat(seeing.releases()).isEmpty();
            assertThat(log.lines()).containsExactly("Skipped release r.2.0-1: it is a draft");
        }

        @Test
        void whatIsSaidOfAVersionThatIsNotOfferedIsFoundByItsTagWithoutAV() {
            repository()
                    .createRelease(
                            ReleaseDetails.published("v2.9").withName("Old").withBody("News"));
            repository().createRelease(ReleaseDetails.draft("3.0").withBody("Secret"));
            ReleaseSource seeing = source(REPOSITORY, LocalForgeBuilder.DEFAULT_TOKEN);

            assertThat(seeing.unoffered("2.9")).contains(new ReleaseText("v2.9", "Old", "News"));
            assertThat(seeing.unoffered("v2.9")).isPresent();
            assertThat(seeing.unoffered("3.0")).isEmpty();
            assertThat(seeing.unoffered("../v2.9 ?x#")).isEmpty();
            assertThat(seeing.unoffered("..")).isEmpty();
        }

        @Test
        void theBytesComeFromTheStorageThatGetsNoToken(@TempDir Path folder) throws IOException {
            publish("r.2.0-1", "content");

            source().fetch(chat(), folder.resolve("to"), 7, bytes -> {});

            assertThat(folder.resolve("to")).hasContent("content");
            assertThat(server.exchanges())
                    .filteredOn(exchange -> exchange.area() == Area.STORAGE)
                    .isNotEmpty();
        }

        @Test
        void aServerThatFailsOnceIsAskedAgain(@TempDir Path folder) throws IOException {
            publish("r.2.0-1", "content");
            OfferedFile file = chat();
            faults.add(new Fault.AnswerInstead(502, Map.of(), "text/html", "<h1>Bad gateway</h1>"));
            faults.add(new Fault.DropAfter());

            source().fetch(file, folder.resolve("to"), 7, bytes -> {});

            assertThat(folder.resolve("to")).hasContent("content");
        }

        @Test
        void aLimitThatLastsTooLongIsToldAsOne(@TempDir Path folder) throws IOException {
            publish("r.2.0-1", "content");
            OfferedFile file = chat();
            faults.add(new Fault.AnswerInstead(
                    403, Map.of("Retry-After", "3600"), "application/json", "{\"message\":\"limit\"}"));

            assertThatThrownBy(() -> source().fetch(file, folder.resolve("to"), 7, bytes -> {}))
                    .hasMessageContainingAll("server-limits", "in 3600 seconds", "run the command again");
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void aFileThatWasRemovedMeanwhileIsARefusal(@TempDir Path folder) throws IOException {
            publish("r.2.0-1", "content");
            OfferedFile file = chat();
            OfferedFile gone = new OfferedFile(
                    file.name(), file.size(), file.sha256(), file.place().replaceFirst("\\d+$", "1"));

            assertThatThrownBy(() -> source().fetch(gone, folder.resolve("to"), 7, bytes -> {}))
                    .hasMessageContainingAll("server-refused", "answered with 404", "source.repository");
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void aRepositoryThatIsNotThereAndATokenThatIsNotValidAreTold() {
            assertThatThrownBy(() -> source("owner/other", "").releases())
                    .hasMessageContainingAll("server-refused", "a token in source.token_file");
            assertThatThrownBy(() -> source(REPOSITORY, "wrong").releases())
                    .hasMessageContainingAll("token-refused", "valid in source.token_file");
        }
    }

    @Nested
    final class OnAnEnterpriseServer extends OnAServer {
        @Override
        LocalForgeBuilder style(LocalForgeBuilder builder) {
            return builder.gheStyle().directDownloads();
        }
    }
}
