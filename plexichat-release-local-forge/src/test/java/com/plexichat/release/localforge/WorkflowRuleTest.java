package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class WorkflowRuleTest {
    private static final String CHANGED = "2".repeat(40);

    @AutoClose
    private final LocalForge forge = LocalForge.builder()
            .workflowChanges(CHANGED::equals)
            .tokens(tokens -> tokens.withWorkflows("workflows"))
            .start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);

    WorkflowRuleTest() throws IOException {}

    @Test
    void aTargetThatChangesWorkflowsIsDeniedAlsoWhereTheTagIsThere() {
        Map<String, Object> wish = Map.of("tag_name", "v1", "draft", true, "target_commitish", CHANGED);
        Reply denied = client.post("/releases", wish);

        assertThat(denied.status()).isEqualTo(404);
        assertThat(denied.json().string("message")).isEqualTo("Not Found");
        repository.putTag("v1", CHANGED);
        assertThat(client.post("/releases", wish).status()).isEqualTo(404);
        assertThat(repository.releases()).isEmpty();
        assertThat(client.post("/releases", Map.of("tag_name", "v1")).status()).isEqualTo(201);
    }

    @Test
    void theTargetThatAReleaseHasIsJudgedUnlessTheChangeNamesAnother() {
        Release draft = repository.createRelease(ReleaseDetails.draft("v1").withTarget(CHANGED));
        String path = "/releases/" + draft.id();

        assertThat(client.patch(path, Map.of("name", "One")).status()).isEqualTo(404);
        assertThat(repository.release(draft.id()).details().name()).isNull();
        assertThat(client.patch(path, Map.of("target_commitish", "main")).status())
                .isEqualTo(200);
        assertThat(client.patch(path, Map.of("name", "One")).status()).isEqualTo(200);
        assertThat(client.patch(path, Map.of("target_commitish", CHANGED)).status())
                .isEqualTo(404);
    }

    @Test
    void aBranchIsJudgedByItsHead() {
        repository.putBranch("hotfix/1.0", CHANGED);
        assertThat(client.post("/releases", Map.of("tag_name", "v1", "target_commitish", "hotfix/1.0"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTokenThatMayChangeWorkflowsMayNameEveryTarget() {
        Map<String, Object> wish = Map.of("tag_name", "v1", "target_commitish", CHANGED);

        assertThat(Client.withAuthorization(forge, "Bearer workflows")
                        .post("/releases", wish)
                        .status())
                .isEqualTo(201);
        assertThat(repository.commitOfTag("v1")).contains(CHANGED);
    }

    @Test
    void theTokensHaveToDiffer() {
        assertThatThrownBy(() -> LocalForge.builder()
                        .tokens(tokens -> tokens.withWorkflows(LocalForgeBuilder.DEFAULT_TOKEN))
                        .start())
                .hasMessageContaining("tokens");
    }
}
