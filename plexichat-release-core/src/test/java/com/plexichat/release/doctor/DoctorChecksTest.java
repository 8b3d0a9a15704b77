package com.plexichat.release.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class DoctorChecksTest {
    private static final Problem PROBLEM = new Problem(ProblemCode.GIT_FAILED, "git said s3cret", "", "mend it");

    private interface Look {
        Diagnosis look() throws IOException;
    }

    private record Scripted(String subject, Look script) implements Check {
        @Override
        public Diagnosis look() throws IOException {
            return script.look();
        }
    }

    private static Examination examination(Look... looks) {
        return new DoctorChecks(List.of(looks).stream()
                        .<Check>map(look -> new Scripted("this", look))
                        .toList())
                .run();
    }

    @Test
    void whateverACheckStumblesOverTheOthersAreDone() {
        Examination examination = examination(
                () -> {
                    throw new ReleaseException(PROBLEM);
                },
                () -> {
                    throw new IOException("no right to read");
                },
                () -> {
                    throw new IllegalStateException("a bug");
                },
                () -> Diagnosis.seen("fine", Optional.empty()));

        assertThat(examination.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_FAILED, ProblemCode.FILE_UNREADABLE, ProblemCode.UNEXPECTED);
        assertThat(ExaminationText.list(examination)).endsWith("this: ok, fine\n4 checks, problems: 3, warnings: 0\n");
    }

    @Test
    void noSecretIsShown() {
        Secrets secrets = new Secrets();
        secrets.add("s3cret");

        Examination examination = examination(() -> Diagnosis.seen("s3cret", Optional.of(Finding.warning(PROBLEM))))
                .masked(secrets);

        assertThat(ExaminationText.list(examination))
                .contains("this: warning, ***")
                .doesNotContain("s3cret");
        assertThat(ExaminationText.json(examination)).contains("\"warnings\"").doesNotContain("s3cret");
    }

    @Test
    void whatWasReadOrRefusedIsNotReadAgain() {
        AtomicInteger reads = new AtomicInteger();
        Once<Integer> good = new Once<>(reads::incrementAndGet);
        Once<Integer> bad = new Once<>(() -> {
            reads.incrementAndGet();
            throw new ReleaseException(PROBLEM);
        });

        assertThat(List.of(good.get(), good.get())).containsExactly(1, 1);
        assertThat(bad.ifRead()).isEmpty();
        assertThatThrownBy(bad::get).hasMessageContaining("git-failed");
        assertThat(reads).hasValue(2);
    }

    @Test
    void whoDoesNotAskSaysWhy() {
        assertThatThrownBy(() -> Diagnosis.notAsked("")).isInstanceOf(IllegalArgumentException.class);
    }
}
