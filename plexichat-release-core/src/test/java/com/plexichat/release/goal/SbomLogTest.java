package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SbomLogTest {
    private final RecordingLog log = new RecordingLog();

    private static Problem unknown(String what, String where) {
        return new Problem(ProblemCode.LICENCE_UNKNOWN, what, where, "ask");
    }

    private void warned(List<Problem> warnings) {
        new SbomLog(log).warned(warnings);
    }

    @Test
    void whatIsTheSameOfSeveralComponentsIsToldOnce() {
        warned(List.of(unknown("nobody knows", "a"), unknown("house rules", "b"), unknown("nobody knows", "c")));

        assertThat(log.warnings()).containsExactly(unknown("nobody knows", "a, c"), unknown("house rules", "b"));
    }

    @Test
    void ofVeryManyComponentsTheFirstAreNamed() {
        warned(IntStream.range(0, 7)
                .mapToObj(each -> unknown("nobody knows", "c" + each))
                .toList());

        assertThat(log.warnings())
                .containsExactly(unknown("nobody knows", "c0, c1, c2, c3, c4 and 2 more, all in THIRD-PARTY.txt"));
    }

    @Test
    void ofVeryManyWarningsTheFirstAreTold() {
        warned(IntStream.range(0, 22)
                .mapToObj(each -> unknown("rule " + each, ""))
                .toList());

        assertThat(log.warnings()).hasSize(20);
        assertThat(log.lines())
                .containsExactly(
                        "And 2 more warnings of licences: THIRD-PARTY.txt lists every component by its licence");
    }
}
