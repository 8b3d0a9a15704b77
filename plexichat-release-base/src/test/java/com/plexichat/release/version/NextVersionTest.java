package com.plexichat.release.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NextVersionTest {
    @ParameterizedTest
    @CsvSource({
        "a.1.1-1, BUILD, a.1.1-2",
        "a.1.1-2, MINOR, a.1.2-1",
        "a.1.2-7, BETA, b.1.2-1",
        "b.1.2-2, RELEASE, r.1.2-1",
        "r.1.2-2, CYCLE, a.1.3-1",
        "a.1.3-1, MAJOR, a.2.0-1",
        "b.1.2-2, BUILD, b.1.2-3",
        "b.1.2-2, MINOR, b.1.3-1",
        "r.1.2-2, MINOR, r.1.3-1",
        "b.1.2-2, CYCLE, a.1.3-1",
        "r.1.2-2, MAJOR, a.2.0-1",
        "r.1.2-1-security, BUILD, r.1.2-2",
        "a.1.1-1+enterprise, BUILD, a.1.1-2",
        "0a1, BETA, 0b1",
        "0b1, RELEASE, 0r1",
        "0r1, CYCLE, 0a2",
        "0r2, MAJOR, 1a1",
        "1r1, MINOR, 1r2",
        "0b1, MINOR, 0b2",
        "staging-13, BUILD, staging-14",
    })
    void eachStepLeadsWhereTheGuidesSay(String current, Step step, String next) {
        assertThat(after(current, Optional.of(step), Optional.empty(), true)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"a.1.1-1, a.1.1-2", "r.1.2-1-security, r.1.2-2", "1r1, 1r2", "staging-13, staging-14"})
    void withoutAStepItIsTheSmallest(String current, String next) {
        assertThat(after(current, Optional.empty(), Optional.empty(), true)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"r.1.2-1, r.1.2-2-security", "1r1, 1r2-security"})
    void aHotfixIsTheSmallestStepWithAQualifier(String current, String next) {
        assertThat(after(current, Optional.empty(), Optional.of("security"), true))
                .isEqualTo(next);
    }

    @Test
    void theSmallestStepIsNotAnotherOneWhereItsNumberIsAtItsEnd() {
        assertThatThrownBy(() -> after("r.1.2-999999999", Optional.empty(), Optional.empty(), true))
                .hasMessageContaining("there is no next build after r.1.2-999999999");
    }

    @Test
    void aHotfixMayNameItsStepButNoOther() {
        assertThat(after("r.1.2-1", Optional.of(Step.BUILD), Optional.of("fix2"), true))
                .isEqualTo("r.1.2-2-fix2");
        assertThatThrownBy(() -> after("r.1.2-1", Optional.of(Step.MINOR), Optional.of("fix2"), true))
                .hasMessageContaining("a hotfix is a next build, not a next minor")
                .hasMessageContaining("plexichat.qualifier");
    }

    @ParameterizedTest
    @CsvSource({"r.1.2-1, Security", "r.1.2-1, 2", "r.1.2-1, a-b", "r.1.2-1, x+y", "r.1.2-1, ''", "staging-13, security"
    })
    void aQualifierThatIsNoneIsRefused(String current, String qualifier) {
        assertThatThrownBy(() -> after(current, Optional.empty(), Optional.of(qualifier), true))
                .hasMessageContaining("version-step-impossible")
                .hasMessageContaining("\"" + qualifier + "\" cannot qualify");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b.1.2-1|BETA|build (b.1.2-2), minor (b.1.3-1), major (a.2.0-1), release (r.1.2-1), cycle (a.1.3-1)",
                "r.1.2-1|BETA|build (r.1.2-2), minor (r.1.3-1), major (a.2.0-1), cycle (a.1.3-1)",
                "r.1.2-1|RELEASE|build (r.1.2-2), minor (r.1.3-1), major (a.2.0-1), cycle (a.1.3-1)",
                "0a1|BUILD|minor (0a2), major (1a1), beta (0b1), cycle (0a2)",
                "0b1|BETA|minor (0b2), major (1a1), release (0r1), cycle (0a2)",
                "0r1|RELEASE|minor (0r2), major (1a1), cycle (0a2)",
                "staging-13|CYCLE|build (staging-14)",
                "a.1.2-999999999|BUILD|minor (a.1.3-1), major (a.2.0-1), beta (b.1.2-1), cycle (a.1.3-1)",
                "r.999999999.999999999-1|MINOR|build (r.999999999.999999999-2)",
            })
    void aStepThatMakesNoSenseIsRefusedWithThePossibleOnes(String current, Step step, String possible) {
        assertThatThrownBy(() -> after(current, Optional.of(step), Optional.empty(), true))
                .hasMessageContaining("there is no next " + step.text() + " after " + current + " (plexichat.next)")
                .hasMessageEndingWith("possible: " + possible);
    }

    @Test
    void aStepIsNamedAsUsersWriteIt() {
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(Step.parse(step.text(), "here")).isEqualTo(step));
        assertThatThrownBy(() -> Step.parse("Build", "here"))
                .hasMessageContaining("\"Build\" is not a step to a next version (here)")
                .hasMessageContaining("write build, minor, major, beta, release, cycle");
    }

    @Test
    void numbersEndAtNineDigits() {
        assertThat(after("a.1.2-999999998", Optional.empty(), Optional.empty(), true))
                .isEqualTo("a.1.2-999999999");
        assertThatThrownBy(() -> after("999999999r999999999", Optional.empty(), Optional.empty(), true))
                .hasMessageContaining("possible: none, since the numbers are at their end");
    }

    @ParameterizedTest
    @CsvSource({"a.1.2-7, r.1.2-1", "0a1, 0r1"})
    void anAlphaIsReleasedOnlyWhereThatIsSaid(String current, String released) {
        assertThat(after(current, Optional.of(Step.RELEASE), Optional.empty(), false))
                .isEqualTo(released);
        assertThatThrownBy(() -> after(current, Optional.of(Step.RELEASE), Optional.empty(), true))
                .hasMessageContaining("there is no next release after " + current
                        + ": a beta comes first, unless plexichat.betaFirst is false")
                .message()
                .doesNotContain("release (");
    }

    private static String after(String current, Optional<Step> step, Optional<String> qualifier, boolean betaFirst) {
        Version version = VersionSchemes.find(current).orElseThrow();
        return new NextVersion(step, qualifier, betaFirst).after(version).text();
    }
}
