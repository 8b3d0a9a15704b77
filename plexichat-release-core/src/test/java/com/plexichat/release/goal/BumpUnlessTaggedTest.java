package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.EVERYTHING;
import static com.plexichat.release.goal.Bumping.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.bump.GitSteps;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BumpUnlessTaggedTest extends ProjectToBump {
    private static final GitSteps TAG = new GitSteps(true, true, false, false, MESSAGE, Optional.empty());

    @BeforeEach
    void keepTags() {
        bumping.unlessTagged = true;
        bumping.project.write("README.md", "mended");
        bumping.git.commit("fix: mend it");
    }

    private void bump(GitSteps steps) {
        bumping.steps = steps;
        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
    }

    private List<String> branchAndTag() {
        return List.of(
                bumping.git.head() + " refs/heads/main",
                bumping.git.git("rev-parse", "a.1.2-2").strip() + " refs/tags/a.1.2-2");
    }

    @Test
    void aRunThatIsRepeatedGivesNoFurtherVersion() {
        bump(EVERYTHING);
        List<String> pushed = bumping.pushed();
        bump(EVERYTHING);

        assertThat(bumping.pushed()).isEqualTo(pushed);
        assertThat(bumping.reported).containsExactly("a.1.2-2", "a.1.2-2");
        assertThat(bumping.project.log.lines())
                .last()
                .isEqualTo("This commit has tag a.1.2-2 already; no next version is given.");
    }

    @Test
    void whatWasNotPushedBeforeIsPushedIfAskedFor() {
        bump(TAG);
        bump(TAG);
        assertThat(bumping.pushed()).singleElement().asString().endsWith(" refs/heads/main");

        bump(EVERYTHING);

        assertThat(bumping.pushed()).isEqualTo(branchAndTag());
        assertThat(bumping.project.log.lines()).last().isEqualTo("Pushed main and a.1.2-2");
    }

    @Test
    void aTagWithoutItsBranchIsPushedWithIt() {
        bump(TAG);
        bumping.git.git("push", "--quiet", "origin", "a.1.2-2");

        bump(EVERYTHING);

        assertThat(bumping.pushed()).isEqualTo(branchAndTag());
    }

    @Test
    void aTagThatACheckoutMadeAnewOnItsCommitIsTheSame() {
        bump(EVERYTHING);
        List<String> pushed = bumping.pushed();
        bumping.git.git("tag", "--force", "a.1.2-2", "HEAD");

        bump(EVERYTHING);

        assertThat(bumping.pushed()).isEqualTo(pushed);
    }

    @Test
    void aDryRunOnlySaysWhatItWouldPush() {
        bump(TAG);
        bumping.dryRun = true;

        bump(EVERYTHING);

        assertThat(bumping.pushed()).hasSize(1);
        assertThat(bumping.project.log.lines()).last().isEqualTo("It would push main and a.1.2-2 to origin.");
    }

    @Test
    void aBranchThatWentOnSinceKeepsWhatItHas() {
        bump(EVERYTHING);
        bumping.git.commit("Others work").git("push", "--quiet", "origin", "main");
        bumping.git.git("reset", "--quiet", "--hard", "a.1.2-2");
        List<String> pushed = bumping.pushed();

        bump(EVERYTHING);

        assertThat(bumping.pushed()).isEqualTo(pushed);
    }

    @Test
    void anotherTagOfThatNameOnOriginIsToldAndNotReplaced() {
        bumping.git.tag("a.1.2-2").git("push", "--quiet", "origin", "a.1.2-2");
        bumping.git.git("tag", "--delete", "a.1.2-2");
        bump(TAG);
        List<String> pushed = bumping.pushed();

        assertThatThrownBy(() -> bump(EVERYTHING)).hasMessageContaining("git-push-refused");

        assertThat(bumping.pushed()).isEqualTo(pushed);
    }

    @Test
    void aDetachedHeadCannotPushWhatIsMissing() {
        bump(TAG);
        bumping.git.detach("a.1.2-2");

        assertThatThrownBy(() -> bump(EVERYTHING)).hasMessageContaining("plexichat.push");
    }

    @Test
    void aTagOfAnOldSpellingIsNotTheOneThatIsReleased() {
        bumping.git.git("tag", "--delete", "a.1.2-1");
        bumping.git.tag("va.1.2-1");

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
    }
}
