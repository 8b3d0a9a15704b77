package com.plexichat.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InFlightTest {
    private final InFlight requests = new InFlight();

    @Test
    void nobodyEntersAfterTheDrain() throws InterruptedException {
        assertThat(requests.drain(Duration.ofSeconds(5))).isTrue();

        assertThat(requests.enter()).isFalse();
    }

    @Test
    void theDrainWaitsForThoseInside() throws Exception {
        requests.enter();
        CompletableFuture<Boolean> drained = CompletableFuture.supplyAsync(this::drain);

        requests.leave();

        assertThat(drained.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theDrainDoesNotWaitForever() throws InterruptedException {
        requests.enter();

        assertThat(requests.drain(Duration.ofMillis(1))).isFalse();
    }

    private boolean drain() {
        try {
            return requests.drain(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
