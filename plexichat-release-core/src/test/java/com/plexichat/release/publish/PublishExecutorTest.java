package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.order;
import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.InMemoryForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishExecutorTest {
    @TempDir
    Path folder;

    private final InMemoryForge forge = new InMemoryForge();
    private PublishOrder order;

    @BeforeEach
    void order() throws IOException {
        order = PublishExamples.order("a.1.0-1", asset(folder, "one"), asset(folder, "two"));
    }

    private RemoteRelease publish() {
        PublishPlan plan = PublishPlanner.plan(order, forge.find("a.1.0-1"));
        return new PublishExecutor(forge, new PublishLog(new SilentLog())).execute(order, plan);
    }

    @Test
    void theReleaseIsMadePublicAfterItsLastAsset() {
        RemoteRelease published = publish();

        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
        assertThat(published.draft()).isFalse();
        assertThat(forge.find("a.1.0-1").tagCommit()).contains(PublishExamples.COMMIT);
    }

    @Test
    void aSecondRunAfterAFailureGoesOnWhereItStopped() {
        int[] writes = {0};
        forge.beforeWrite = () -> {
            if (++writes[0] == 3) {
                throw new IllegalStateException("the network is gone");
            }
        };
        assertThatThrownBy(this::publish).hasMessage("the network is gone");
        assertThat(forge.releases())
                .singleElement()
                .satisfies(draft -> assertThat(draft.draft()).isTrue());

        publish();
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
    }

    @Test
    void anAssetThatArrivedDamagedKeepsTheReleaseADraft() {
        forge.beforeWrite = () -> forge.releases().stream()
                .filter(release -> release.assets().size() == 1)
                .forEach(release -> forge.put(InMemoryForge.withAssets(release, List.of(whole("one", "damaged")))));

        assertThatThrownBy(this::publish)
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("release-asset-differs");
        assertThat(forge.releases()).allMatch(RemoteRelease::draft);
    }

    @Test
    void anAssetThatVanishedKeepsTheReleaseADraft() {
        PublishPlan plan = PublishPlanner.plan(order, forge.find("a.1.0-1"));
        PublishExecutor executor = new PublishExecutor(forge, new PublishLog(new SilentLog() {
            @Override
            public void info(String line) {
                if (line.contains("two")) {
                    RemoteRelease draft = forge.releases().get(0);
                    forge.put(InMemoryForge.withAssets(draft, draft.assets().subList(0, 1)));
                }
            }
        }));

        assertThatThrownBy(() -> executor.execute(order, plan)).hasMessageContaining("the draft is not as it was left");
        assertThat(forge.releases()).allMatch(RemoteRelease::draft);
    }

    @Test
    void aTagThatAppearsElsewhereDuringTheUploadsStopsThePublication() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 2) {
                forge.putTag("a.1.0-1", PublishExamples.OTHER_COMMIT);
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-tag-elsewhere");
        assertThat(forge.releases()).allMatch(RemoteRelease::draft);
    }

    @Test
    void aTagThatWasMadeElsewhereByThePublicationIsNoticed() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 3) {
                forge.putTag("a.1.0-1", PublishExamples.OTHER_COMMIT);
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-tag-elsewhere");
    }

    private static class SilentLog implements ReleaseLog {
        @Override
        public void info(String line) {}

        @Override
        public void skipped(String what, String reason) {}

        @Override
        public void warned(Problem problem) {}
    }
}
