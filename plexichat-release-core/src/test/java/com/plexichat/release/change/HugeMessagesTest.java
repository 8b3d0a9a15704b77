package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.plexichat.release.git.Commits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HugeMessagesTest {
    private static final int SMALL_STACK = 1 << 18;
    private static final int LONGEST_READ = 1_000;

    /** A search that calls itself once for each of them would end for want of a stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0130",
                "a.",
                "1.",
                "A ",
                "A,",
                "\ud83c\udf89",
                ":a:",
                "QH-1 ",
                "[QH-1]",
                "(#1) ",
                "a/",
                "a.b, ",
                "a_b and ",
                "' "
            })
    void aSubjectOfManyPartsTakesNoMoreStackThanAnother(String part) throws Exception {
        String parts = part.repeat(LONGEST_READ / part.length());
        FutureTask<Boolean> told = new FutureTask<>(
                () -> List.of("", "feat: ", "Add ", "bump a to ", "A")
                        .forEach(start -> Told.of(start + parts, start + parts + "(", "\u0130" + parts)),
                true);
        new Thread(null, told, "small-stack", SMALL_STACK).start();

        assertThat(told.get()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "feat!: rooms, BREAKING CHANGE: x, a",
        "feat!: rooms, 'BREAKING CHANGES:\n- x', a",
        "Build 44, - x, ' a'"
    })
    void aTextOfManyLinesTakesTimeInProportionToThem(String subject, String begin, String line) {
        String body = begin + ("\n" + line).repeat((1 << 20) / (line.length() + 1));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Told.of(Commits.of(1, subject, body)));
    }

    @Test
    void noMoreOfALineIsKeptThanIsRead() {
        String line = "Add rooms " + "x".repeat(100_000);
        ReadCommit read = ReadCommit.of(Commits.of(1, line, ""));

        assertThat(read.names())
                .singleElement()
                .satisfies(name -> assertThat(name).hasSize(LONGEST_READ));
        assertThat(read.statements())
                .singleElement()
                .satisfies(placed -> assertThat(placed.line()).hasSize(LONGEST_READ));
        assertThat(ReadCommit.of(Commits.of(1, "feat!: " + line, "")).statements())
                .allMatch(Placed::breaking);
    }
}
