package com.plexichat.release.localforge.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PathTemplateTest {
    @Test
    void aPlaceIsOneDecodedSegment() {
        PathTemplate template = new PathTemplate("/repos/{owner}/{repo}");

        assertThat(template.match("/repos/a/b%20c")).contains(Map.of("owner", "a", "repo", "b c"));
        assertThat(template.match("/repos/a/b/c")).isEmpty();
    }

    @Test
    void aPlaceForAnIdTakesDigitsOnly() {
        PathTemplate template = new PathTemplate("/releases/{release_id}/assets");

        assertThat(template.match("/releases/17/assets")).contains(Map.of("release_id", "17"));
        assertThat(template.match("/releases/latest/assets")).isEmpty();
    }

    @Test
    void aPlaceWithAPlusTakesTheRest() {
        PathTemplate template = new PathTemplate("/git/ref/{ref+}");

        assertThat(template.match("/git/ref/tags/a/b+c")).contains(Map.of("ref", "tags/a/b+c"));
    }
}
