package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.InMemoryForge;
import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.testing.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class DamagedAssetsTest extends PublishExecution {
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
