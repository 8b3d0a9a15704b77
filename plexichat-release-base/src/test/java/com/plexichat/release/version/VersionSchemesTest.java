package com.plexichat.release.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionSchemesTest {
    private static final String FORMS = "write letter.major.minor-build such as a.1.2-1,"
            + " or major, letter, minor such as 0a1 (a alpha, b beta, r release)";

    @ParameterizedTest
    @CsvSource({
        "va.3.4-5, a.3.4-5",
        "VA.3.4-5, a.3.4-5",
        "b3.4-9, b.3.4-9",
        "vb3.4-9, b.3.4-9",
        "B.3.4-9, b.3.4-9",
        "r.3.4.5, r.3.4-5",
        "r.3.4_5, r.3.4-5",
        "a.3.4, a.3.4-1",
        "a3.4, a.3.4-1",
        "a.03.004-05, a.3.4-5",
        "' a.3.4-5 ', a.3.4-5",
        "'a.3.4-5\n', a.3.4-5",
        "v7b12, 7b12",
        "7B12, 7b12",
        "7.b.12, 7b12",
        "7-b-12, 7b12",
        "07b012, 7b12",
        "' 7b12', 7b12",
    })
    void aNearMissIsRefusedWithTheVersionThatWasMeant(String text, String meant) {
        assertThat(VersionSchemes.find(text)).isEmpty();
        assertThat(refusal(text).hint()).isEqualTo("write " + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "main",
                "3.4",
                "v3",
                "3.4.5",
                "v3.4-5",
                "x.3.4-5",
                "a.3",
                "a.3.4-5-",
                "a.3.4-1000000000",
                "7b1000000000",
                "build-9",
                "a.3.4-5.6"
            })
    void aTextFarFromAnyVersionIsRefusedWithTheForms(String text) {
        assertThat(refusal(text).hint()).isEqualTo(FORMS);
    }

    @Test
    void aRefusalQuotesTheTextAndNamesItsPlace() {
        assertThat(refusal("a.3"))
                .isEqualTo(new Problem(ProblemCode.VERSION_MALFORMED, "\"a.3\" is not a version", "the place", FORMS));
    }

    private static Problem refusal(String text) {
        ReleaseException refused =
                catchThrowableOfType(ReleaseException.class, () -> VersionSchemes.parse(text, "the place"));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
