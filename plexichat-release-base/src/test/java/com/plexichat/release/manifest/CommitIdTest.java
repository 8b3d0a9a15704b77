package com.plexichat.release.manifest;

import static com.plexichat.release.testing.RecordParts.assertThatAllAreCompared;

import org.junit.jupiter.api.Test;

final class CommitIdTest {
    @Test
    void commitsAreOneWhereTheirDigitsAre() {
        assertThatAllAreCompared(
                new CommitId("1".repeat(40)), new CommitId("1".repeat(40)), new CommitId("2".repeat(40)));
    }
}
