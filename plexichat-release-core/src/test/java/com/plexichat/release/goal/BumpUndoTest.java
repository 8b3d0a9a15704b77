package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.place.PointerPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BumpUndoTest extends StoppedBump {
    @Test
    void aBumpThatIsStoppedAnywhereBeforeItsPushCanBeTakenBack() {
        for (int moment = 0; moment <= BEFORE_PUSH; moment++) {
            stop("undone-" + moment, moment);

            undo();

            assertUndone("after stop " + moment);
        }
    }

    @Test
    void takingBackCanBeStoppedAnywhereToo() {
        boolean stopped = true;
        for (int moment = 0; stopped; moment++) {
            stop("undo-" + moment, BEFORE_PUSH);
            bumping.undo = true;
            stopped = bumping.isStoppedAt(moment);

            undo();

            assertUndone("after stop " + moment);
        }
    }

    @Test
    void whatOriginHasIsNotTakenBack() {
        stop("pushed", AFTER_PUSH);

        assertThatThrownBy(this::undo)
                .hasMessageContaining(
                        "bump-unfinished: the bump to a.1.2-2 cannot be taken back: a remote has its commit")
                .hasMessageContaining("run bump again without plexichat.undo, which finishes it");
        assertThat(bumping.git.repository().tags()).containsKey("a.1.2-2");
    }

    @Test
    void whereNothingIsUnfinishedNothingIsTakenBack() {
        undo();

        assertThat(bumping.version()).isEqualTo("a.1.2-1");
        assertThat(bumping.project.log.lines()).containsExactly("No bump is unfinished, and nothing is taken back.");
    }

    @Test
    void commitsThatFollowAreNotTakenBack() {
        stop("kept", BEFORE_TAG);
        bumping.project.write("README.md", "more");
        bumping.git.commit("Go on");

        assertThatThrownBy(this::undo).hasMessageContaining("other commits follow its commit");
        assertThat(bumping.read("README.md")).isEqualTo("more");
    }

    @Test
    void aRebasedBumpIsTakenBackWhateverWasCommittedBeforeIt() {
        bumping = new Bumping(folder.resolve("work"));
        bumping.project.write("README.md", "mine");
        bumping.git.commit("Work of mine");
        bumping.steps = EVERYTHING;
        bumping.isStoppedAt(BEFORE_PUSH);
        GitSandbox other = pushedByOthers();
        bumping.git.git("pull", "--quiet", "--rebase", "origin", "main");

        undo();

        assertThat(bumping.version()).isEqualTo("a.1.2-1");
        assertThat(bumping.read("README.md")).isEqualTo("mine");
        assertThat(bumping.git.repository().tags()).containsOnlyKeys("a.1.2-1");
        assertThat(bumping.git.git("rev-parse", "HEAD^").strip())
                .isEqualTo(other.head().hex());
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
    }

    @Test
    void workThatWasAddedToItsCommitIsNeitherTaggedNorTakenBack() {
        stop("amended", BEFORE_TAG);
        bumping.project.write("README.md", "mine");
        bumping.git.git("commit", "--quiet", "--amend", "--all", "--no-edit");
        String amended = bumping.git.head().hex();

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("a commit that holds other changes too took its files in")
                .hasMessageContaining("keep it and remove this file");
        assertThatThrownBy(this::undo).hasMessageContaining("took its files in");
        assertThat(bumping.git.head().hex()).isEqualTo(amended);
        assertThat(bumping.read("README.md")).isEqualTo("mine");
        assertThat(bumping.git.repository().tags()).containsOnlyKeys("a.1.2-1");
    }

    @Test
    void aBumpThatCommitsNothingTakesNoCommitBack() {
        bumping.isStoppedAt(BEFORE_COMMIT);
        bumping.project.write("README.md", "mine");
        bumping.git.git("commit", "--quiet", "--all", "--message=Work of mine");
        bumping.git.git("tag", "--annotate", "--message=a.1.2-2", "a.1.2-2");
        String mine = bumping.git.head().hex();

        undo();

        assertThat(bumping.git.head().hex()).isEqualTo(mine);
        assertThat(bumping.read("README.md")).isEqualTo("mine");
        assertThat(bumping.git.repository().tags()).containsKey("a.1.2-2");
        assertThat(bumping.version()).isEqualTo("a.1.2-1");
    }

    @Test
    void aTagOfSomebodyElseIsLeftAlone() {
        stop("tagged", BEFORE_TAG);
        bumping.git.annotatedTag("a.1.2-2", "By hand");
        assertThat(bumping.bump()).as("it is on the commit that was to get it").isEqualTo("a.1.2-2");

        stop("tagged-elsewhere", BEFORE_TAG);
        bumping.git.git("tag", "--annotate", "--message=By hand", "a.1.2-2", "HEAD^");
        assertThatThrownBy(bumping::bump).hasMessageContaining("tag a.1.2-2 was put on commit");
        undo();
        assertThat(bumping.git.repository().tags()).containsKey("a.1.2-2");
        assertThat(bumping.project.log.lines())
                .contains("Took the bump to a.1.2-2 back. Its tag is left alone, since something else made it.");
    }

    @Test
    void whatOriginGotByHandIsNotTakenBack() {
        stop("by-hand", BEFORE_PUSH);
        bumping.git.git("push", "--quiet", "origin", "main");

        assertThatThrownBy(this::undo).hasMessageContaining("a remote has its commit");
        bumping.undo = false;
        bumping.bump();
        assertThat(bumping.pushed()).hasSize(2);
    }

    @Test
    void aTagThatOriginGotByHandIsNotTakenBack() {
        bumping.steps = new GitSteps(false, true, false, false, Bumping.MESSAGE, Optional.empty());
        bumping.isStoppedAt(AFTER_TAG);
        bumping.git.git("push", "--quiet", "origin", "a.1.2-2");

        assertThatThrownBy(this::undo).hasMessageContaining("origin has its tag");
        assertThat(bumping.git.repository().tags()).containsKey("a.1.2-2");
    }

    @Test
    void editsAfterItsCommitDoNotStopItAndAreNotLost() {
        stop("edited", BEFORE_TAG);
        bumping.project.write("web/package.json", "{\"version\": \"edited\"}");

        assertThatThrownBy(this::undo).hasMessageContaining("something else changed web/package.json");
        assertThat(bumping.git.git("rev-list", "--count", "HEAD").strip()).isEqualTo("2");
        bumping.undo = false;
        bumping.bump();
        assertThat(bumping.pushed()).hasSize(2);
        assertThat(bumping.read("web/package.json")).contains("edited");
    }

    @Test
    void workInTheBumpsOwnFilesIsNotTakenBack() {
        stop("amended-inside", BEFORE_TAG);
        bumping.project.write("chat/__init__.py", "__version__ = \"a.1.2-2\"\nmine = 1\n");
        bumping.git.git("commit", "--quiet", "--amend", "--all", "--no-edit");

        assertThatThrownBy(this::undo).hasMessageContaining("holds other changes of its files");
        assertThat(bumping.read("chat/__init__.py")).contains("mine");
    }

    @Test
    void whatOthersChangedInTheSameFilesIsNotTakenBack() {
        bumping = new Bumping(folder.resolve("same"));
        String text = "{\n\"version\": \"a.1.2-1\",\n\"a\": 1,\n\"b\": 2,\n\"c\": 3,\n\"d\": 4\n}\n";
        bumping.project.write("web/package.json", text);
        bumping.git.commit("Say more").git("push", "--quiet", "origin", "main");
        bumping.steps = EVERYTHING;
        bumping.isStoppedAt(BEFORE_PUSH);
        clone("other")
                .write("web/package.json", text.replace("4", "99"))
                .commit("Others work")
                .git("push", "--quiet", "origin", "main");
        bumping.git.git("pull", "--quiet", "--rebase", "origin", "main");

        assertThatThrownBy(this::undo).hasMessageContaining("holds other changes of its files");
        assertThat(bumping.read("web/package.json")).contains("99", "a.1.2-2");
        bumping.undo = false;
        bumping.bump();
        assertThat(bumping.pushed()).hasSize(2).contains(bumping.git.head() + " refs/heads/main");
    }

    @Test
    void aTagOfAnotherBranchIsNeitherMovedNorDeleted() {
        stop("two-branches", BEFORE_TAG);
        bumping.git.git("checkout", "--quiet", "-b", "hotfix", "HEAD^");
        bumping.git.write("fix.txt", "fix").commit("Mend").annotatedTag("a.1.2-2", "a.1.2-2");
        String hotfix = bumping.git.head().hex();
        bumping.git.git("checkout", "--quiet", "main");

        assertThatThrownBy(bumping::bump).hasMessageContaining("tag a.1.2-2 was put on commit");
        undo();
        assertThat(bumping.git.git("rev-parse", "a.1.2-2^{commit}").strip()).isEqualTo(hotfix);
    }

    @Test
    void aLockThatStopsTakingBackLeavesNothingStaged() throws IOException {
        stop("locked", BEFORE_PUSH);
        Path lock = Files.createFile(bumping.project.folder.resolve(".git/index.lock"));
        assertThatThrownBy(this::undo).hasMessageContaining("index.lock");
        Files.delete(lock);

        undo();

        assertUndone("after a lock");
    }

    @Test
    void whatIsStagedStaysStaged() {
        stop("staged", BEFORE_TAG);
        bumping.project.write("README.md", "staged");
        bumping.git.git("add", "README.md");
        bumping.project.write("README.md", "staged and more");

        undo();

        assertThat(bumping.git.git("status", "--porcelain").strip()).isEqualTo("MM README.md");
    }

    @Test
    void aFileThatIsGoneIsToldAndNothingIsWritten() {
        stop("gone", BEFORE_COMMIT);
        bumping.project.delete("web/package.json");

        assertThatThrownBy(bumping::bump).hasMessageContaining("something else changed web/package.json");
        assertThatThrownBy(this::undo).hasMessageContaining("something else changed web/package.json");
    }

    @Test
    void filesThatGitIgnoresAreTakenBackToo() {
        bumping.project.write("web/.gitignore", "build.json\n").write("web/build.json", "{\"version\": \"a.1.2-1\"}");
        bumping.git.commit("Ignore a file");
        bumping.places = List.of(new PointerPlace("web/build.json", "/version"));
        bumping.isStoppedAt(BEFORE_COMMIT - 2);
        assertThat(bumping.read("web/build.json")).contains("a.1.2-2");

        undo();

        assertThat(bumping.read("web/build.json")).contains("a.1.2-1");
        assertThat(bumping.version()).isEqualTo("a.1.2-1");
    }

    @Test
    void whatAKilledWriteLeftIsTakenAwayToo() {
        stop("part", BEFORE_COMMIT);
        bumping.project.write("chat/.__init__.py.part", "half");

        undo();

        assertThat(bumping.git.repository().changedFiles()).isEmpty();
    }

    @Test
    void onAnotherBranchItIsNeitherFinishedNorTakenBack() {
        stop("branch", BEFORE_TAG);
        bumping.git.branch("feature");

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("a bump to a.1.2-2 was stopped on main, which is not checked out now")
                .hasMessageContaining(bumping.journal().toString());
        assertThatThrownBy(this::undo).hasMessageContaining("check it out");
    }

    @Test
    void whatSomethingElseChangedIsLeftAlone() {
        stop("foreign", BEFORE_COMMIT);
        bumping.project.write("web/package.json", "{\"version\": \"changed by hand\"}");

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("bump-unfinished: a bump to a.1.2-2 was stopped")
                .hasMessageContaining("something else changed web/package.json")
                .hasMessageContaining("plexichat.undo");
        assertThatThrownBy(this::undo).hasMessageContaining("something else changed web/package.json");
        assertThat(bumping.read("web/package.json")).contains("changed by hand");
        assertThat(bumping.version()).isEqualTo("a.1.2-2");
        bumping.git.git("checkout", "--", "web/package.json");
        bumping.undo = false;
        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
    }

    private void assertUndone(String when) {
        assertThat(bumping.git.repository().changedFiles()).as(when).isEmpty();
        assertThat(bumping.version()).as(when).isEqualTo("a.1.2-1");
        assertThat(bumping.git.git("rev-list", "--count", "HEAD").strip())
                .as(when)
                .isEqualTo("1");
        assertThat(bumping.git.repository().tags()).as(when).containsOnlyKeys("a.1.2-1");
        assertThat(bumping.journal()).as(when).doesNotExist();
    }
}
