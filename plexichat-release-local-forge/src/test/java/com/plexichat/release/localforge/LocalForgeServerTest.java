package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalForgeServerTest {
    @TempDir
    private Path data;

    @Test
    void withoutOptionsTheSampleProjectIsServedOnTheUsualPort() {
        ServerOptions options = ServerOptions.parse(List.of());

        assertThat(options)
                .isEqualTo(new ServerOptions(
                        8719, 0, List.of("plexichat/plexichat-sample"), null, "local-token", 0, null));
    }

    @Test
    void itTellsHowToPublishAndPrintsEachRequest() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ServerOptions options = ServerOptions.parse(List.of("--port", "0", "--repository", Client.REPOSITORY));
        try (LocalForge forge = LocalForgeServer.start(options, new PrintStream(printed, true, UTF_8))) {
            Client.writer(forge).get("/releases?per_page=5");

            assertThat(printed.toString(UTF_8).lines())
                    .containsExactly(
                            "local forge at " + forge.apiUrl() + " for plexichat/plexichat-sample, token local-token",
                            "try: GITHUB_TOKEN=local-token mvn -pl sample-project plexichat-release:publish"
                                    + " -Dplexichat.createTag -Dplexichat.githubApi=" + forge.apiUrl(),
                            "200 GET /repos/plexichat/plexichat-sample/releases?per_page=5");
        }
    }

    @Test
    void itKeepsTheFilesInAGivenFolder() throws IOException {
        ServerOptions options = ServerOptions.parse(
                List.of("--port", "0", "--repository", "a/one", "--repository", "a/two", "--data", data.toString()));
        try (LocalForge forge =
                LocalForgeServer.start(options, new PrintStream(new ByteArrayOutputStream(), true, UTF_8))) {
            ForgeRepository repository = forge.repository("A/Two");
            long release = repository.createRelease(ReleaseDetails.draft("v1")).id();
            repository.addAsset(release, "kept.txt", "kept".getBytes(UTF_8));
        }

        assertThat(data).isDirectoryContaining(file -> file.toString().endsWith("-kept.txt"));
    }

    @Test
    void uploadsMayBeReadSlowly() {
        assertThat(ServerOptions.parse(List.of("--bytes-per-second", "5000000")).bytesPerSecond())
                .isEqualTo(5_000_000);
        assertThatThrownBy(() -> LocalForge.builder().bytesPerSecond(-1)).hasMessageContaining("-1");
    }

    @Test
    void whichCommitsChangeWorkflowsMayBeToldWhileItRuns() throws IOException {
        Path commits = data.resolve("commits");
        ServerOptions options = ServerOptions.parse(List.of("--port", "0", "--workflow-changes", commits.toString()));
        try (LocalForge forge =
                LocalForgeServer.start(options, new PrintStream(new ByteArrayOutputStream(), true, UTF_8))) {
            Map<String, Object> draft =
                    Map.of("tag_name", "v1", "draft", true, "target_commitish", LocalForgeBuilder.DEFAULT_HEAD);

            assertThat(Client.writer(forge).post("/releases", draft).status()).isEqualTo(201);
            Files.writeString(commits, LocalForgeBuilder.DEFAULT_HEAD + "\n");
            assertThat(Client.writer(forge).post("/releases", draft).status()).isEqualTo(404);
        }
    }

    @Test
    void aWrongOptionIsNamed() {
        assertThatThrownBy(() -> ServerOptions.parse(List.of("--prot", "1"))).hasMessageContaining("--prot");
        assertThatThrownBy(() -> ServerOptions.parse(List.of("--port"))).hasMessageContaining("needs a value");
    }

    @Test
    void aPortThatIsTakenIsAnError() throws IOException {
        try (LocalForge first = LocalForge.builder().start()) {
            int taken = URI.create(first.apiUrl()).getPort();

            assertThatThrownBy(() -> LocalForge.builder().port(taken).start()).isInstanceOf(BindException.class);
        }
    }

    @Test
    void downloadsLeadToTheGivenPort() throws IOException {
        int free;
        ServerOptions options;
        PrintStream unread = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        try (LocalForge holder = LocalForge.builder().start()) {
            free = URI.create(holder.apiUrl()).getPort();
            options = ServerOptions.parse(List.of("--port", "0", "--storage-port", Integer.toString(free)));
            assertThatThrownBy(() -> LocalForgeServer.start(options, unread)).isInstanceOf(BindException.class);
        }

        try (LocalForge forge = LocalForgeServer.start(options, unread)) {
            ForgeRepository repository = forge.repository(Client.REPOSITORY);
            long release = repository.createRelease(ReleaseDetails.draft("v1")).id();
            long asset =
                    repository.addAsset(release, "a.txt", "a".getBytes(UTF_8)).id();

            assertThat(Client.writer(forge)
                            .download(forge.apiUrl() + "/repos/" + Client.REPOSITORY + "/releases/assets/" + asset)
                            .header("Location"))
                    .startsWith("http://127.0.0.1:" + free + "/");
        }
    }
}
