package com.plexichat.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.InMemoryForge;
import com.plexichat.release.forge.PassingFailureException;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class UploadsTest {
    @TempDir
    Path folder;

    private final InMemoryForge forge = new InMemoryForge();
    private final DrivenClock clock = new DrivenClock();
    private final RecordingLog log = new RecordingLog();

    private List<PublishAction> uploads(int count) throws IOException {
        List<PublishAction> steps = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            steps.add(new PublishAction.UploadAsset(PublishExamples.asset(folder, "asset-" + number)));
        }
        return steps;
    }

    private void run(int parallel, List<PublishAction> steps) {
        PublishPlan plan = new PublishPlan(Optional.empty(), steps, List.of());
        Publication publication = new Publication(
                forge,
                new UploadProgress(plan, clock, new PublishLog(log, true)),
                Optional.of(PublishExamples.draft("a.1.0-1")));
        forge.put(publication.release());
        new Uploads(parallel).run(steps, publication, new PublishLog(log, true));
    }

    @Test
    void asManyAreSentAtOnceAsAllowedAndNoMore() throws IOException {
        CyclicBarrier together = new CyclicBarrier(3);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<PublishAction> steps = uploads(6);
        forge.beforeUpload = () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            meet(together);
            now.decrementAndGet();
        };
        run(3, steps);

        assertThat(most).hasValue(3);
        assertThat(forge.writes()).hasSize(6);
        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("Done: upload"))
                .hasSize(6);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void afterAFailureNoneIsBegun() throws IOException {
        List<PublishAction> steps = uploads(5);
        AtomicInteger begun = new AtomicInteger();
        forge.beforeUpload = () -> {
            if (begun.incrementAndGet() == 2) {
                throw failure(ProblemCode.SERVER_REFUSED);
            }
        };
        assertThatThrownBy(() -> run(1, steps)).hasMessageContaining("server-refused");
        assertThat(begun).hasValue(2);
    }

    @Test
    void aFailureThatWillNotPassWeighsMoreThanOneThatMay() throws IOException {
        CyclicBarrier together = new CyclicBarrier(2);
        AtomicInteger begun = new AtomicInteger();
        forge.beforeUpload = () -> {
            int number = begun.incrementAndGet();
            meet(together);
            throw number == 1
                    ? new PassingFailureException(
                            new Problem(ProblemCode.SERVER_UNREACHABLE, "gone", "", "wait"),
                            new HttpFailure.Broken(new IOException()))
                    : failure(ProblemCode.TOKEN_REFUSED);
        };
        List<PublishAction> steps = uploads(2);
        assertThatThrownBy(() -> run(2, steps)).hasMessageContaining("token-refused");
    }

    private static ReleaseException failure(ProblemCode code) {
        return new ReleaseException(new Problem(code, "no", "", "mend it"));
    }

    @Test
    void progressIsToldNoMoreOftenThanTheLogWantsIt() throws IOException {
        List<PublishAction> steps = uploads(2);
        forge.beforeUpload = () -> clock.advance(Duration.ofSeconds(1));
        run(1, steps);

        assertThat(log.lines())
                .filteredOn(line -> line.startsWith("Uploading"))
                .containsExactly("Uploading: 100 % (14 bytes of 14 bytes, 7 bytes a second)");
    }
}
