package com.plexichat.release.forge.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.HostedRepository;
import com.plexichat.release.forge.RemoteRepository;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.rest.Tokens;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitHubRepositoryTest {
    private static final Instant END = Instant.parse("2026-11-25T08:30:00Z");

    @AutoClose
    private LocalForge server;

    @BeforeEach
    void start() throws IOException {
        server = LocalForge.builder().start();
    }

    private HostedRepository at(LocalForgeBuilder builder, String name, String token) throws IOException {
        server.close();
        server = builder.repository("owner/chat").start();
        return new GitHubRepository(TestAccess.to(server, name, token), new JdkHttpTransport());
    }

    private HostedRepository at(LocalForgeBuilder builder) throws IOException {
        return at(builder, "owner/chat", LocalForgeBuilder.DEFAULT_TOKEN);
    }

    private static LocalForgeBuilder answering(String path, int status, Map<String, String> headers, String body) {
        Fault answer = new Fault.AnswerInstead(status, headers, "application/json", body);
        return LocalForge.builder().faults(call -> call.path().endsWith(path) ? Optional.of(answer) : Optional.empty());
    }

    @Test
    void aRepositoryIsReadWithRightsExpiryAndTime() throws IOException {
        HostedRepository hosted = at(LocalForge.builder().tokens(tokens -> tokens.ending(END)));

        assertThat(hosted.read().writable()).contains(true);
        assertThat(hosted.read().token().expiry()).contains(END);
        assertThat(hosted.read().serverTime()).isPresent();
        assertThat(hosted.read().archived()).isFalse();
        server.repository("owner/chat").archived(true);
        assertThat(hosted.read().archived()).isTrue();
    }

    @Test
    void whoMayOnlyReadIsToldSoAndAStrangerNothing() throws IOException {
        assertThat(at(
                                LocalForge.builder().tokens(Tokens::withReadOfReader),
                                "owner/chat",
                                LocalForgeBuilder.DEFAULT_READ_TOKEN)
                        .read()
                        .writable())
                .contains(false);

        RemoteRepository seen = at(LocalForge.builder().tokens(tokens -> tokens.ending(END)), "owner/chat", "")
                .read();

        assertThat(seen.writable()).isEmpty();
        assertThat(seen.token().expiry()).isEmpty();
    }

    @Test
    void aClassicTokenIsToldWithItsScopesAndAnOtherWithNone() throws IOException {
        assertThat(at(LocalForge.builder()).read().token().scopes()).isEmpty();
        assertThat(at(LocalForge.builder().tokens(tokens -> tokens.withScopes("gist", "public_repo")))
                        .read()
                        .token()
                        .scopes())
                .hasValueSatisfying(scopes -> assertThat(scopes).containsExactlyInAnyOrder("gist", "public_repo"));
        assertThat(at(LocalForge.builder().tokens(Tokens::withScopes))
                        .read()
                        .token()
                        .scopes())
                .hasValueSatisfying(scopes -> assertThat(scopes).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25 08:30:00 UTC", "2026-11-25 10:30:00 +0200"})
    void anExpiryIsReadInBothForms(String text) throws IOException {
        Map<String, String> header = Map.of("github-authentication-token-expiration", text);

        assertThat(at(answering("/owner/chat", 200, header, "{\"full_name\": \"owner/chat\"}"))
                        .read()
                        .token()
                        .expiry())
                .contains(END);
    }

    @Test
    void anExpiryThatNobodyCanReadIsNone() throws IOException {
        Map<String, String> header = Map.of("github-authentication-token-expiration", "soon");

        assertThat(at(answering("/owner/chat", 200, header, "{\"full_name\": \"owner/chat\"}"))
                        .read()
                        .token()
                        .expiry())
                .isEmpty();
    }

    @Test
    void aRepositoryThatIsNotThereIsRefused() throws IOException {
        HostedRepository hosted = at(LocalForge.builder(), "owner/other", LocalForgeBuilder.DEFAULT_TOKEN);

        assertThatThrownBy(hosted::read).hasMessageContainingAll("404", "plexichat.repository");
    }

    @Test
    void theLimitIsToldWithTheTimeOfItsReset() throws IOException {
        assertThat(at(LocalForge.builder()).limit()).hasValueSatisfying(limit -> {
            assertThat(limit.all()).isEqualTo(5000);
            assertThat(limit.left()).isBetween(4990L, 5000L);
            assertThat(limit.reset()).isAfter(Instant.EPOCH);
        });
    }

    @Test
    void aServerThatLimitsNobodySaysSo() throws IOException {
        assertThat(at(answering("/rate_limit", 404, Map.of(), "{\"message\": \"Rate limiting is not enabled.\"}"))
                        .limit())
                .isEmpty();
    }

    @Test
    void immutableReleasesAreOnOnlyWhereTheServerSaysSo() throws IOException {
        HostedRepository hosted = at(LocalForge.builder());

        assertThat(hosted.immutableReleases()).isFalse();
        server.repository("owner/chat").immutableReleases(true);
        assertThat(hosted.immutableReleases()).isTrue();
    }

    @Test
    void aTokenThatMayNotSeeTheSettingsIsNoRefusal() throws IOException {
        assertThat(at(answering(
                                "/immutable-releases",
                                403,
                                Map.of(),
                                "{\"message\": \"Resource not accessible by integration\"}"))
                        .immutableReleases())
                .isFalse();
    }
}
