package com.plexichat.release.localforge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.rest.Tokens;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class AccessTest {
    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    AccessTest() throws IOException {}

    @Test
    void anUnknownTokenIsRefusedEvenWhereNoneIsNeeded() {
        Reply refused = Client.withAuthorization(forge, "Bearer wrong").get("");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().string("message")).isEqualTo("Bad credentials");
    }

    @Test
    void aWordMoreThanTheTokenIsRefused() {
        assertThat(Client.withAuthorization(forge, "Basic local-token").get("").status())
                .isEqualTo(401);
    }

    @Test
    void bothSpellingsOfAuthorizationAreTaken() {
        assertThat(Client.withAuthorization(forge, "token local-token").get("").status())
                .isEqualTo(200);
        assertThat(Client.withAuthorization(forge, "bearer local-token").get("").status())
                .isEqualTo(200);
    }

    @Test
    void aReadTokenCannotWrite() {
        Reply refused = Client.reader(forge).post("/releases", Map.of("tag_name", "v1"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().string("message")).isEqualTo("Resource not accessible by integration");
    }

    @Test
    void aStrangerIsAskedToAuthenticateOrToldThatThereIsNothing() {
        Client stranger = Client.stranger(forge);
        Release release = forge.repository(Client.REPOSITORY).createRelease(ReleaseDetails.published("v1"));

        assertThat(stranger.post("/releases", Map.of("tag_name", "v2")).status())
                .isEqualTo(401);
        assertThat(stranger.delete("/releases/" + release.id()).status()).isEqualTo(404);
        assertThat(stranger.get("/releases/" + release.id()).status()).isEqualTo(200);
    }

    @Test
    void onlyThoseWhoMayPushSeeDrafts() {
        Release draft = forge.repository(Client.REPOSITORY).createRelease(ReleaseDetails.draft("v1"));

        assertThat(Client.writer(forge).get("/releases").list()).hasSize(1);
        assertThat(Client.reader(forge).get("/releases").list()).isEmpty();
        assertThat(Client.reader(forge).get("/releases/" + draft.id()).status()).isEqualTo(404);
        assertThat(Client.stranger(forge)
                        .get("/releases/" + draft.id() + "/assets")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRepositoryTellsTheRoleOfTheUserWhateverTheTokenMay() throws IOException {
        assertThat(mayPush(Client.writer(forge))).isTrue();
        assertThat(mayPush(Client.reader(forge))).isTrue();
        assertThat(Client.stranger(forge).get("").json().has("permissions")).isFalse();
        try (LocalForge other =
                LocalForge.builder().tokens(Tokens::withReadOfReader).start()) {
            assertThat(mayPush(Client.reader(other))).isFalse();
        }
    }

    private static boolean mayPush(Client client) {
        return client.get("").json().object("permissions").bool("push");
    }

    @Test
    void classicTokensAreToldWithTheirScopesAndOthersWithNone() throws IOException {
        assertThat(Client.writer(forge).get("").header("X-OAuth-Scopes")).isEmpty();
        try (LocalForge classic = LocalForge.builder()
                .tokens(tokens -> tokens.withScopes("gist", "public_repo"))
                .start()) {
            assertThat(Client.writer(classic).get("").header("X-OAuth-Scopes")).isEqualTo("gist, public_repo");
            assertThat(Client.stranger(classic).get("").header("X-OAuth-Scopes"))
                    .isEmpty();
        }
    }

    @Test
    void aCallWithoutAUserAgentIsRefused() throws IOException {
        URI api = URI.create(forge.apiUrl());
        try (Socket socket = new Socket(api.getHost(), api.getPort())) {
            String call = "GET /repos/" + Client.REPOSITORY + " HTTP/1.1\r\nHost: " + api.getAuthority()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(call.getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void aVersionOfTheInterfaceThatDoesNotExistIsRefused() {
        String url = forge.apiUrl() + "/repos/" + Client.REPOSITORY;
        Client client = Client.reader(forge);

        Reply refused = client.send("GET", url, BodyPublishers.noBody(), "X-GitHub-Api-Version", "2020-01-01");
        Reply taken = client.send("GET", url, BodyPublishers.noBody(), "X-GitHub-Api-Version", "2022-11-28");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(taken.header("x-github-api-version-selected")).isEqualTo("2022-11-28");
    }

    @Test
    void everyAnswerHasANumberOfItsOwnAndTheRateLimit() {
        Client client = Client.reader(forge);
        Reply first = client.get("");
        Reply second = client.get("/releases/latest");

        assertThat(first.header("X-GitHub-Request-Id")).isEqualTo("LOCAL:000001");
        assertThat(second.header("X-GitHub-Request-Id")).isEqualTo("LOCAL:000002");
        assertThat(second.header("x-ratelimit-limit")).isEqualTo("5000");
        assertThat(second.header("x-ratelimit-remaining")).isEqualTo("4998");
        assertThat(Client.stranger(forge).get("").header("x-ratelimit-limit")).isEqualTo("60");
    }

    @Test
    void theRateLimitCanBeAskedFor() {
        Reply limit = Client.reader(forge).send("GET", forge.apiUrl() + "/rate_limit", BodyPublishers.noBody());

        assertThat(limit.json().object("resources").object("core").number("limit"))
                .isEqualTo(5000);
    }
}
