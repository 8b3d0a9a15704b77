package com.plexichat.release.forge.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.ReleaseForgeContract;
import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RepositoryName;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class GitHubForgeTest {
    private static final String REPOSITORY = "owner/chat";

    abstract static class OnAServer extends ReleaseForgeContract {
        LocalForge server;

        abstract LocalForgeBuilder style(LocalForgeBuilder builder);

        @BeforeEach
        void start() throws IOException {
            server = style(LocalForge.builder().repository(REPOSITORY)).start();
        }

        @AfterEach
        void stop() {
            server.close();
        }

        ForgeRepository repository() {
            return server.repository(REPOSITORY);
        }

        ReleaseForge forge(String token) {
            return new GitHubForge(
                    GitHubServer.parse(server.apiUrl()),
                    RepositoryName.parse(REPOSITORY),
                    Optional.of(token).filter(text -> !text.isEmpty()),
                    new JdkHttpTransport());
        }

        @Override
        protected ReleaseForge forge() {
            return forge(LocalForgeBuilder.DEFAULT_TOKEN);
        }

        @Override
        protected CommitId commit() {
            return new CommitId(LocalForgeBuilder.DEFAULT_HEAD);
        }

        @Override
        protected Optional<String> latestTag() {
            return repository().latest().map(Release::tagName);
        }

        @Override
        protected void breakAsset(RemoteAsset asset) {
            repository().markStarter(asset.id());
        }
    }

    @Nested
    final class AtGitHub extends OnAServer {
        @Override
        LocalForgeBuilder style(LocalForgeBuilder builder) {
            return builder;
        }

        @Test
        void noAnswerIsAskedForInAnEncodingThatTheTransportDoesNotKnow() {
            forge().makePublic(forge().createDraft(text("A title")), true, false);

            assertThat(server.exchanges())
                    .isNotEmpty()
                    .allSatisfy(exchange -> assertThat(exchange.headers()).doesNotContainKey("accept-encoding"));
        }

        @Test
        void releasesOnLaterPagesAreFound() {
            for (int i = 1; i <= 130; i++) {
                repository().createRelease(ReleaseDetails.published("a.0.1-" + i));
            }
            assertThat(forge().find("a.0.1-1").releases()).hasSize(130);
            assertThat(forge().find("a.0.1-1").releasesOf("a.0.1-1")).hasSize(1);
        }

        @Test
        void theCommitOfAnAnnotatedTagIsFound() {
            repository().putAnnotatedTag(TAG, "2".repeat(40), "Autumn");
            assertThat(forge().find(TAG).tagCommit()).contains(new CommitId("2".repeat(40)));
        }

        @Test
        void aPublicRepositoryIsReadWithoutAToken() {
            repository().createRelease(ReleaseDetails.published(TAG));
            assertThat(forge("").find(TAG).releasesOf(TAG)).hasSize(1);
        }

        @Test
        void aWrongTokenIsToldWithTheServersWordsAndRequestId() {
            assertThatThrownBy(() -> forge("wrong").find(TAG))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContainingAll("server-refused", "401", "Bad credentials", "(request ", "GITHUB_TOKEN");
        }

        @Test
        void aTokenThatMayOnlyReadCannotCreateADraft() {
            assertThatThrownBy(() -> forge(LocalForgeBuilder.DEFAULT_READ_TOKEN).createDraft(text("A title")))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContainingAll("server-refused", "403");
            assertThat(repository().releases()).isEmpty();
        }

        @Test
        void anUnknownRepositoryIsNamed() {
            ReleaseForge forge = new GitHubForge(
                    GitHubServer.parse(server.apiUrl()),
                    RepositoryName.parse("owner/other"),
                    Optional.empty(),
                    new JdkHttpTransport());
            assertThatThrownBy(() -> forge.find(TAG))
                    .hasMessageContainingAll("404", "/repos/owner/other/releases", "plexichat.repository");
        }

        @Test
        void aServerThatIsGoneIsUnreachable() {
            ReleaseForge forge = forge();
            server.close();
            assertThatThrownBy(() -> forge.find(TAG))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContainingAll("server-unreachable", "it cannot be connected", server.apiUrl());
            assertThatThrownBy(() -> forge.createDraft(text("A title")))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContaining("server-unreachable");
        }
    }

    @Nested
    final class AtAnEnterpriseServer extends OnAServer {
        @Override
        LocalForgeBuilder style(LocalForgeBuilder builder) {
            return builder.gheStyle();
        }
    }
}
