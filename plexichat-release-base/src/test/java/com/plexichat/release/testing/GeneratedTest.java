package com.plexichat.release.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GeneratedTest {
    @Test
    void aBrokenLawNamesTheSeedOfItsCase() {
        List<Long> drawn = new ArrayList<>();

        assertThatThrownBy(() -> Generated.cases(10, random -> {
                    drawn.add(random.nextLong());
                    assertThat(drawn).hasSizeLessThan(3);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("broken with -Dgenerated.seed=");
    }

    @Test
    void eachRunHasTheSameCases() {
        List<Long> one = new ArrayList<>();
        List<Long> other = new ArrayList<>();

        Generated.cases(100, random -> one.add(random.nextLong()));
        Generated.cases(100, random -> other.add(random.nextLong()));

        assertThat(one).hasSize(100).doesNotHaveDuplicates().isEqualTo(other);
    }
}
