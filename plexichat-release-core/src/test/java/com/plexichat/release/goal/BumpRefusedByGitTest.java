package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.COMMIT;
import static com.plexichat.release.goal.Bumping.EVERYTHING;
import static com.plexichat.release.goal.Bumping.FILES_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.place.PointerPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BumpRefusedByGitTest extends ProjectToBump {
    @Test
    void aFileThatGitIgnoresIsRefusedWhereItWouldBeCommitted() {
        bumping.project.write("web/.gitignore", "build.json\n").write("web/build.json", "{\"version\": \"a.1.2-1\"}");
        bumping.git.commit("Ignore a file");
        bumping.places = List.of(new PointerPlace("web/build.json", "/version"));
        bumping.steps = COMMIT;

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-file-ignored")
                .hasMessageContaining("web/build.json");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        bumping.steps = FILES_ONLY;
        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
    }

    @Test
    void everythingThatGitWouldRefuseIsToldBeforeAnythingIsWritten() {
        bumping.git.git("config", "user.name", "");
        bumping.git.git(
                "remote", "set-url", "origin", folder.resolve("nowhere").toUri().toString());
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-failed: git does not know who commits: ")
                .hasMessageContaining("git-push-refused")
                .hasMessageContaining("does not appear to be a git repository")
                .hasMessageNotContaining("ls-remote");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        assertThat(bumping.journal()).doesNotExist();
    }

    @Test
    void aMergeThatIsHalfDoneIsEndedFirst() {
        bumping.git.branch("side").write("side.txt", "side").commit("Work aside");
        bumping.git.git("checkout", "--quiet", "main");
        bumping.git.write("main.txt", "main").commit("Work");
        bumping.git.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
        bumping.steps = COMMIT;

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git would not commit: fatal: cannot do a partial commit during a merge")
                .hasMessageContaining("end what is half done there");
        assertThat(bumping.version()).isEqualTo("a.1.2-1");
    }

    @Test
    void aBranchThatIsBehindOriginIsToldBeforeAnythingIsWritten() {
        bumping.git.commit("Others work").git("push", "--quiet", "origin", "main");
        bumping.git.git("reset", "--quiet", "--hard", "HEAD^");
        bumping.steps = EVERYTHING;
        bumping.dryRun = true;

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-push-refused")
                .hasMessageContaining("git pull --rebase origin main");
    }

    @Test
    void aTagThatOnlyOriginHasIsToldBeforeAnythingIsWritten() {
        bumping.git.commit("Work").tag("a.1.2-2").git("push", "--quiet", "origin", "a.1.2-2");
        bumping.git.git("tag", "--delete", "a.1.2-2");
        bumping.git.git("reset", "--quiet", "--hard", "HEAD^");
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-push-refused")
                .hasMessageContaining("already exists");
        assertThat(bumping.version()).isEqualTo("a.1.2-1");
    }

    @Test
    void releasesThatOnlyOriginKnowsAreFetchedFirst() {
        bumping.git
                .tag("a.1.2-9")
                .tag("a.1.9-1")
                .tag("v9")
                .git("push", "--quiet", "origin", "a.1.2-9", "a.1.9-1", "v9");
        bumping.git.git("tag", "--delete", "a.1.2-9", "a.1.9-1", "v9");
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining(
                        "git-tags-unfetched: origin has releases of this line that this clone does not know: a.1.2-9\n")
                .hasMessageContaining("git fetch --tags");
        bumping.git.git("fetch", "--quiet", "--tags");
        assertThat(bumping.bump()).isEqualTo("a.1.2-10");
    }

    @Test
    void aFileWithUncommittedChangesIsNotWritten() {
        bumping.bump();

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-tree-dirty")
                .hasMessageContaining("version.json, web/package.json, chat/__init__.py");
        assertThat(bumping.read("version.json")).contains("a.1.2-2");
    }

    @Test
    void aTagOnABranchThatIsNeverReleasedIsNotMade() {
        bumping.branches = BranchRules.parse("~DEFAULT_BRANCH", "~ALL", "~ALL");
        bumping.git.git("switch", "--quiet", "--create", "feature/x");
        bumping.steps = EVERYTHING;
        bumping.dryRun = true;

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-branch-forbidden: alpha releases come from ~DEFAULT_BRANCH,"
                        + " and the commit of a.1.2-2 would be on feature/x (plexichat.branches.alpha)");
        bumping.dryRun = false;
        assertThatThrownBy(bumping::bump).hasMessageContaining("git-branch-forbidden");
        assertThat(bumping.version()).isEqualTo("a.1.2-1");
        assertThat(bumping.pushed()).noneMatch(pushed -> pushed.contains("a.1.2-2"));

        bumping.git.git("switch", "--quiet", "main");
        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
    }

    @Test
    void aBranchThatIsNeverReleasedMayHaveTheNextVersionInItsFiles() {
        bumping.branches = BranchRules.parse("~DEFAULT_BRANCH", "~ALL", "~ALL");
        bumping.git.git("switch", "--quiet", "--create", "feature/x");
        bumping.steps = COMMIT;

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");

        assertThat(bumping.project.log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_BRANCH_FORBIDDEN);
    }

    @Test
    void aPushThatIsAskedForLaterIsHeldAgainstTheBranchToo() {
        bumping.branches = BranchRules.parse("~DEFAULT_BRANCH", "~ALL", "~ALL");
        bumping.git.git("switch", "--quiet", "--create", "feature/x");
        bumping.steps = COMMIT;
        assertThat(bumping.isStoppedAt(4)).isTrue();
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump).hasMessageContaining("git-branch-forbidden");
        assertThat(bumping.pushed()).noneMatch(pushed -> pushed.contains("a.1.2-2"));
    }

    @Test
    void withoutARemoteItIsSaidHowToGiveOne() {
        bumping.git.git("remote", "remove", "origin");
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-push-refused")
                .hasMessageContaining("git remote add origin git@github.com:OWNER/NAME.git");
    }

    @Test
    void aDetachedHeadCannotBePushed() {
        bumping.git.detach("a.1.2-1");
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump).hasMessageContaining("plexichat.push");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
    }
}
