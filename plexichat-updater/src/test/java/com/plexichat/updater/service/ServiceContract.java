package com.plexichat.updater.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import org.junit.jupiter.api.Test;

/** What holds for every service, however it is controlled. */
abstract class ServiceContract {
    abstract Service service();

    /** Lets each start fail from now on, after it printed this. */
    abstract void breakWith(String words) throws Exception;

    abstract void mend() throws Exception;

    /** How many processes of the service are there by another look than the service's own. */
    abstract long processes() throws Exception;

    @Test
    void aServiceThatWasNotStartedDoesNotRun() {
        assertThat(service().state().active()).isFalse();
        assertThat(service().state().restarts()).isZero();
    }

    @Test
    void aStartedServiceRuns() throws Exception {
        service().start();

        assertThat(service().state().active()).isTrue();
        assertThat(processes()).isOne();
    }

    @Test
    void aServiceThatIsStartedTwiceRunsOnce() throws Exception {
        service().start();
        ServiceState first = service().state();
        service().start();

        assertThat(processes()).isOne();
        assertThat(service().state()).isEqualTo(first);
    }

    @Test
    void aStoppedServiceIsGone() throws Exception {
        service().start();
        service().stop();

        assertThat(processes()).isZero();
        assertThat(service().state().active()).isFalse();
        assertThat(service().state().mainProcess()).isEmpty();
    }

    @Test
    void whatDoesNotRunIsStoppedAlready() throws Exception {
        service().stop();
        service().start();
        service().stop();
        service().stop();

        assertThat(service().state().active()).isFalse();
        assertThat(processes()).isZero();
    }

    @Test
    void aStoppedServiceStartsAgain() throws Exception {
        service().start();
        service().stop();
        service().start();

        assertThat(service().state().active()).isTrue();
        assertThat(processes()).isOne();
    }

    @Test
    void aFailedStartSaysWhatTheServiceSaid() throws Exception {
        breakWith("libchat.so.3 is missing");

        assertThatThrownBy(() -> service().start())
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("service-failed: ")
                .hasMessageContaining("\n    | libchat.so.3 is missing\n");
        assertThat(service().state().active()).isFalse();
        assertThat(processes()).isZero();
    }

    @Test
    void aFailedStartDoesNotStandInTheWayOfTheNext() throws Exception {
        breakWith("libchat.so.3 is missing");
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> service().start()).isInstanceOf(ReleaseException.class);
        }
        mend();

        service().start();

        assertThat(service().state().active()).isTrue();
    }

    @Test
    void aServiceThatIsToStartAtEachBootIsNotStartedByThat() throws Exception {
        service().enable();
        service().enable();

        assertThat(service().state().active()).isFalse();
        assertThat(processes()).isZero();
    }

    @Test
    void aServiceThatFailedToStartCanBeStopped() throws Exception {
        breakWith("libchat.so.3 is missing");
        assertThatThrownBy(() -> service().start()).isInstanceOf(ReleaseException.class);

        service().stop();

        assertThat(service().state().active()).isFalse();
    }
}
