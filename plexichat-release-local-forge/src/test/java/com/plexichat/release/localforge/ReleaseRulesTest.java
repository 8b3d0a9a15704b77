package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class ReleaseRulesTest {
    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);

    ReleaseRulesTest() throws IOException {}

    @Test
    void aSecondPublishedReleaseOfATagIsRefused() {
        repository.createRelease(ReleaseDetails.published("v1.0.0"));

        Reply refused = client.post("/releases", Map.of("tag_name", "v1.0.0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().string("message")).isEqualTo("Validation Failed");
        assertThat(refused.error().asMap())
                .isEqualTo(Map.of("resource", "Release", "code", "already_exists", "field", "tag_name"));
    }

    @Test
    void aDraftBesideAPublishedReleaseIsTakenButCannotBePublished() {
        repository.createRelease(ReleaseDetails.published("v1.0.0"));
        Reply draft = client.post("/releases", Map.of("tag_name", "v1.0.0", "draft", true));

        Reply refused = client.patch("/releases/" + draft.json().number("id"), Map.of("draft", false));

        assertThat(draft.status()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error().string("code")).isEqualTo("already_exists");
    }

    @Test
    void aBodyOfExactlyTheLimitIsTakenAndOneMoreCharacterIsNot() {
        Reply taken = client.post("/releases", Map.of("tag_name", "v1", "body", "😀".repeat(125_000)));
        Reply refused = client.post("/releases", Map.of("tag_name", "v2", "body", "x".repeat(125_001)));

        assertThat(taken.status()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error().string("message")).isEqualTo("body is too long (maximum is 125000 characters)");
    }

    @Test
    void neitherADraftNorAPrereleaseCanBeMadeTheLatest() {
        Reply draft = client.post("/releases", Map.of("tag_name", "v1", "draft", true, "make_latest", "true"));
        Reply prerelease =
                client.post("/releases", Map.of("tag_name", "v1", "prerelease", true, "make_latest", "true"));

        assertThat(draft.status()).isEqualTo(422);
        assertThat(prerelease.error().string("field")).isEqualTo("make_latest");
        assertThat(repository.releases()).isEmpty();
    }

    @Test
    void publishingNeedsATargetThatExists() {
        Reply refused = client.post("/releases", Map.of("tag_name", "v1", "target_commitish", "no-such-branch"));
        repository.putBranch("release/1.x", "c".repeat(40));
        Reply taken = client.post("/releases", Map.of("tag_name", "v1", "target_commitish", "release/1.x"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error().string("field")).isEqualTo("target_commitish");
        assertThat(refused.error().string("value")).isEqualTo("no-such-branch");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(repository.commitOfTag("v1")).contains("c".repeat(40));
    }

    @Test
    void aTagThatGitWouldRefuseIsRefused() {
        Reply refused = client.post("/releases", Map.of("tag_name", "v1..2", "draft", true));

        assertThat(refused.error().string("message")).isEqualTo("tag_name is not well-formed");
    }

    @Test
    void anEmptyTagNameCountsAsMissing() {
        Reply refused = client.post("/releases", Map.of("tag_name", "", "draft", true));

        assertThat(refused.error().string("code")).isEqualTo("missing_field");
    }

    @Test
    void aRefusedChangeLeavesTheReleaseAsItWas() {
        Release release = repository.createRelease(ReleaseDetails.draft("v1").withBody("kept"));

        client.patch(
                "/releases/" + release.id(), Map.of("body", "lost", "draft", false, "target_commitish", "nowhere"));

        assertThat(repository.release(release.id())).isEqualTo(release);
    }

    @Test
    void aDiscussionNeedsACategoryAndTheForgeHasNone() {
        Reply refused = client.post("/releases", Map.of("tag_name", "v1", "discussion_category_name", "General"));

        assertThat(refused.status()).isEqualTo(404);
    }
}
