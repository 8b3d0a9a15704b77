package com.plexichat.release.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import org.junit.jupiter.api.Test;

final class MaskingLogTest {
    private final RecordingLog told = new RecordingLog();
    private final Secrets secrets = new Secrets();
    private final ReleaseLog log = new MaskingLog(told, secrets);

    @Test
    void aSecretIsMaskedWhereverItIsTold() {
        secrets.add("s3cret");

        log.info("the token s3cret, again s3cret");
        log.skipped("s3cret upload", "s3cret is old");
        log.warned(new Problem(ProblemCode.SERVER_REFUSED, "s3cret was refused", "https://s3cret@host", "drop s3cret"));

        assertThat(told.lines()).containsExactly("the token ***, again ***", "Skipped *** upload: *** is old");
        assertThat(told.warnings())
                .containsExactly(
                        new Problem(ProblemCode.SERVER_REFUSED, "*** was refused", "https://***@host", "drop ***"));
    }

    @Test
    void aSecretIsMaskedFromTheMomentItIsKnown() {
        log.info("first s3cret");
        secrets.add("s3cret");
        log.info("then s3cret");

        assertThat(told.lines()).containsExactly("first s3cret", "then ***");
    }

    @Test
    void whatHoldsNoSecretIsToldAsItIs() {
        secrets.add("s3cret");
        Problem problem = new Problem(ProblemCode.GIT_TREE_DIRTY, "a file was changed", "", "commit it");

        log.info("nothing to hide");
        log.warned(problem);

        assertThat(told.lines()).containsExactly("nothing to hide");
        assertThat(told.warnings()).containsExactly(problem);
    }
}
