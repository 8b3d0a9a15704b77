package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.InMemoryForge;
import com.plexichat.release.forge.PassingFailureException;
import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testing.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublishExecutorTest {
    private static final String TAG = "a.1.0-1";
    private static final int WRITES = 4;

    @TempDir
    Path folder;

    private final InMemoryForge forge = new InMemoryForge();
    private final DrivenClock clock = new DrivenClock();
    private final RecordingLog log = new RecordingLog();
    private Duration patience = Duration.ofMinutes(15);
    private PublishOrder order;

    @BeforeEach
    void order() throws IOException {
        order = PublishExamples.order(TAG, asset(folder, "one"), asset(folder, "two"));
    }

    private PublishExecutor executor() {
        return new PublishExecutor(
                forge, new Patience(clock, patience, (time, reason) -> {}), 1, new PublishLog(log, false));
    }

    private RemoteRelease publish() {
        return executor().publish(order, Claim.of("run-1"), forge.find(TAG));
    }

    private static PassingFailureException passing() {
        return new PassingFailureException(
                new Problem(ProblemCode.SERVER_UNREACHABLE, "no answer", "", "run again"),
                new HttpFailure.Broken(new IOException("no answer")));
    }

    private static ReleaseException refused() {
        return new ReleaseException(new Problem(ProblemCode.SERVER_REFUSED, "answered with 422", "", "mend it"));
    }

    /** Fails once, at the given write. */
    private static Runnable at(int write, RuntimeException failure) {
        int[] count = {0};
        return () -> {
            if (++count[0] == write) {
                throw failure;
            }
        };
    }

    @Test
    void theReleaseIsMadePublicAfterItsLastAsset() {
        RemoteRelease published = publish();

        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
        assertThat(published.draft()).isFalse();
        assertThat(published.body()).isEqualTo("Notes.\n");
        assertThat(forge.find(TAG).tagCommit()).contains(PublishExamples.COMMIT);
        assertThat(clock.pauses()).isEmpty();
        assertThat(log.lines()).filteredOn(line -> line.startsWith("Done: ")).hasSize(WRITES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aWriteThatFailedBeforeItWasCarriedOutIsSentAgain(int write) {
        forge.beforeWrite = at(write, passing());

        assertThat(publish().draft()).isFalse();
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aWriteThatWasCarriedOutIsNotRepeatedWhenItsAnswerIsLost(int write) {
        forge.afterWrite = at(write, passing());

        assertThat(publish().draft()).isFalse();
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
    }

    @Test
    void aServerThatKeepsFailingEndsTheRunWithItsOwnProblem() {
        forge.beforeWrite = () -> {
            throw passing();
        };
        assertThatThrownBy(this::publish).isInstanceOf(PassingFailureException.class);
        assertThat(clock.pauses())
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void failuresThatArePassedDoNotAddUp() {
        int[] count = {0};
        forge.beforeWrite = () -> {
            if (++count[0] % 3 != 0) {
                throw passing();
            }
        };
        assertThat(publish().draft()).isFalse();
        assertThat(clock.pauses()).extracting(Duration::toSeconds).containsExactly(1L, 2L, 1L, 2L, 4L, 1L, 1L, 2L);
    }

    @Test
    void aLimitThatIsLongerThanThePatienceEndsTheRunAtOnce() {
        patience = Duration.ofMinutes(2);
        forge.beforeWrite = () -> {
            throw new PassingFailureException(
                    new Problem(ProblemCode.SERVER_LIMITS, "answered with 429", "", "run later"),
                    new HttpFailure.Answered(new HttpAnswer(429, Map.of("Retry-After", List.of("91")), "")));
        };
        assertThatThrownBy(this::publish).hasMessageContaining("server-limits");
        assertThat(clock.pauses()).isEmpty();
        assertThat(forge.releases()).isEmpty();
    }

    @Test
    void aRefusalThatStillHoldsEndsTheRun() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 2) {
                throw refused();
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("answered with 422");
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one");
        assertThat(forge.releases()).allMatch(RemoteRelease::draft);
    }

    @Test
    void aRefusalOfWhatIsDoneAlreadyIsNone() {
        forge.afterWrite = at(2, refused());

        assertThat(publish().draft()).isFalse();
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
    }

    @Test
    void aTokenThatIsRefusedEndsTheRunAtOnce() {
        forge.afterWrite =
                at(2, new ReleaseException(new Problem(ProblemCode.TOKEN_REFUSED, "answered with 401", "", "mend it")));

        assertThatThrownBy(this::publish).hasMessageContaining("token-refused");
    }

    @Test
    void aSecondRunAfterADeathGoesOnWhereItStopped() {
        forge.beforeWrite = at(3, new IllegalStateException("killed"));
        assertThatThrownBy(this::publish).hasMessage("killed");
        forge.beforeWrite = () -> {};

        executor().publish(order, Claim.of("run-2"), forge.find(TAG));
        assertThat(forge.writes())
                .containsExactly("create a.1.0-1", "upload one", "update a.1.0-1", "upload two", "publish a.1.0-1");
    }

    @Test
    void anAssetThatArrivedDamagedIsReplacedBeforeTheReleaseIsPublic() {
        int[] uploads = {0};
        forge.afterWrite = () -> {
            if (forge.writes().get(forge.writes().size() - 1).equals("upload one") && ++uploads[0] == 1) {
                RemoteRelease draft = forge.releases().get(0);
                forge.put(InMemoryForge.withAssets(draft, List.of(whole("one", "damaged"))));
            }
        };
        assertThat(publish().draft()).isFalse();
        assertThat(forge.writes())
                .containsExactly(
                        "create a.1.0-1",
                        "upload one",
                        "upload two",
                        "upload one.replacement",
                        "remove one",
                        "rename one.replacement to one",
                        "publish a.1.0-1");
    }

    @Test
    void aServerThatDamagesEverythingNeverGetsAPublicRelease() {
        forge.afterWrite = () -> forge.releases()
                .forEach(draft -> forge.put(InMemoryForge.withAssets(
                        draft,
                        draft.assets().stream()
                                .map(each -> new RemoteAsset(
                                        each.id(),
                                        each.name(),
                                        each.size(),
                                        true,
                                        whole("x", "damaged").sha256()))
                                .toList())));

        assertThatThrownBy(this::publish)
                .hasMessageContainingAll("release-state-differs", "does not keep what it is sent");
        assertThat(forge.releases()).allMatch(RemoteRelease::draft);
        assertThat(forge.writes()).hasSizeLessThan(200);
    }

    @Test
    void aFileThatWasChangedHereIsNotSentAgainAndAgain() throws IOException {
        Files.writeString(order.assets().get(0).file(), "eno");

        assertThatThrownBy(this::publish).hasMessageContaining("staged-file-changed");
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two");
    }

    @Test
    void aTagThatAppearsElsewhereDuringTheUploadsStopsThePublication() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 2) {
                forge.putTag(TAG, PublishExamples.OTHER_COMMIT);
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-tag-elsewhere");
        assertThat(forge.releases()).allMatch(RemoteRelease::draft);
    }

    @Test
    void aTagThatWasMadeElsewhereByThePublicationIsNoticed() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 3) {
                forge.putTag(TAG, PublishExamples.OTHER_COMMIT);
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-tag-elsewhere");
    }

    @Test
    void aTagThatTheServerShowsLateIsWaitedFor() {
        int[] reads = {0};
        forge.hiddenTag = () -> forge.writes().contains("publish a.1.0-1") && ++reads[0] <= 2;

        assertThat(publish().draft()).isFalse();
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void theRunWithTheHigherDraftGivesWayAndRemovesItsDraft() {
        forge.afterWrite = () -> {
            if (forge.writes().size() == 1) {
                forge.put(PublishExamples.draftOf(new DraftMark("run-2"), 0));
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-contended");
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "discard a.1.0-1");
        assertThat(forge.releases()).extracting(RemoteRelease::id).containsExactly(0L);
    }

    @Test
    void aRunWhoseDraftIsTakenOverStopsAndRemovesNothing() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 2) {
                RemoteRelease own = forge.releases().get(0);
                forge.updateDraftBehindTheBack(own, order.draft(Claim.of("run-2")));
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-contended");
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two");
        assertThat(forge.releases()).hasSize(1);
    }

    @Test
    void aRunThatTakesOverADraftLeavesItAloneIfItBecamePublicAtThatMoment() {
        executor().stage(order, Claim.of("run-1"), forge.find(TAG));
        forge.beforeWrite = () -> {
            forge.beforeWrite = () -> {};
            executor().release(order, forge.find(TAG));
        };

        RemoteRelease reached = executor().stage(order, Claim.of("run-2"), forge.find(TAG));

        assertThat(reached.draft()).isFalse();
        assertThat(reached.body()).isEqualTo("Notes.\n");
        assertThat(forge.writes()).endsWith("update a.1.0-1");
    }

    @Test
    void aMarkThatWasLeftInAPublicTextIsTakenOut() {
        RemoteRelease published = publish();
        String marked = new DraftMark("run-2").addedTo(published.body());
        forge.put(InMemoryForge.withText(published, published.title(), marked));
        assertThat(EndState.differences(order, forge.find(TAG))).containsExactly("its text has the mark of a draft");

        assertThat(executor().publish(order, Claim.of("run-3"), forge.find(TAG)).body())
                .isEqualTo("Notes.\n");
        assertThat(forge.writes()).endsWith("publish a.1.0-1", "restore a.1.0-1");
    }

    @Test
    void aRunWhoseDraftIsTakenOverRightBeforeItIsMadePublicGivesWay() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 3) {
                RemoteRelease own = forge.releases().get(0);
                forge.updateDraftBehindTheBack(own, order.draft(Claim.of("run-2")));
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-contended");
        assertThat(forge.releases()).singleElement().matches(RemoteRelease::draft);
    }

    @Test
    void aDigestThatTheServerTellsLateIsWaitedFor() {
        AtomicInteger looks = new AtomicInteger();
        forge.hidesDigests = () -> looks.incrementAndGet() < 5;

        assertThat(publish().draft()).isFalse();
        assertThat(clock.pauses()).isNotEmpty();
    }

    @Test
    void aServerThatTellsNoDigestsGetsNothingPublic() {
        forge.hidesDigests = () -> true;

        assertThatThrownBy(this::publish).hasMessageContainingAll("release-asset-unproven", "one", "two");
        assertThat(forge.releases()).singleElement().matches(RemoteRelease::draft);
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two");
    }

    @Test
    void stagingLeavesACompleteDraftThatReleasingMakesPublic() {
        RemoteRelease draft = executor().stage(order, Claim.of("run-1"), forge.find(TAG));
        assertThat(draft.draft()).isTrue();
        assertThat(draft.assets()).hasSize(2);
        assertThat(DraftMark.in(draft.body())).contains(new DraftMark("run-1"));

        RemoteRelease published = executor().release(order, forge.find(TAG));
        assertThat(published.draft()).isFalse();
        assertThat(published.body()).isEqualTo("Notes.\n");
        assertThat(executor().release(order, forge.find(TAG))).isEqualTo(published);
        assertThat(executor().stage(order, Claim.of("run-2"), forge.find(TAG))).isEqualTo(published);
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
    }

    @Test
    void aDraftThatIsNotWhatWasStagedIsNotReleased() {
        assertThatThrownBy(() -> executor().release(order, forge.find(TAG)))
                .hasMessageContaining("release-draft-missing");
        RemoteRelease draft = executor().stage(order, Claim.of("run-1"), forge.find(TAG));
        forge.put(InMemoryForge.withAssets(draft, draft.assets().subList(0, 1)));

        assertThatThrownBy(() -> executor().release(order, forge.find(TAG)))
                .hasMessageContainingAll("release-draft-changed", "two is missing");
        assertThat(forge.writes()).doesNotContain("publish a.1.0-1");
    }

    @Test
    void fromAnyMixOfAssetsInOurDraftItComesToThoseThatWereOrdered() {
        Generated.cases(300, random -> {
            InMemoryForge server = new InMemoryForge();
            List<RemoteAsset> assets = new ArrayList<>();
            long id = 100;
            for (String name : List.of("one", "two", "one.replacement", "two.replacement")) {
                String content = name.substring(0, 3);
                switch (random.nextInt(4)) {
                    case 0 ->
                        assets.add(new RemoteAsset(
                                id++, name, 3, true, whole(content, content).sha256()));
                    case 1 ->
                        assets.add(new RemoteAsset(
                                id++, name, 3, true, whole("x", "old").sha256()));
                    case 2 -> assets.add(new RemoteAsset(id++, name, 0, false, Optional.empty()));
                    default -> {
                        // Not there.
                    }
                }
            }
            server.put(PublishExamples.draftOf(new DraftMark("run-0"), 50, assets.toArray(RemoteAsset[]::new)));
            Patience all = new Patience(clock, patience, (time, reason) -> {});
            RemoteRelease published = new PublishExecutor(server, all, 2, new PublishLog(new RecordingLog(), false))
                    .publish(order, Claim.of("run-1"), server.find(TAG));

            assertThat(published.assets()).extracting(RemoteAsset::name).containsExactlyInAnyOrder("one", "two");
            assertThat(published.assets()).allMatch(RemoteAsset::whole);
            assertThat(server.writes().size()).isLessThan(20);
        });
    }
}
