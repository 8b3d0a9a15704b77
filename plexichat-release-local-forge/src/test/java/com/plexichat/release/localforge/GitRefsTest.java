package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.TagObject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class GitRefsTest {
    private static final String COMMIT = "c".repeat(40);

    @AutoClose
    private final LocalForge forge = LocalForge.builder().head(COMMIT).start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);

    GitRefsTest() throws IOException {}

    @Test
    void theDefaultBranchIsAtTheGivenHead() {
        JsonObject ref = client.get("/git/ref/heads/main").json();

        assertThat(ref.string("ref")).isEqualTo("refs/heads/main");
        assertThat(ref.object("object").string("sha")).isEqualTo(COMMIT);
        assertThat(client.get("").json().string("default_branch")).isEqualTo("main");
    }

    @Test
    void aRefIsFoundByItsWholeNameOnly() {
        repository.putTag("v1.0.0", COMMIT);

        assertThat(client.get("/git/ref/tags/v1.0.0").status()).isEqualTo(200);
        assertThat(client.get("/git/ref/tags/v1.0").status()).isEqualTo(404);
    }

    @Test
    void matchingRefsAreThoseThatBeginLikeIt() {
        repository.putTag("v1.0.0", COMMIT);
        repository.putTag("v1.0.1", COMMIT);
        repository.putTag("v2.0.0", COMMIT);

        assertThat(client.get("/git/matching-refs/tags/v1").list())
                .extracting(each -> each.string("ref"))
                .containsExactly("refs/tags/v1.0.0", "refs/tags/v1.0.1");
        assertThat(client.get("/git/matching-refs/tags/x").list()).isEmpty();
    }

    @Test
    void anAnnotatedTagLeadsToItsCommitByWayOfItsObject() {
        TagObject tag = repository.putAnnotatedTag("v1.0.0", COMMIT, "version 1.0.0");

        JsonObject pointed = client.get("/git/ref/tags/v1.0.0").json().object("object");
        JsonObject object = client.get("/git/tags/" + pointed.string("sha")).json();

        assertThat(pointed.string("type")).isEqualTo("tag");
        assertThat(pointed.string("sha")).isEqualTo(tag.sha());
        assertThat(object.object("object").string("sha")).isEqualTo(COMMIT);
        assertThat(object.string("message")).isEqualTo("version 1.0.0");
        assertThat(repository.commitOfTag("v1.0.0")).contains(COMMIT);
    }

    @Test
    void aLightweightTagHasNoObject() {
        assertThat(client.get("/git/tags/" + COMMIT).status()).isEqualTo(404);
    }

    @Test
    void aTagIsCreatedOnce() {
        Reply created = client.post("/git/refs", Map.of("ref", "refs/tags/v1.0.0", "sha", COMMIT));
        Reply refused = client.post("/git/refs", Map.of("ref", "refs/tags/v1.0.0", "sha", COMMIT));

        assertThat(created.status()).isEqualTo(201);
        assertThat(repository.commitOfTag("v1.0.0")).contains(COMMIT);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().string("message")).isEqualTo("Reference already exists");
    }

    @Test
    void aRefNeedsAFullNameAndAFullSha() {
        assertThat(client.post("/git/refs", Map.of("ref", "v1.0.0", "sha", COMMIT))
                        .status())
                .isEqualTo(422);
        assertThat(client.post("/git/refs", Map.of("ref", "refs/tags/v1.0.0", "sha", "main"))
                        .json()
                        .string("message"))
                .isEqualTo("Object does not exist");
    }
}
