package com.plexichat.release.forge.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.DraftText;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.ReleaseForgeContract;
import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.localforge.state.TagRuleset;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            return forge(token, REPOSITORY);
        }

        ReleaseForge forge(String token, String name) {
            ForgeAccess access = TestAccess.to(server, name, token);
            return new GitHubForge(
                    access,
                    new JdkHttpTransport(),
                    new JdkHttpDownload(Optional.empty(), access.patience(), access.watch()));
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
        protected void putTag(String tag, CommitId commit) {
            repository().putTag(tag, commit.hex());
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
            forge().makePublic(forge().createDraft(text("A title")), text("A title"), false);

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
        void aReleaseThatIsShownTwiceSinceAnotherWasMadeMeanwhileCountsOnce() throws IOException {
            server.close();
            AtomicInteger pages = new AtomicInteger();
            server = LocalForge.builder()
                    .repository(REPOSITORY)
                    .faults(arrival -> {
                        if (arrival.path().endsWith("/releases") && pages.incrementAndGet() == 2) {
                            repository().createRelease(ReleaseDetails.published("a.0.2-1"));
                        }
                        return Optional.empty();
                    })
                    .start();
            for (int i = 1; i <= 101; i++) {
                repository().createRelease(ReleaseDetails.published("a.0.1-" + i));
            }

            assertThat(forge().find("a.0.1-2").releasesOf("a.0.1-2")).hasSize(1);
            assertThat(pages).hasValue(2);
        }

        @Test
        void aTagWithoutACommitIsABrokenAnswer() throws IOException {
            Fault odd = new Fault.AnswerInstead(200, Map.of(), "application/json", "{\"object\": {\"type\": 7}}");
            server.close();
            server = LocalForge.builder()
                    .repository(REPOSITORY)
                    .faults(arrival -> arrival.path().contains("/git/ref/") ? Optional.of(odd) : Optional.empty())
                    .start();

            assertThatThrownBy(() -> forge().find(TAG)).hasMessageContaining("server-answer-broken");
        }

        @Test
        void theCommitOfAnAnnotatedTagIsFound() {
            repository().putAnnotatedTag(TAG, "2".repeat(40), "Autumn");
            assertThat(forge().find(TAG).tagCommit()).contains(new CommitId("2".repeat(40)));
        }

        @ParameterizedTest
        @CsvSource({
            "refs/tags/a.*, , active, creation, never, Robots",
            "refs/tags/**/*, , active, creation, never, Robots",
            "refs/tags/[, , active, creation, never, ",
            "'refs/tags/{a', , active, creation, never, ",
            "~ALL, , active, creation, pull_requests_only, Robots",
            "~ALL, refs/tags/a.*, active, creation, never, ",
            "refs/tags/b.*, , active, creation, never, ",
            "~ALL, , evaluate, creation, never, ",
            "~ALL, , active, deletion, never, ",
            "~ALL, , active, creation, always, "
        })
        void aRuleThatForbidsTheTagIsFoundByItsName(
                String include, String exclude, String enforcement, String rule, String bypass, String found) {
            repository()
                    .putTagRuleset(new TagRuleset(
                            7,
                            "Robots",
                            enforcement,
                            List.of(include),
                            Optional.ofNullable(exclude).stream().toList(),
                            List.of(rule),
                            bypass));
            assertThat(forge().find(TAG).creationRule()).isEqualTo(Optional.ofNullable(found));
            repository().putTag(TAG, commit().hex());
            assertThat(forge().find(TAG).creationRule()).isEmpty();
        }

        @Test
        void aFrozenReleaseBecomesTheLatestWithTheTargetThatItHas() {
            repository().immutableReleases(true);
            DraftText stable = new DraftText("r.1.0-1", Optional.of(commit()), "One", "", false);
            forge().makePublic(forge().createDraft(stable), stable, false);
            RemoteRelease frozen = forge().find("r.1.0-1").releasesOf("r.1.0-1").get(0);
            forge().markLatest(frozen);

            assertThat(frozen.immutable()).isTrue();
            assertThat(latestTag()).contains("r.1.0-1");
        }

        @Test
        void aPlanWithoutRulesetsIsNoRefusalOfTheToken() throws IOException {
            Fault upgrade = new Fault.AnswerInstead(
                    403, Map.of(), "application/json", "{\"message\": \"Upgrade to enable this feature.\"}");
            server.close();
            server = LocalForge.builder()
                    .repository(REPOSITORY)
                    .faults(arrival -> arrival.path().endsWith("/rulesets") ? Optional.of(upgrade) : Optional.empty())
                    .start();

            assertThat(forge().find(TAG)).isEqualTo(RemoteState.EMPTY);
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
                    .hasMessageContainingAll("token-refused", "401", "Bad credentials", "(request ", "GITHUB_TOKEN");
        }

        @Test
        void aTokenThatMayOnlyReadCannotCreateADraft() {
            assertThatThrownBy(() -> forge(LocalForgeBuilder.DEFAULT_READ_TOKEN).createDraft(text("A title")))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContainingAll("token-refused", "403");
            assertThat(repository().releases()).isEmpty();
        }

        @Test
        void anUnknownRepositoryIsNamed() {
            assertThatThrownBy(() -> forge("", "owner/other").find(TAG))
                    .hasMessageContainingAll(
                            "404", "/repos/owner/other/releases", "Not Found", "(request ", "plexichat.repository");
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

        @Test
        void aReadingAgainAsksTheSameNumberOfTimesHoweverManyReleasesThereAre() {
            for (int i = 1; i <= 250; i++) {
                repository().createRelease(ReleaseDetails.published("a.0.1-" + i));
            }
            RemoteState first = forge().find(TAG);
            int before = server.exchanges().size();
            RemoteState again = forge().refresh(TAG, first);

            assertThat(again.releases()).hasSameElementsAs(first.releases());
            assertThat(server.exchanges().size() - before).isLessThanOrEqualTo(4);
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
