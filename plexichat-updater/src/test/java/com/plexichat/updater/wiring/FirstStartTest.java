package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.SystemClock;
import com.plexichat.updater.action.Exit;
import com.plexichat.updater.action.Host;
import com.plexichat.updater.action.Recovery;
import com.plexichat.updater.action.Upgrade;
import com.plexichat.updater.action.Upgrade.Wish;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.journal.Phase;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.service.ServiceState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the service comes to start at each boot. */
final class FirstStartTest extends OnAServedHost {
    private final RecordingLog log = new RecordingLog();
    private int enabled;
    private boolean refuses;

    @BeforeEach
    void publish() throws IOException {
        Files.createDirectories(host.folder.resolve("state"));
    }

    @Prevents("D45")
    @Test
    void onceItsFirstReleaseWasHealthyAndNotAgainAtTheNext() throws IOException {
        setUp();
        assertThat(install(new PackedRelease(ONE), ONE)).isEqualTo(Exit.DONE);
        assertThat(enabled).isOne();

        assertThat(install(new PackedRelease(TWO), TWO)).isEqualTo(Exit.DONE);
        assertThat(enabled).isOne();
    }

    @Prevents("D45")
    @Test
    void notAfterAFirstReleaseThatCrashed() throws IOException {
        setUp();

        assertThat(install(new PackedRelease(ONE).with("CRASH", "x"), ONE)).isEqualTo(Exit.ROLLED_BACK);
        assertThat(enabled).isZero();
        assertThat(install(new PackedRelease(TWO), TWO)).isEqualTo(Exit.DONE);
        assertThat(enabled).isOne();
    }

    @Test
    void notIfTheUnitIsTheAdministrators() {
        assertThat(install(new PackedRelease(ONE), ONE)).isEqualTo(Exit.DONE);
        assertThat(enabled).isZero();
    }

    @Test
    void whatCannotBeEnabledIsAWarningAndTheReleaseStays() throws IOException {
        setUp();
        refuses = true;

        assertThat(install(new PackedRelease(ONE), ONE)).isEqualTo(Exit.DONE);
        assertThat(log.warnings()).extracting(Problem::what).containsExactly("it is masked");
        assertThat(host.running()).isEqualTo(ONE);
    }

    @Test
    void alsoIfTheRunWasStoppedAfterThat() throws IOException {
        install(new PackedRelease(ONE), ONE);
        setUp();

        stopBeforeItsEnd();
        assertThat(new Recovery(watched()).run(false).exit()).isEqualTo(Exit.DONE);
        assertThat(enabled).isOne();

        stopBeforeItsEnd();
        assertThat(new Recovery(watched()).atBoot().exit()).isEqualTo(Exit.DONE);
        assertThat(enabled).isEqualTo(2);
        assertThat(host.running()).isEqualTo(ONE);
    }

    /** The journal as it is when the release was healthy and the run was killed then. */
    private void stopBeforeItsEnd() {
        Journal journal = new Journal(host.folder.resolve("state/journal"), new SystemDisk(List.of(), base));
        RunRecord last = journal.last().orElseThrow();
        journal.write(last.going(Phase.FORWARD).at(RunState.COMMITTED));
    }

    private void setUp() throws IOException {
        Files.writeString(host.folder.resolve("state/setup"), "chat.service\n");
    }

    private Exit install(PackedRelease release, String version) {
        host.publish(release, version);
        Host watched = watched();
        Wish wish =
                new Wish(RunKind.DEPLOY, Optional.empty(), watched.settings().channel(), false, false, false);
        return new Upgrade(watched).run(wish).exit();
    }

    private Host watched() {
        Host made =
                new SystemHosts(new RecordingLog(), new Secrets(), new SystemClock()).of(base.resolve("update.yml"));
        return new Host(
                made.settings(),
                made.site(),
                made.disk(),
                made.source(),
                made.platform(),
                new Watched(made.service()),
                made.health(),
                made.commands(),
                made.backups(),
                made.audit(),
                made.clock(),
                made.user(),
                log);
    }

    private final class Watched implements Service {
        @Override
        public Optional<Owner> account() {
            return Optional.empty();
        }

        @Override
        public String lastWords() {
            return "";
        }

        private final Service service;

        Watched(Service service) {
            this.service = service;
        }

        @Override
        public ServiceState state() {
            return service.state();
        }

        @Override
        public void start() {
            service.start();
        }

        @Override
        public void stop() {
            service.stop();
        }

        @Override
        public void enable() {
            if (refuses) {
                throw new ReleaseException(
                        new Problem(ProblemCode.SERVICE_FAILED, "it is masked", "chat.service", "unmask it"));
            }
            enabled++;
        }
    }
}
