package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commit of the release has other workflows than the default branch, and the token may not change any. */
final class PublishBesideWorkflowsTest extends Publishing {
    private static final String TAG = "a.1.0-1";

    private boolean changed = true;
    private String refusedMethod = "";

    @BeforeEach
    void serveWithTheRule() throws IOException {
        Fault refusal = new Fault.AnswerInstead(
                403, Map.of(), "application/json", "{\"message\": \"Resource not accessible by integration\"}");
        server.close();
        server = LocalForge.builder()
                .repository(REPOSITORY)
                .workflowChanges(commit -> changed && commit.equals(commit()))
                .faults(arrival ->
                        arrival.method().equals(refusedMethod) ? Optional.of(refusal) : Optional.<Fault>empty())
                .start();
    }

    private String commit() {
        return git.head().id().hex();
    }

    private ForgeRepository repository() {
        return server.repository(REPOSITORY);
    }

    private void pushTag() {
        repository().putTag(TAG, commit());
    }

    private Release published() {
        return repository().published(TAG).orElseThrow();
    }

    /** As earlier versions of this tool left it. */
    private void nameTheCommitIn(Release release) {
        repository().updateRelease(release.id(), details -> details.withTarget(commit()), null);
    }

    @Test
    void itIsPublishedWhereTheTagIsThere() {
        createsTag = false;
        pushTag();
        publish(false, false);

        assertThat(published().details().target()).isEqualTo("main");
        assertThat(repository().commitOfTag(TAG)).contains(commit());
    }

    @Test
    void aDraftThatNamesTheCommitIsReleasedWhereTheTagIsThere() {
        createsTag = false;
        pushTag();
        run(PublishPart.STAGE);
        nameTheCommitIn(repository().drafts(TAG).get(0));
        run(PublishPart.RELEASE);

        assertThat(published().details().target()).isEqualTo("main");
    }

    @Test
    void aDraftThatNamesTheCommitIsTakenOverWhereTheTagIsThere() {
        pushTag();
        run(PublishPart.STAGE);
        nameTheCommitIn(repository().drafts(TAG).get(0));
        publish(false, false);

        assertThat(published().details().target()).isEqualTo("main");
    }

    @Test
    void aPublicReleaseThatNamesTheCommitGetsItsTextBack() {
        pushTag();
        run(PublishPart.STAGE);
        String marked = String.valueOf(repository().drafts(TAG).get(0).details().body());
        run(PublishPart.RELEASE);
        nameTheCommitIn(published());
        repository().updateRelease(published().id(), details -> details.withBody(marked), null);
        publish(false, false);

        assertThat(published().details().body()).isEqualTo("Notes.\n");
    }

    @Test
    void itMakesNoTagAndTheAdviceIsToPushIt() {
        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContainingAll(
                        "release-target-refused",
                        "404: Not Found",
                        "\"git push origin a.1.0-1\"",
                        ".github/workflows",
                        "GITHUB_TOKEN");
        assertThat(repository().releases()).isEmpty();
        assertThat(repository().commitOfTag(TAG)).isEmpty();
    }

    @Test
    void aDraftFromBeforeTheWorkflowsChangedIsReleasedOnceTheTagIsThere() {
        changed = false;
        run(PublishPart.STAGE);
        changed = true;

        assertThatThrownBy(() -> run(PublishPart.RELEASE))
                .hasMessageContainingAll("release-target-refused", "404: Not Found", "git push origin a.1.0-1");
        assertThat(repository().published(TAG)).isEmpty();
        assertThat(repository().commitOfTag(TAG)).isEmpty();
        pushTag();
        run(PublishPart.RELEASE);
        assertThat(published().details().target()).isEqualTo("main");
    }

    @ParameterizedTest
    @CsvSource({"POST, token-refused", "PATCH, release-target-refused"})
    void theAdviceIsGivenForTheOtherAnswerOfGitHubToo(String method, String code) {
        changed = false;
        if (method.equals("PATCH")) {
            run(PublishPart.STAGE);
        }
        refusedMethod = method;

        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContainingAll(code, "403: Resource not accessible", "git push origin a.1.0-1");
        assertThat(repository().published(TAG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POST", "PATCH"})
    void whereTheTagIsThereARefusalHasNothingToDoWithWorkflows(String method) {
        pushTag();
        if (method.equals("PATCH")) {
            run(PublishPart.STAGE);
        }
        refusedMethod = method;

        assertThatThrownBy(() -> publish(false, false))
                .hasMessageContaining("token-refused")
                .hasMessageNotContaining("git push");
    }
}
