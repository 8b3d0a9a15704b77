package com.plexichat.release.manifest;

import static com.plexichat.release.testing.RecordParts.assertThatAllAreCompared;

import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ReleaseIdentityTest {
    private static final Instant THEN = Instant.parse("2031-02-03T04:05:06Z");

    private static Version version(String text) {
        return VersionSchemes.find(text).orElseThrow();
    }

    private static CommitId commit(int digit) {
        return new CommitId(Integer.toString(digit).repeat(40));
    }

    private static ReleaseIdentity identity(String version, Instant date, int commit, boolean clean) {
        return new ReleaseIdentity("chat", version(version), "7", date, commit(commit), "main", clean);
    }

    private static ReleaseIdentity named(String product, String buildNumber, String branch) {
        return new ReleaseIdentity(product, version("a.1.2-3"), buildNumber, THEN, commit(1), branch, true);
    }

    @Test
    void oneReleaseIsAnotherWhereAnyPartIs() {
        assertThatAllAreCompared(
                named("chat", "7", "main"),
                identity("a.1.2-3", THEN, 1, true),
                named("forum", "7", "main"),
                identity("a.1.2-4", THEN, 1, true),
                named("chat", "8", "main"),
                identity("a.1.2-3", THEN.plusSeconds(1), 1, true),
                identity("a.1.2-3", THEN, 2, true),
                named("chat", "7", "next"),
                identity("a.1.2-3", THEN, 1, false));
    }
}
