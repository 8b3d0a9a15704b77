package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.plexichat.release.git.InMemoryGit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContributorsTest {
    private final InMemoryGit git = new InMemoryGit(Path.of("project"));

    private static String by(String... people) {
        return "Add rooms\n\nCo-authored-by: " + String.join("\nCo-authored-by: ", people);
    }

    private List<Contributor> since(String base) {
        return Contributors.read(
                git, Optional.ofNullable(git.tags.get(base)), git.head().id());
    }

    private List<String> names() {
        return since("none").stream().map(Contributor::name).toList();
    }

    @Test
    void eachIsToldOnceByNameInTheOrderOfNames() {
        git.commit(by("Éva <eva@example.org>", "bea <bea@example.org>")).commit(by("Cy <cy@example.org>"));

        assertThat(names()).containsExactly("Ada", "bea", "Cy", "Éva");
    }

    @Test
    void oneWithSeveralAddressesOrNamesIsOnePerson() {
        git.commit(by(
                "Bea <bea@example.org>",
                "Bea <bea@work.example.org>",
                "Beatrice <BEA@work.example.org>",
                "beatrice <other@example.org>",
                "Cy <123+cy@users.noreply.github.com>",
                "Cyrus <cy@users.noreply.github.com>"));

        assertThat(names()).containsExactly("Ada", "Bea", "Cy");
    }

    @Test
    void twoWhoTurnOutToBeOneAreTold() {
        git.commit(by("Bea <bea@example.org>", "Beatrice <b@example.org>", "Bea <b@example.org>"));

        assertThat(names()).containsExactly("Ada", "Bea");
    }

    @Test
    void theNewestOfAllTheirNamesIsTold() {
        git.commit(by(
                "Newest <1@example.org>", "Older <2@example.org>", "Newest <3@example.org>", "Older <3@example.org>"));

        assertThat(names()).containsExactly("Ada", "Newest");
    }

    @Test
    void manyPeopleTakeTimeInProportionToTheirNumber() {
        git.commit(by(IntStream.range(0, 40_000)
                .mapToObj(i -> "Person " + i + " <p" + i + "@example.org>")
                .toArray(String[]::new)));

        List<String> names = assertTimeoutPreemptively(Duration.ofSeconds(10), this::names);

        assertThat(names).hasSize(40_001);
    }

    @Test
    void programsAreNotTold() {
        git.commit(by("dependabot[bot] <support@example.org>", "Renovate <29+renovate[bot]@users.noreply.github.com>"));

        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void newIsWhoMadeNothingOfWhatTheBaseHas() {
        git.commit(by("Bea <bea@example.org>"))
                .tag("base")
                .commit(by("Beatrice <bea@example.org>", "Cy <cy@example.org>"));

        assertThat(since("base"))
                .containsExactly(
                        new Contributor("Ada", false), new Contributor("Beatrice", false), new Contributor("Cy", true));
        assertThat(since("none")).noneMatch(Contributor::first);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ada",
        "Bea B bea@example.org, Bea B bea",
        "bea@localhost, bea",
        "Bea \u202e\u001b[31m B, Bea B",
    })
    void namesHaveNoAddressesAndNothingThatCannotBeSeen(String name, String told) {
        git.commit(by(name + " <x@example.org>"));

        assertThat(names()).contains(told).noneMatch(each -> each.contains("@"));
    }

    @Test
    void aNameWithTheSignOfACallIsNoAddress() {
        git.commit(by("Bea Long (@bea) <b@example.org>", "Cy/@cy <c@example.org>"));

        assertThat(names()).containsExactly("Ada", "Bea Long (@bea)", "Cy/@cy");
    }

    @Test
    void twoFullNamesWithOneMailboxAreTwoPeople() {
        git.commit(by(
                "team <team@example.org>",
                "Dan Dore <team@example.org>",
                "Eve Ense <team@example.org>",
                "Dore, Dan A. <team@example.org>",
                "Jos\u00e9 Garc\u00eda <g@example.org>",
                "Jose Garcia <g@example.org>"));

        assertThat(names()).containsExactly("Ada", "Dan Dore", "Eve Ense", "Jos\u00e9 Garc\u00eda");
    }

    @Test
    void nameThatIsNoneIsNotTold() {
        git.commit(by("\u200b <x@example.org>")).commit(by("\u200c <y@example.org>"));

        assertThat(names()).containsExactly("Ada");
    }
}
