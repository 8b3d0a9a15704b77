package com.plexichat.release.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import com.plexichat.release.version.LegacyVersion.Form;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LegacyVersionTest {
    private static final int CASES = 10_000;

    @ParameterizedTest
    @CsvSource({
        "3.4.5, SEMANTIC, 3.4.5",
        "v3.4.5, SEMANTIC, 3.4.5",
        "v3.4.5-test, SEMANTIC, 3.4.5-test",
        "3.4.5-alpha.1, SEMANTIC, 3.4.5-alpha.1",
        "v3.4.5-6, SEMANTIC, 3.4.5-6",
        "3.4.5-x-y.7.z+build.007, SEMANTIC, 3.4.5-x-y.7.z+build.007",
        "20261121093000.0.0, SEMANTIC, 20261121093000.0.0",
        "v3.4-100, MINOR_BUILD, 3.4-100",
        "3.4-100, MINOR_BUILD, 3.4-100",
        "staging-13, NUMBERED, staging-13",
        "build-44, NUMBERED, build-44",
    })
    void eachFormIsReadAndPrintedWithoutItsV(String text, Form form, String printed) {
        LegacyVersion version = legacy(text);

        assertThat(version.form()).isEqualTo(form);
        assertThat(version).hasToString(printed).isEqualTo(legacy(printed));
        assertThat(version.text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "v3",
                "3.4",
                "v3.4",
                "3.4.5.6",
                "03.4.5",
                "3.04.5",
                "3.4.05",
                "V3.4.5",
                "3.4.5-",
                "3.4.5-01",
                "3.4.5-a..b",
                "3.4.5+",
                "3.4-",
                "3.4-05",
                "vstaging-13",
                "staging-",
                "staging-013",
                "build-x",
                "release-1",
                "v-pre-restructure",
                "3.4.5\n",
                "main"
            })
    void anyOtherTextIsNone(String text) {
        assertThat(LegacyVersion.parse(text)).isEmpty();
    }

    @Test
    void semanticVersionsHaveTheirOwnPrecedence() {
        assertAscending(
                "1.0.0-1",
                "1.0.0-2",
                "1.0.0-11",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "v1.0.0",
                "1.0.2",
                "v1.0.10",
                "1.2.0",
                "1.10.0",
                "v2.9.0-test",
                "2.9.0",
                "10.0.0",
                "99999999999999999999.0.0");
        assertThat(legacy("1.0.0+one")).isEqualByComparingTo(legacy("v1.0.0+two"));
    }

    @Test
    void buildsAndRunsAreOrderedByNumber() {
        assertAscending("v1.2-1", "1.2-20", "v1.2-100", "v1.10-1", "v2.0-0");
        assertAscending("staging-9", "build-10", "staging-13", "build-44");
    }

    @Test
    void aVeryLongTextIsReadToo() {
        String identifiers = "a.".repeat(50_000) + "a";

        assertThat(legacy("1.0.0-" + identifiers + "+" + identifiers).form()).isEqualTo(Form.SEMANTIC);
        assertThat(LegacyVersion.parse("1.0.0-" + identifiers + "+" + identifiers + "_"))
                .isEmpty();
    }

    @Test
    void theFormsAreOrderedAsTheyAreListed() {
        assertAscending("build-999", "v1.2-100", "0.0.1");
    }

    @Test
    void theOrderIsTotal() {
        Generated.cases(CASES, random -> {
            LegacyVersion a = generated(random);
            LegacyVersion b = generated(random);
            LegacyVersion c = generated(random);

            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a).isLessThanOrEqualTo(c);
            }
        });
    }

    @Test
    void equalTextsAreEqualAndNothingElseIs() {
        assertThat(legacy("v1.2.3")).hasSameHashCodeAs(legacy("1.2.3")).isEqualTo(legacy("1.2.3"));
        assertThat(legacy("1.2.3")).isNotEqualTo(legacy("1.2.4")).isNotEqualTo("1.2.3");
    }

    private static LegacyVersion generated(RandomGenerator random) {
        String core = random.nextInt(2) + "." + random.nextInt(2) + "." + random.nextInt(12);
        String identifier = "." + Generated.oneOf(random, "0", "9", "10", "a", "b", "-");
        return legacy(Generated.oneOf(
                random,
                "build-" + random.nextInt(12),
                "staging-" + random.nextInt(12),
                "v1." + random.nextInt(2) + "-" + random.nextInt(12),
                core,
                core + "-" + Generated.oneOf(random, "0", "9", "10", "a", "b", "-") + identifier,
                core + "-1" + identifier + identifier));
    }

    private static void assertAscending(String... texts) {
        List<LegacyVersion> versions =
                Stream.of(texts).map(LegacyVersionTest::legacy).toList();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < versions.size(); j++) {
                assertThat(Integer.signum(versions.get(i).compareTo(versions.get(j))))
                        .as("%s against %s", texts[i], texts[j])
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    private static LegacyVersion legacy(String text) {
        return LegacyVersion.parse(text).orElseThrow();
    }
}
