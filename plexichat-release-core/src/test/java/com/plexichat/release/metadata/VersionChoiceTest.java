package com.plexichat.release.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionChoiceTest {
    private final Problems problems = new Problems();
    private VersionScheme scheme = VersionSchemes.DEFAULT;
    private Optional<String> runNumber = Optional.empty();

    private Optional<Version> chosen(String... texts) {
        List<Optional<String>> declared = Arrays.stream(texts)
                .map(text -> Optional.of(text).filter(each -> !each.equals("-")))
                .toList();
        return VersionChoice.of(
                new DeclaredVersions(
                        new VersionFacts(scheme, declared.get(0), declared.get(3), declared.get(4)),
                        declared.get(1),
                        declared.get(2),
                        runNumber),
                problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.1.1-1 | -       | -       | -       | -       | a.1.1-1
            -       | a.1.1-2 | -       | -       | -       | a.1.1-2
            -       | -       | a.1.1-3 | -       | -       | a.1.1-3
            -       | -       | -       | a.1.1-4 | -       | a.1.1-4
            -       | -       | -       | -       | a.1.1-5 | a.1.1-5
            -       | -       | a.1.1-3 | -       | 1.0.0   | a.1.1-3
            a.1.1-1 | a.1.1-1 | a.1.1-1 | a.1.1-1 | a.1.1-1 | a.1.1-1
            """)
    void declaredVersionIsTakenWhereverItIsTheOnlyOne(
            String commandLine, String tag, String file, String pom, String project, String expected) {
        assertThat(chosen(commandLine, tag, file, pom, project)).hasToString("Optional[" + expected + "]");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void theNumberOfARunIsTheVersionWhereTheSchemeHasItAndNothingIsDeclared() {
        runNumber = Optional.of("99");
        scheme = VersionSchemes.named("staging", "a test");

        assertThat(chosen("-", "-", "-", "-", "1.0-SNAPSHOT")).hasToString("Optional[staging-99]");
        assertThat(chosen("-", "staging-7", "-", "-", "-")).hasToString("Optional[staging-7]");
        runNumber = Optional.empty();
        assertThat(chosen("-", "-", "-", "-", "-")).isEmpty();
        assertThat(problems.list().get(0).hint()).contains("plexichat.buildNumber");
    }

    @Test
    void filesGoOnNamingTheVersionThatIsWorkedOnBesideThatOfARun() {
        runNumber = Optional.of("99");
        scheme = VersionSchemes.named("staging", "a test");

        assertThat(chosen("-", "-", "a.1.2-1", "a.1.2-1", "a.1.2-1")).hasToString("Optional[staging-99]");
        assertThat(problems.list()).isEmpty();
        assertThat(chosen("-", "-", "a.1.2", "-", "-")).isEmpty();
        assertThat(problems.list()).extracting(Problem::where).containsExactly("version.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.1.1-1 | a.1.1-2 | -       | -       | -       | the pushed tag
            a.1.1-1 | -       | a.1.1-2 | -       | -       | version.json
            -       | a.1.1-1 | a.1.1-2 | -       | -       | version.json
            -       | -       | a.1.1-1 | a.1.1-2 | -       | the pom's property plexichat.version
            -       | -       | a.1.1-1 | -       | a.1.1-2 | the pom's version
            -       | -       | -       | a.1.1-1 | a.1.1-2 | the pom's version
            """)
    void placesThatDisagreeAreRefusedWithBothNamed(
            String commandLine, String tag, String file, String pom, String project, String other) {
        assertThat(chosen(commandLine, tag, file, pom, project)).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(ProblemCode.VERSION_DISAGREES);
        assertThat(problems.list().get(0).what()).contains("a.1.1-1", other + " says a.1.1-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.1.1-1 | -       | - | a.1.1-2 | -
            a.1.1-1 | -       | - | -       | a.1.1-2
            -       | a.1.1-1 | - | a.1.1-2 | -
            -       | a.1.1-1 | - | -       | a.1.1-2
            """)
    void whatIsSetForThisRunOverridesTheDefaultOfThePom(
            String commandLine, String tag, String file, String pom, String project) {
        assertThat(chosen(commandLine, tag, file, pom, project)).hasToString("Optional[a.1.1-1]");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void tagHasNoBuildIdentifierAndAgreesWithAVersionThatHasOne() {
        scheme = VersionSchemes.named("compact", "test");

        assertThat(chosen("-", "0a1", "0a1+enterprise", "-", "-")).hasToString("Optional[0a1+enterprise]");
        assertThat(chosen("0a1+enterprise", "0a1", "-", "-", "-")).hasToString("Optional[0a1+enterprise]");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void otherBuildIdentifiersDisagree() {
        assertThat(chosen("a.1.1-1+enterprise", "-", "a.1.1-1+community", "-", "-"))
                .isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(ProblemCode.VERSION_DISAGREES);
    }

    @Test
    void everyMalformedVersionIsNamedWithItsPlaceAndANearestOne() {
        assertThat(chosen("va.1.1-1", "-", "a.1.1", "main", "1.0.0")).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::where)
                .containsExactly("-Dplexichat.version", "version.json", "the pom's property plexichat.version");
        assertThat(problems.list()).extracting(Problem::code).containsOnly(ProblemCode.VERSION_MALFORMED);
        assertThat(problems.list().get(0).hint()).isEqualTo("write a.1.1-1");
    }

    @Test
    void aVersionOfAnotherSchemeIsNamedWithItsPlaceAndThePomsOwnIsPassedOver() {
        assertThat(chosen("-", "staging-13", "0a1", "-", "0a1")).isEmpty();
        assertThat(problems.list()).extracting(Problem::where).containsExactly("the pushed tag", "version.json");
        assertThat(problems.list()).extracting(Problem::code).containsOnly(ProblemCode.VERSION_SCHEME_DIFFERS);
    }

    @Test
    void noVersionAtAllIsSaidWithAllPlacesThatWereLookedAt() {
        assertThat(chosen("-", "-", "-", "-", "1.0-SNAPSHOT")).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(ProblemCode.VERSION_MISSING);
    }
}
