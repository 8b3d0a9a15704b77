package com.plexichat.release.version;

import static com.plexichat.release.testing.RecordParts.assertThatAllAreCompared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionTest {
    @ParameterizedTest
    @CsvSource({
        "a.3.4-5,                 ALPHA,  3, 4, 5, '',       ''",
        "b.10.0-0,                BETA,  10, 0, 0, '',       ''",
        "r.0.7-999999999,         STABLE, 0, 7, 999999999, '', ''",
        "r.3.4-5-security,        STABLE, 3, 4, 5, security, ''",
        "b.3.4-5+night.7-x,       BETA,   3, 4, 5, '',       night.7-x",
        "a.3.4-5-fix2+enterprise, ALPHA,  3, 4, 5, fix2,     enterprise",
        "7b12,                    BETA,   7, 12, 0, '',      ''",
        "0r0-hotfix,              STABLE, 0, 0, 0, hotfix,   ''",
        "0a9+Enterprise,          ALPHA,  0, 9, 0, '',       Enterprise",
        "staging-13,              ALPHA,  0, 0, 13, '',      ''",
    })
    void eachPartOfATextIsRead(
            String text, Channel channel, int major, int minor, int build, String qualifier, String buildId) {
        Version version = version(text);

        assertThat(version)
                .extracting(
                        Version::channel,
                        Version::major,
                        Version::minor,
                        Version::build,
                        Version::qualifier,
                        Version::buildId)
                .containsExactly(channel, major, minor, build, qualifier, buildId);
        assertThat(version).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "a.3.4",
                "a.3.4-",
                "a.3.4.5",
                "a.3-4",
                "a.03.4-5",
                "a.3.04-5",
                "a.3.4-05",
                "a.3.4-1000000000",
                "A.3.4-5",
                "c.3.4-5",
                "va.3.4-5",
                " a.3.4-5",
                "a.3.4-5\n",
                "a.-3.4-5",
                "a.٣.4-5",
                "a3.4-5",
                "a.3.4-5-",
                "a.3.4-5-2",
                "a.3.4-5-Security",
                "a.3.4-5-one-two",
                "a.3.4-5+",
                "a.3.4-5+-x",
                "a.3.4-5+a b",
                "7B12",
                "v7b12",
                "7.b.12",
                "07b12",
                "7b012",
                "b12",
                "7b",
                "7c12",
                "3.4.5",
                "v3.4.5",
                "v3.4-5",
                "build-9",
                "staging-",
                "staging-013",
                "staging-1000000000",
                "staging-13-fix",
                "staging-13+x",
                "main"
            })
    void anyOtherTextIsNoVersion(String text) {
        assertThat(VersionSchemes.find(text)).isEmpty();
    }

    @Test
    void theTagLeavesTheBuildIdentifierOut() {
        assertThat(version("r.3.4-5-security+enterprise").tag()).isEqualTo("r.3.4-5-security");
        assertThat(version("7b12+enterprise").tag()).isEqualTo("7b12");
        assertThat(version("7b12").tag()).isEqualTo("7b12");
    }

    @Test
    void partsThatCouldNotBePrintedAndReadAgainAreRefused() {
        VersionScheme scheme = VersionSchemes.ALL.get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> new Version(scheme, Channel.ALPHA, -1, 0, 0, "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Version(scheme, Channel.ALPHA, 0, -1, 0, "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Version(scheme, Channel.ALPHA, 0, 0, -1, "", ""));
        for (int at = 0; at < 3; at++) {
            int[] parts = {0, 0, 0};
            parts[at] = 1_000_000_000;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Version(scheme, Channel.ALPHA, parts[0], parts[1], parts[2], "", ""));
            parts[at]--;
            assertThat(new Version(scheme, Channel.ALPHA, parts[0], parts[1], parts[2], "", ""))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dotted,  ALPHA,  1, 2, 3, Security, ''",
        "dotted,  ALPHA,  1, 2, 3, a-b,      ''",
        "dotted,  ALPHA,  1, 2, 3, '',       -x",
        "dotted,  ALPHA,  1, 2, 3, '',       a b",
        "compact, ALPHA,  1, 2, 3, '',       ''",
        "staging, BETA,   0, 0, 3, '',       ''",
        "staging, ALPHA,  1, 0, 3, '',       ''",
        "staging, ALPHA,  0, 1, 3, '',       ''",
        "staging, ALPHA,  0, 0, 3, fix,      ''",
        "staging, ALPHA,  0, 0, 3, '',       x",
    })
    void partsThatTheTextOfTheSchemeCannotHaveAreRefused(
            String scheme, Channel channel, int major, int minor, int build, String qualifier, String buildId) {
        VersionScheme chosen = VersionSchemes.named(scheme, "a test");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version(chosen, channel, major, minor, build, qualifier, buildId))
                .withMessageEndingWith("is not a " + scheme + " version");
    }

    @Test
    void theRunOfAPipelineIsAVersionOfTheStagingSchemeAlone() {
        assertThat(VersionSchemes.named("staging", "a test").ofRun("99"))
                .contains(VersionSchemes.find("staging-99").orElseThrow());
        assertThat(VersionSchemes.named("staging", "a test").ofRun("nine")).isEmpty();
        assertThat(VersionSchemes.DEFAULT.ofRun("99")).isEmpty();
    }

    @Test
    void theProgressionOfTheGuidesIsAscending() {
        assertAscending(
                "a.1.0-0",
                "a.1.1-1",
                "a.1.1-2",
                "a.1.1-10",
                "a.1.2-1",
                "b.1.2-1",
                "b.1.2-2",
                "r.1.2-1",
                "r.1.2-1-security",
                "r.1.2-2",
                "r.1.2-2-security",
                "a.1.3-1",
                "a.1.10-1",
                "a.2.0-1",
                "a.10.0-1");
        assertAscending(
                "0a1",
                "0b1",
                "0r1",
                "0a2",
                "0b2",
                "0r2",
                "0r2-security",
                "0a3",
                "0a10",
                "1a1",
                "1b1",
                "1r1",
                "1r2",
                "1r2-security",
                "2a1",
                "10a1");
    }

    @Test
    void stagingVersionsAreOrderedByNumberAndAlwaysPreReleases() {
        assertAscending("staging-0", "staging-2", "staging-13", "staging-100");
        assertThat(version("staging-13").channel().preRelease()).isTrue();
    }

    @Test
    void alphasBetasAndReleasesOfOneMajorAndMinorAreOfOneLine() {
        assertThat(version("a.1.2-1").isOfLine(version("r.1.2-7"))).isTrue();
        assertThat(version("a.1.2-1").isOfLine(version("a.1.3-1"))).isFalse();
        assertThat(version("a.1.2-1").isOfLine(version("a.2.2-1"))).isFalse();
        assertThat(version("a.1.2-1").isOfLine(version("1a2"))).isFalse();
    }

    @Test
    void theBuildIdentifierTakesNoPartInTheOrder() {
        assertThat(version("a.3.4-5+one")).isEqualByComparingTo(version("a.3.4-5+two"));
        assertThat(version("a.3.4-5+one")).isNotEqualTo(version("a.3.4-5+two"));
    }

    @Test
    void versionsOfDifferentSchemesAreNeverCompared() {
        Version dotted = version("a.3.4-5");
        Version compact = version("3a4");

        assertThat(dotted.isComparableTo(compact)).isFalse();
        assertThat(compact.isComparableTo(version("9r9"))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dotted.compareTo(compact))
                .withMessage("a.3.4-5 and 3a4 are of different schemes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stream.of(compact, dotted).sorted().toList());
    }

    private static void assertAscending(String... texts) {
        List<Version> versions = Stream.of(texts).map(VersionTest::version).toList();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = 0; j < versions.size(); j++) {
                assertThat(Integer.signum(versions.get(i).compareTo(versions.get(j))))
                        .as("%s against %s", texts[i], texts[j])
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    private static Version version(String text) {
        return VersionSchemes.find(text).orElseThrow();
    }

    @Test
    void twoVersionsAreOneWhereAllTheirPartsAre() {
        assertThatAllAreCompared(
                version("b.7.12-0"),
                version("b.7.12-0"),
                version("7b12"),
                version("a.7.12-0"),
                version("b.8.12-0"),
                version("b.7.13-0"),
                version("b.7.12-1"),
                version("b.7.12-0-fix"),
                version("b.7.12-0+night"));
    }
}
