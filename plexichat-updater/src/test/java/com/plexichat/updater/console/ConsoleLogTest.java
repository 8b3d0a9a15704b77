package com.plexichat.updater.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testing.DrivenClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ConsoleLogTest {
    private final DrivenClock clock = new DrivenClock();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void inAFileEachLineIsALine() {
        ConsoleLog log = log(Terminal.NONE);

        log.info("Fetching");
        log.skipped("a.1.0-3", "it has no package");
        log.warned(new Problem(ProblemCode.DISK_SPACE_SHORT, "it is full", "/opt", "make room"));
        log.ended(false, "Nothing was changed");

        assertThat(shown().lines())
                .containsExactly(
                        "Fetching",
                        "Skipped a.1.0-3: it has no package",
                        "Warning: disk-space-short: it is full (/opt)",
                        "    -> make room",
                        "Nothing was changed");
    }

    @Test
    void inAFileProgressIsALineNowAndThen() {
        ConsoleLog log = log(Terminal.NONE);

        for (int second = 0; second <= 45; second++) {
            int now = second;
            log.progress(() -> "fetched " + now);
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(shown()).isEqualTo("fetched 20\nfetched 40\n");
    }

    @Test
    void shortWorkHasNoProgress() {
        ConsoleLog log = log(new Terminal(true, false));

        log.progress(() -> "fetched 50 %");
        log.info("Done");

        assertThat(shown()).isEqualTo("Done\n");
    }

    @Test
    void onATerminalProgressIsWrittenOver() {
        ConsoleLog log = log(new Terminal(true, false));

        clock.advance(Duration.ofSeconds(1));
        log.progress(() -> "fetched 50 %");
        log.progress(() -> "fetched 51 %");
        clock.advance(Duration.ofSeconds(1));
        log.progress(() -> "fetched 90 %");
        log.info("Done");

        assertThat(shown()).isEqualTo("\rfetched 50 %\u001B[K\rfetched 90 %\u001B[K\r\u001B[KDone\n");
    }

    @Test
    void nothingThatIsToldAfterwardsIsGluedToProgress() {
        ConsoleLog log = log(new Terminal(true, false));

        clock.advance(Duration.ofSeconds(1));
        log.progress(() -> "fetched 50 %");
        log.ended().print("problem");
        log.ended().print("s");

        assertThat(shown()).isEqualTo("\rfetched 50 %\u001B[K\r\u001B[Kproblems");
    }

    @Test
    void progressThatWouldNotFitIntoALineIsCut() {
        ConsoleLog log = log(new Terminal(true, false));

        clock.advance(Duration.ofSeconds(1));
        log.progress(() -> "x".repeat(100) + "\nmore");

        assertThat(shown()).isEqualTo("\r" + "x".repeat(78) + "…\u001B[K");
    }

    @Test
    void onATerminalTheEndHasAColour() {
        ConsoleLog log = log(new Terminal(true, true));

        log.ended(true, "Done");
        log.ended(false, "Rolled back");

        assertThat(shown()).isEqualTo("\u001B[32mDone\u001B[0m\n\u001B[31mRolled back\u001B[0m\n");
    }

    private ConsoleLog log(Terminal terminal) {
        return new ConsoleLog(new PrintStream(shown, true, StandardCharsets.UTF_8), terminal, clock);
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
