package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UpdaterAnswerTest {
    private static UpdaterAnswer answer(int status, String json) {
        return new UpdaterAnswer(Optional.of(status), json, List.of("told beside it"));
    }

    @Test
    void itsProblemsAreToldInItsOwnWords() {
        assertThat(answer(5, """
                                {"problems": [
                                  {"code": "service-unhealthy", "what": "it is not well", "where": "http://a", "hint": "h"},
                                  {"code": "hook-failed", "what": "no", "where": "", "hint": "h"}]}
                                """).words())
                .containsExactly("service-unhealthy: it is not well (http://a)", "hook-failed: no");
    }

    @Test
    void soIsWhatIsWrongWithTheHealthAndWhyThereWasNothingToDo() {
        assertThat(answer(4, "{\"healthy\": false, \"fault\": \"it names a.1.0-1\"}")
                        .words())
                .containsExactly("it names a.1.0-1");
        assertThat(answer(3, "{\"reason\": \"it is installed already\"}").words())
                .containsExactly("it is installed already");
    }

    @Test
    void withoutAnAnswerTheLastThatItToldSaysWhatHappened() {
        assertThat(answer(1, "").words()).containsExactly("told beside it");
        assertThat(answer(1, "{}").words()).containsExactly("told beside it");
        assertThat(answer(1, "{\"problems\": [{\"code\": \"half\"}]}").words()).containsExactly("told beside it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | was done",
                "2 | was refused, since the trial's update.yml is wrong",
                "3 | had nothing to do",
                "4 | was refused before any change",
                "5 | failed, and was rolled back",
                "6 | failed, and the rollback failed too",
                "7 | ended with status 7"
            })
    void eachEndingHasItsWords(int status, String words) {
        assertThat(answer(status, "").ending()).isEqualTo(words);
        assertThat(answer(status, "").succeeded()).isEqualTo(status == 0);
    }

    @Test
    void oneThatDidNotEndDidNotSucceed() {
        UpdaterAnswer endless = new UpdaterAnswer(Optional.empty(), "", List.of());

        assertThat(endless.succeeded()).isFalse();
        assertThat(endless.ending()).isEqualTo("did not end in time");
    }
}
