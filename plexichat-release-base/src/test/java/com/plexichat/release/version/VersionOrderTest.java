package com.plexichat.release.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionOrderTest {
    @ParameterizedTest
    @CsvSource({
        "a.1.1-100, a.1.1-20, 1",
        "a.1.1-20, a.1.1-100, -1",
        "b1.1-9, b.1.1-9, 0",
        "va.1.2-1, a.1.2-2, -1",
        "0r1, v0a2, -1",
        "v9.9.9, a.0.0-0, -1",
        "0a1, 3.0.0, 1",
        "build-44, 0a1, -1",
        "v2.9.0, 2.9.0-test, 1",
        "staging-13, build-44, -1",
    })
    void whatHasAnOrderIsCompared(String one, String other, int order) {
        assertThat(VersionOrder.isDefined(name(one), name(other))).isTrue();
        assertThat(Integer.signum(VersionOrder.compare(name(one), name(other)))).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.1.2-1|1a2|a.1.2-1 is a version of the dotted scheme and 1a2 of the compact scheme",
                "va.1.2-1|1a2|a.1.2-1 is a version of the dotted scheme and 1a2 of the compact scheme",
                "main|a.1.2-1|\"main\" is not a version",
                "a.1.2-1|a.1.2|\"a.1.2\" is not a version",
                "v1.2-100|1.2.100|no text says which of v1.2-100 and 1.2.100 is higher",
            })
    void whatHasNoneIsRefused(String one, String other, String reason) {
        assertThat(VersionOrder.isDefined(name(one), name(other))).isFalse();
        assertThatThrownBy(() -> VersionOrder.compare(name(one), name(other)))
                .hasMessageContaining("versions-incomparable")
                .hasMessageContaining(reason);
    }

    @Test
    void aListIsSortedWithLegacyFirstAndWhatIsNoVersionLastAsItCame() {
        assertThat(sorted(
                        "main",
                        "r.1.2-1",
                        "a.1.10-1",
                        "v3.0.0",
                        "b1.2-1",
                        "latest",
                        "a.1.2-100",
                        "a.1.2-20",
                        "build-4"))
                .containsExactly(
                        "build-4",
                        "v3.0.0",
                        "a.1.2-20",
                        "a.1.2-100",
                        "b1.2-1",
                        "r.1.2-1",
                        "a.1.10-1",
                        "main",
                        "latest");
    }

    @Test
    void aListOfTwoSchemesIsRefused() {
        assertThatThrownBy(() -> sorted("build-4", "v1a2", "a.1.2-1", "b.1.2-1"))
                .hasMessageContaining("1a2 is a version of the compact scheme and a.1.2-1 of the dotted scheme");
    }

    @Test
    void theOrderOfAListDoesNotDependOnTheOrderItCameIn() {
        List<String> ascending = List.of(
                "build-9",
                "staging-13",
                "v1.2-100",
                "1.0.0-rc.1",
                "1.0.0",
                "a.1.1-9",
                "a.1.1-10",
                "b.1.1-1",
                "r.1.1-1");
        Generated.cases(1000, random -> {
            List<String> shuffled = new ArrayList<>(ascending);
            Collections.shuffle(shuffled, new Random(random.nextLong()));
            assertThat(sorted(shuffled.toArray(String[]::new))).isEqualTo(ascending);
        });
    }

    private static List<String> sorted(String... texts) {
        return VersionOrder.sorted(Stream.of(texts).map(VersionOrderTest::name).toList()).stream()
                .map(VersionName::input)
                .toList();
    }

    private static VersionName name(String text) {
        return VersionReader.ofAnyProject().read(text);
    }
}
