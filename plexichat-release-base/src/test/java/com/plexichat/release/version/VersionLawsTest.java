package com.plexichat.release.version;

import static com.plexichat.release.testing.Generated.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VersionLawsTest {
    private static final int CASES = 10_000;
    private static final int LARGEST = 999_999_999;

    static List<VersionScheme> schemes() {
        return VersionSchemes.ALL;
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void whatIsPrintedIsReadAgain(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            Version version = version(scheme, random, LARGEST);

            assertThat(VersionSchemes.find(version.text())).contains(version);
            assertThat(VersionSchemes.find(version.tag()).orElseThrow().tag()).isEqualTo(version.tag());
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void whatIsReadIsPrintedAgain(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            String text = damaged(version(scheme, random, 20).text(), random);

            scheme.parse(text).ifPresent(version -> assertThat(version.text()).isEqualTo(text));
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void noOtherSchemeReadsItsTexts(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            String text = version(scheme, random, LARGEST).text();

            assertThat(VersionSchemes.ALL)
                    .filteredOn(each -> each.parse(text).isPresent())
                    .containsExactly(scheme);
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theOrderIsTotal(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            Version a = version(scheme, random, 2);
            Version b = version(scheme, random, 2);
            Version c = version(scheme, random, 2);

            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).isEqualTo(a.tag().equals(b.tag()));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a).isLessThanOrEqualTo(c);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aQualifierSortsBetweenItsBaseAndAllThatIsHigher(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            Version base =
                    scheme.parse(scheme.print(version(scheme, random, 3))).orElseThrow();
            Version qualified = scheme.parse(base.tag() + "-security").orElseThrow();
            Version other =
                    scheme.parse(scheme.print(version(scheme, random, 3))).orElseThrow();

            assertThat(qualified).isGreaterThan(base);
            if (other.compareTo(base) > 0) {
                assertThat(qualified).isLessThan(other);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void whatIsSuggestedIsAVersion(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            String text = damaged(version(scheme, random, LARGEST).text(), random);

            scheme.suggest(text)
                    .ifPresent(meant -> assertThat(scheme.parse(meant.text())).contains(meant));
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theUsualSlipsAreMended(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            String right = scheme.print(version(scheme, random, 99_999_999));
            String slip = oneOf(
                            random,
                            "v" + right,
                            "V" + right,
                            right + " ",
                            "\t" + right,
                            right.replaceAll("\\d+", "0$0"))
                    .transform(text -> random.nextBoolean() ? text : text.toUpperCase(Locale.ROOT));

            assertThat(scheme.parse(slip)).isEmpty();
            assertThat(scheme.suggest(slip).map(Version::text)).contains(right);
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theExampleOfTheFormIsOne(VersionScheme scheme) {
        String form = scheme.form();

        assertThat(scheme.parse(form.substring(form.lastIndexOf(' ') + 1))).isPresent();
    }

    private static Version version(VersionScheme scheme, RandomGenerator random, int largest) {
        Version drawn = new Version(
                scheme,
                oneOf(random, Channel.values()),
                number(random, largest),
                number(random, largest),
                number(random, largest),
                "",
                "");
        String qualifier = oneOf(random, "", "", "-security", "-b2");
        String buildId = oneOf(random, "", "", "+enterprise", "+A.1-b");
        Optional<Version> read = scheme.parse(scheme.print(drawn) + qualifier + buildId);
        assertThat(read).as("%s%s%s", scheme.print(drawn), qualifier, buildId).isPresent();
        return read.orElseThrow();
    }

    private static int number(RandomGenerator random, int largest) {
        return random.nextInt(4) == 0 ? largest : random.nextInt(Math.min(largest, 20) + 1);
    }

    private static String damaged(String text, RandomGenerator random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int slips = random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(damaged.length());
            String instead = oneOf(random, "", "0", "1", "a", "b", "r", "v", "x", ".", "-", "_", "+", " ", "\n", "A");
            damaged.replace(at, at + random.nextInt(2), instead);
            if (damaged.isEmpty()) {
                damaged.append('a');
            }
        }
        return damaged.toString();
    }
}
