package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FormerChoiceTest {
    private static Optional<String> before(String version, RemoteRelease... releases) {
        return FormerChoice.before(VersionSchemes.find(version).orElseThrow(), List.of(releases))
                .map(Version::tag);
    }

    private static RemoteRelease[] published(String... tags) {
        return Stream.of(tags).map(tag -> release(tag, false)).toArray(RemoteRelease[]::new);
    }

    private static RemoteRelease release(String tag, boolean draft) {
        return new RemoteRelease(1, tag, "", "", "", draft, false, false, "", "", List.of());
    }

    @Test
    void itIsTheNewestThatIsBelowAndNotTheOneThatWasPublishedLast() {
        assertThat(before("r.1.1-2", published("r.1.0-9", "r.1.1-1", "r.1.0-10", "r.1.2-0")))
                .contains("r.1.1-1");
    }

    @Test
    void whoGetsAStableReleaseDoesNotRunABeta() {
        assertThat(before("r.1.1-0", published("r.1.0-9", "b.1.1-3", "a.1.1-9")))
                .contains("r.1.0-9");
    }

    @Test
    void whoGetsABetaMayRunAStableRelease() {
        assertThat(before("b.1.1-3", published("r.1.0-9", "b.1.0-3", "a.1.1-9")))
                .contains("r.1.0-9");
    }

    @Test
    void draftsOtherSchemesAndTagsThatAreNoVersionDoNotCount() {
        assertThat(before("r.1.1-0", release("r.1.0-9", true), release("0r1", false), release("nightly", false)))
                .isEmpty();
    }

    @Test
    void aVersionIsNotBeforeItself() {
        assertThat(before("r.1.1-0", published("r.1.1-0"))).isEmpty();
    }
}
