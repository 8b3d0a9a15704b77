package com.plexichat.release.localforge;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.JsonObject;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.localforge.state.TagRuleset;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class TagRulesetsTest {
    @AutoClose
    private final LocalForge forge = LocalForge.builder().start();

    private final ForgeRepository repository = forge.repository(Client.REPOSITORY);
    private final Client client = Client.writer(forge);

    TagRulesetsTest() throws IOException {
        repository.putTagRuleset(TagRuleset.againstCreation(7, "Releases by the robot", "refs/tags/a.*"));
        repository.putTagRuleset(
                new TagRuleset(8, "Off", "disabled", List.of("~ALL"), List.of(), List.of("creation"), "never"));
    }

    @Test
    void theyAreListedByNameAndToldOneByOne() {
        assertThat(client.get("/rulesets?targets=tag").list())
                .extracting(each -> each.string("name"))
                .containsExactly("Releases by the robot", "Off");
        assertThat(client.get("/rulesets?targets=branch").list()).isEmpty();
        JsonObject rules = client.get("/rulesets/7").json();
        assertThat(rules.list("rules", each -> each.string("type"))).containsExactly("creation");
        assertThat(client.get("/rulesets/9").status()).isEqualTo(404);
    }

    @Test
    void aTagThatTheyForbidIsNotMadeByPublishingEither() {
        Release draft = repository.createRelease(ReleaseDetails.draft("a.1.0-1"));
        Reply refused = client.patch("/releases/" + draft.id(), Map.of("draft", false));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().string("message")).isEqualTo("Cannot create ref due to creations being restricted.");
        assertThat(repository.release(draft.id()).draft()).isTrue();
        assertThat(repository.commitOfTag("a.1.0-1")).isEmpty();
        assertThat(client.post("/git/refs", Map.of("ref", "refs/tags/a.1", "sha", "1".repeat(40)))
                        .status())
                .isEqualTo(422);
        assertThat(client.post("/git/refs", Map.of("ref", "refs/tags/b.1", "sha", "1".repeat(40)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theLinksOfAListKeepItsFilter() {
        Reply first = client.get("/rulesets?targets=tag,push&includes_parents=false&per_page=1");

        assertThat(first.list()).hasSize(1);
        assertThat(first.header("Link"))
                .contains("/rulesets?targets=tag%2Cpush&includes_parents=false&per_page=1&page=2>; rel=\"next\"");
    }

    @Test
    void aTagThatIsThereAlreadyIsPublished() {
        repository.putTag("a.1.0-1", "1".repeat(40));
        Release draft = repository.createRelease(ReleaseDetails.draft("a.1.0-1"));

        assertThat(client.patch("/releases/" + draft.id(), Map.of("draft", false))
                        .status())
                .isEqualTo(200);
        assertThat(client.post("/git/refs", Map.of("ref", "refs/tags/a.1.0-1", "sha", "1".repeat(40)))
                        .text())
                .contains("Reference already exists");
    }

    @Test
    void rulesWithTheSameIdTakeThePlaceOfTheFormer() {
        repository.putTagRuleset(
                new TagRuleset(7, "Later", "evaluate", List.of("~ALL"), List.of(), List.of("creation"), "never"));

        assertThat(client.get("/rulesets/7").json().string("name")).isEqualTo("Later");
        assertThat(client.post("/git/refs", Map.of("ref", "refs/tags/a.1", "sha", "1".repeat(40)))
                        .status())
                .isEqualTo(201);
    }
}
