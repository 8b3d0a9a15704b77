package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.Problems;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PlaceholdersTest {
    private final Placeholders placeholders = Placeholders.of(new TrialFolder(Path.of("/build/$trial")), 8123);
    private final Problems problems = new Problems();

    private String filled(String text) {
        return placeholders.filled(text, "service.sh", problems);
    }

    @Test
    void eachStandsForItsValueWhereverItIs() {
        assertThat(filled("@trial.port@@trial.port@ @trial.folder@/x @trial.installation@"))
                .isEqualTo("81238123 /build/$trial/files/x /build/$trial/installation");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void allOthersAreToldAtOnceWithThoseThatThereAre() {
        filled("@trial.prot@ @trial.@ @trial.prot@ @trial.port@");

        assertThat(problems.list())
                .extracting(Problem::what)
                .containsExactly("@trial.prot@ stands for nothing", "@trial.@ stands for nothing");
        assertThat(problems.list().get(0).hint())
                .isEqualTo("write one of @trial.folder@, @trial.installation@, @trial.port@");
    }

    @Test
    void whatOnlyLooksLikeOneIsLeftAlone() {
        assertThat(filled("someone@trial.example.org trial.port @trial.two words@ @other@"))
                .isEqualTo("someone@trial.example.org trial.port @trial.two words@ @other@");
        assertThat(problems.isEmpty()).isTrue();
    }
}
