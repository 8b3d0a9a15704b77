package com.plexichat.release.change;

import static com.plexichat.release.testing.RecordParts.assertThatAllAreCompared;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComparedByHandTest {
    private static final Fate ADDED = Fate.told(Category.ADDED);

    @Test
    void fatesAreOneWhereKindAndCategoryAre() {
        assertThatAllAreCompared(
                ADDED,
                new Fate(Fate.Kind.TOLD, Optional.of(Category.ADDED)),
                Fate.vague(Category.ADDED),
                Fate.told(Category.FIXED));
    }

    @Test
    void advisoriesAreOneWhereTheirIdIs() {
        assertThatAllAreCompared(
                new Advisory("CVE-2031-20001"), Advisory.parse("cve-2031-20001"), new Advisory("CVE-2031-20002"));
    }

    @Test
    void entriesBelongTogetherWhereFateAndWordsAreTheSame() {
        assertThatAllAreCompared(
                new FoldingRule.Key(ADDED, "polls"),
                new FoldingRule.Key(ADDED, "polls"),
                new FoldingRule.Key(Fate.told(Category.FIXED), "polls"),
                new FoldingRule.Key(ADDED, "rooms"));
    }
}
