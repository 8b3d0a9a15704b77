package com.plexichat.release.localforge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

final class ThrottledStreamTest {
    private static final long SECOND = 1_000_000_000;

    private final SleptTime time = new SleptTime();

    /** Time that passes by sleeping only. */
    private static final class SleptTime implements ThrottledStream.Pace {
        private long now;
        private int sleeps;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void sleep(long nanos) {
            now += nanos;
            sleeps++;
        }
    }

    private ThrottledStream stream(InputStream whole) {
        return new ThrottledStream(whole, 1000, time);
    }

    @Test
    void theWholeTakesWhatTheRateDemandsAndComesInSmallPieces() throws IOException {
        byte[] read = stream(new ByteArrayInputStream(new byte[5000])).readAllBytes();

        assertThat(read).hasSize(5000);
        assertThat(time.now).isEqualTo(5 * SECOND);
        assertThat(time.sleeps).isEqualTo(100);
    }

    @Test
    void aPauseOfTheClientIsNotMadeUpFor() throws IOException {
        ThrottledStream slow = stream(new ByteArrayInputStream(new byte[2000]));
        slow.readNBytes(1000);
        time.now += 10 * SECOND;
        slow.readNBytes(1000);

        assertThat(time.now).isBetween(12 * SECOND - SECOND / 10, 12 * SECOND);
    }

    @Test
    void aSleepThatWasALittleTooLongIsMadeUpFor() throws IOException {
        ThrottledStream slow = stream(new ByteArrayInputStream(new byte[1000]));
        slow.readNBytes(500);
        time.now += SECOND / 50;
        slow.readNBytes(500);

        assertThat(time.now).isEqualTo(SECOND);
    }

    @Test
    void singleBytesCountToo() throws IOException {
        assertThat(stream(new ByteArrayInputStream(new byte[] {-1})).read()).isEqualTo(255);
        assertThat(time.now).isEqualTo(SECOND / 1000);
    }

    @Test
    void aRateOfNothingIsNone() {
        assertThatThrownBy(() -> new ThrottledStream(InputStream.nullInputStream(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
