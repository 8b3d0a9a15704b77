package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrialTest {
    private static final TrialPlan PLAN = TrialPlan.of(
            VersionSchemes.find("a.1.0-1"), VersionSchemes.find("a.1.0-2").orElseThrow());

    @TempDir
    private Path base;

    private final RecordingLog log = new RecordingLog();
    private final List<String> commands = new ArrayList<>();

    /** What the updater answers to the command of this place in their order; done is what it says else. */
    private final Map<Integer, UpdaterAnswer> answers = new HashMap<>();

    /** The place of the command that loses what users left. */
    private int during;

    private UsedInstallation used;

    @BeforeEach
    void install() throws IOException {
        used = new UsedInstallation(base);
    }

    private void run() throws IOException {
        Updater updater = new Updater() {
            @Override
            public UpdaterAnswer run(List<String> command) {
                commands.add(String.join(" ", command));
                if (commands.size() == during) {
                    assertThat(used.installed("data/messages").toFile().delete())
                            .isTrue();
                }
                return answers.getOrDefault(commands.size(), new UpdaterAnswer(Optional.of(0), "{}", List.of()));
            }

            @Override
            public String version() {
                return "1";
            }
        };
        new Trial(updater, used.content(), used.folder.serviceLog(), new TrialLog(log)).run(PLAN);
    }

    private static UpdaterAnswer failure(int status, String code, String what) {
        return new UpdaterAnswer(
                Optional.of(status),
                "{\"problems\": [{\"code\": \"" + code + "\", \"what\": \"" + what + "\"}]}",
                List.of());
    }

    @Test
    void theServiceIsAskedForItsHealthAfterEachStep() throws IOException {
        run();

        assertThat(commands)
                .containsExactly(
                        "update upgrade --to a.1.0-1", "health",
                        "update upgrade --to a.1.0-2", "health",
                        "update rollback", "health",
                        "update upgrade --to a.1.0-2", "health");
        assertThat(log.lines())
                .contains("Done: install a.1.0-1; it is healthy", "Done: roll back to a.1.0-1; it is healthy");
    }

    @Test
    void theInstallationIsUsedBeforeItIsUpgraded() throws IOException {
        answers.put(3, failure(4, "offer-broken", "it is broken"));

        assertThatThrownBy(this::run).isNotNull();
        assertThat(used.installed("data/messages")).hasContent("hello");
    }

    @Test
    void aStepThatFailsIsTheLastAndToldWithTheWordsOfUpdaterAndService() throws IOException {
        answers.put(3, failure(5, "service-unhealthy", "it answers 503"));
        UsedInstallation.write(used.folder.serviceLog(), "started\nno database\n");

        assertThatThrownBy(this::run).hasMessageContaining("""
                        trial-failed: upgrade to a.1.0-2 failed, and was rolled back
                            service-unhealthy: it answers 503
                            the service's log ends with:
                                started
                                no database
                        """);
        assertThat(commands).hasSize(3);
    }

    @Test
    void aServiceThatIsNotHealthyAfterAStepThatWasDoneFailsIt() throws IOException {
        answers.put(6, new UpdaterAnswer(Optional.of(4), "{\"fault\": \"it names a.1.0-2\"}", List.of()));

        assertThatThrownBy(this::run)
                .hasMessageContaining("roll back to a.1.0-1 was done, and then the service was not healthy\n"
                        + "    it names a.1.0-2");
    }

    @Test
    void whatWasLostInAStepThatFailedIsToldWithIt() {
        answers.put(3, failure(6, "service-failed", "it does not start"));
        during = 3;

        assertThatThrownBy(this::run)
                .hasMessageContainingAll(
                        "upgrade to a.1.0-2 failed, and the rollback failed too",
                        "trial-content-lost: after upgrade to a.1.0-2: it is gone (data/messages)");
    }

    @Test
    void whatAStepLostThatWasDoneIsToldToo() {
        during = 5;

        assertThatThrownBy(this::run)
                .hasMessageContaining("trial-content-lost: after roll back to a.1.0-1: it is gone (data/messages)")
                .hasMessageNotContaining("trial-failed");
    }
}
