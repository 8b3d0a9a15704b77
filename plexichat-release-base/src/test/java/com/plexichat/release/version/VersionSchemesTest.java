package com.plexichat.release.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionSchemesTest {
    private static final String FORM = "write letter.major.minor-build such as a.1.2-1 (a alpha, b beta, r release)";

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
        "va.3.4-5-security, a.3.4-5-security",
        "' a.3.4-5 ', a.3.4-5",
        "'a.3.4-5\n', a.3.4-5",
    })
    void aNearMissIsRefusedWithTheVersionThatWasMeant(String text, String meant) {
        assertThat(VersionSchemes.find(text)).isEmpty();
        assertThat(refusal(text, "dotted").hint()).isEqualTo("write " + meant);
    }

    @ParameterizedTest
    @CsvSource({
        "v7b12, 7b12",
        "7B12, 7b12",
        "7.b.12, 7b12",
        "7-b-12, 7b12",
        "07b012, 7b12",
        "' 7b12', 7b12",
    })
    void aNearMissOfACompactVersionToo(String text, String meant) {
        assertThat(refusal(text, "compact").hint()).isEqualTo("write " + meant);
    }

    @ParameterizedTest
    @CsvSource({
        "vstaging-13, staging-13",
        "Staging-13, staging-13",
        "staging13, staging-13",
        "staging.13, staging-13",
        "staging-013, staging-13",
        "staging-00000000000000000013, staging-13",
    })
    void aNearMissOfAStagingVersionToo(String text, String meant) {
        assertThat(refusal(text, "staging").hint()).isEqualTo("write " + meant);
    }

    @Test
    void aVersionOfAnotherSchemeIsRefusedWithBothWaysOut() {
        assertThat(refusal("7b12", "dotted"))
                .isEqualTo(new Problem(
                        ProblemCode.VERSION_SCHEME_DIFFERS,
                        "7b12 is a version of the compact scheme, the project's is dotted",
                        "the place",
                        "write letter.major.minor-build such as a.1.2-1, or set plexichat.scheme to compact"));
        assertThat(refusal("a.1.2-3", "staging").code()).isEqualTo(ProblemCode.VERSION_SCHEME_DIFFERS);
        assertThat(refusal("staging-13", "dotted").hint()).endsWith("set plexichat.scheme to staging");
    }

    @Test
    void aVersionOfTheProjectsSchemeIsRead() {
        assertThat(VersionSchemes.parse("a.1.2-3", VersionSchemes.DEFAULT, "the place"))
                .isEqualTo(VersionSchemes.find("a.1.2-3").orElseThrow());
    }

    @Test
    void aSchemeIsChosenByItsName() {
        assertThat(VersionSchemes.ALL)
                .allSatisfy(scheme ->
                        assertThat(VersionSchemes.named(scheme.name(), "here")).isEqualTo(scheme));
        assertThat(VersionSchemes.DEFAULT.name()).isEqualTo("dotted");
        assertThatThrownBy(() -> VersionSchemes.named("semver", "plexichat.scheme"))
                .hasMessageContaining("\"semver\" is not a scheme of versions (plexichat.scheme)")
                .hasMessageContaining("write dotted, compact, staging");
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
                "build-9",
                "a.3.4-5.6"
            })
    void aTextFarFromAnyVersionIsRefusedWithTheForms(String text) {
        assertThat(refusal(text, "dotted").hint()).isEqualTo(FORM);
    }

    @Test
    void aRefusalQuotesTheTextAndNamesItsPlace() {
        assertThat(refusal("a.3", "dotted"))
                .isEqualTo(new Problem(
                        ProblemCode.VERSION_MALFORMED, "\"a.3\" is not a dotted version", "the place", FORM));
        assertThat(refusal("a.3", "staging").hint())
                .isEqualTo("write staging and the number of the run such as staging-13");
    }

    private static Problem refusal(String text, String scheme) {
        ReleaseException refused = catchThrowableOfType(
                ReleaseException.class,
                () -> VersionSchemes.parse(text, VersionSchemes.named(scheme, "test"), "the place"));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
