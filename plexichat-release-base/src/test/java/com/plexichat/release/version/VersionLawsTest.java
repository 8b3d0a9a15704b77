package com.plexichat.release.version;

import static com.plexichat.release.testing.Generated.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VersionLawsTest {
    private static final Pattern LETTER = Pattern.compile("(?<![a-z])[abr](?![a-z])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
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

    static List<VersionScheme> schemesWithQualifiers() {
        return VersionSchemes.ALL.stream().filter(VersionLawsTest::hasTail).toList();
    }

    @ParameterizedTest
    @MethodSource("schemesWithQualifiers")
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
                            right.replaceAll("\\d+", "0$0"),
                            right.replaceAll("\\d+", "00000000000$0"))
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

    @ParameterizedTest
    @MethodSource("schemes")
    void aNextVersionIsGreaterAndAVersionItself(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            Version current = version(scheme, random, random.nextBoolean() ? 3 : LARGEST);

            for (Step step : Step.values()) {
                scheme.next(current, step).ifPresent(next -> {
                    assertThat(next).as("%s after %s", step, current).isGreaterThan(current);
                    assertThat(scheme.parse(next.text())).contains(next);
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void noVersionOfTheLineLiesBetweenAVersionAndItsNextOfTheSmallestStep(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            Version current =
                    scheme.parse(scheme.print(version(scheme, random, 3))).orElseThrow();
            Version next = new NextVersion(Optional.empty(), Optional.empty(), true).after(current);
            Version other =
                    scheme.parse(scheme.print(version(scheme, random, 3))).orElseThrow();

            if (other.isOfLine(current) && other.channel() == current.channel()) {
                assertThat(other.compareTo(current) <= 0 || other.compareTo(next) >= 0)
                        .as("%s between %s and %s", other, current, next)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void anOldSpellingIsReadAsTheVersionAndNeverAVersionItself(VersionScheme scheme) {
        Generated.cases(CASES, random -> {
            Version version = version(scheme, random, LARGEST);
            String old = "v" + version.text();

            assertThat(scheme.parse(old)).isEmpty();
            scheme.parseOldSpelling(old).ifPresent(read -> assertThat(read).isEqualTo(version));
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void whateverIsReadIsNamedAndItsSuggestionIsAVersion(VersionScheme scheme) {
        VersionReader reader = VersionReader.ofProject(scheme);
        Generated.cases(CASES, random -> {
            String text = damaged(version(scheme, random, 20).text(), random);

            VersionName name = reader.read(text);

            assertThat(name.input()).isEqualTo(text);
            name.suggestion()
                    .ifPresent(meant ->
                            assertThat(reader.read(meant.text()).version()).contains(meant));
            name.canonical()
                    .ifPresent(canonical ->
                            assertThat(reader.read(canonical).canonical()).contains(canonical));
        });
    }

    private static boolean hasTail(VersionScheme scheme) {
        return scheme.parse(example(scheme) + "-security").isPresent();
    }

    private static String example(VersionScheme scheme) {
        return scheme.form().substring(scheme.form().lastIndexOf(' ') + 1);
    }

    /** The scheme's example with other numbers and another letter. */
    private static Version version(VersionScheme scheme, RandomGenerator random, int largest) {
        String lettered = LETTER.matcher(example(scheme)).replaceAll(letter -> oneOf(random, "a", "b", "r"));
        String drawn = NUMBER.matcher(lettered).replaceAll(number -> "" + number(random, largest));
        boolean hasTail = hasTail(scheme);
        String qualifier = hasTail ? oneOf(random, "", "", "-security", "-b2") : "";
        String buildId = hasTail ? oneOf(random, "", "", "+enterprise", "+A.1-b") : "";
        Optional<Version> read = scheme.parse(drawn + qualifier + buildId);
        assertThat(read).as("%s%s%s", drawn, qualifier, buildId).isPresent();
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
