package com.plexichat.updater.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.site.ReleaseName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OldReleasesTest {
    @Test
    void theLastThreeThatRanAreKeptAndTheLastStableOneHoweverOld() {
        assertThat(OldReleases.kept(ran("a.1.9-1", "b.1.9-1", "a.1.8-1", "a.1.7-1", "r.1.6-1", "r.1.5-1")))
                .containsExactlyInAnyOrderElementsOf(ran("a.1.9-1", "b.1.9-1", "a.1.8-1", "r.1.6-1"));
    }

    @Test
    void fewerThanThreeAreAllKept() {
        assertThat(OldReleases.kept(ran("r.1.9-1"))).containsExactlyElementsOf(ran("r.1.9-1"));
        assertThat(OldReleases.kept(List.of())).isEmpty();
    }

    private static List<ReleaseName> ran(String... versions) {
        return Stream.of(versions)
                .map(version -> new ReleaseName(version, "01234567"))
                .toList();
    }
}
