package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.COMMIT;
import static com.plexichat.release.goal.Bumping.EVERYTHING;
import static com.plexichat.release.goal.Bumping.FILES_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.place.PointerPlace;
import com.plexichat.release.version.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BumpStopTest {
    /** Before and after each of eight writes: the journal, three files, commit, tag, push, and the journal's end. */
    private static final int MOMENTS = 16;

    private static final int BEFORE_FIRST_FILE = 2;
    private static final int BEFORE_COMMIT = 8;
    private static final int BEFORE_TAG = 10;
    private static final int AFTER_TAG = 11;
    private static final int BEFORE_PUSH = 12;
    private static final int AFTER_PUSH = 13;

    @TempDir
    private Path folder;

    private Bumping bumping;

    @BeforeEach
    void makeProject() {
        bumping = new Bumping(folder.resolve("project"));
    }

    @Test
    void aBumpThatIsStoppedAnywhereIsFinishedByAPlainOne() {
        for (int moment = 0; moment < MOMENTS; moment++) {
            stop("finished-" + moment, moment);
            assertThat(List.of(
                            bumping.read("version.json"),
                            bumping.read("web/package.json"),
                            bumping.read("chat/__init__.py")))
                    .as("stop %d leaves every file whole", moment)
                    .allMatch(text -> text.contains("\"a.1.2-1\"") || text.contains("\"a.1.2-2\""));
            // What the first run was told holds, once it has written a file.
            bumping.steps = moment <= BEFORE_FIRST_FILE ? EVERYTHING : FILES_ONLY;

            if (moment < MOMENTS - 1) {
                bumping.bump();
            }

            assertThat(bumping.version()).as("after stop %d", moment).isEqualTo("a.1.2-2");
            assertThat(bumping.read("chat/__init__.py")).contains("a.1.2-2");
            assertThat(bumping.git.repository().changedFiles())
                    .as("after stop %d", moment)
                    .isEmpty();
            assertThat(bumping.git.git("rev-list", "--count", "HEAD").strip()).isEqualTo("2");
            assertThat(bumping.pushed())
                    .as("after stop %d", moment)
                    .hasSize(2)
                    .contains(bumping.git.head() + " refs/heads/main");
            assertThat(bumping.journal()).doesNotExist();
        }
        assertThat(isStopped("never", MOMENTS)).isFalse();
    }

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
    void aDryRunShowsWhatIsLeftToDo() {
        stop("shown", BEFORE_COMMIT);
        bumping.steps = FILES_ONLY;
        bumping.dryRun = true;
        int before = bumping.project.log.lines().size();

        bumping.bump();

        assertThat(bumping.project.log.lines().stream().skip(before))
                .containsExactly(
                        "A bump to a.1.2-2 was stopped; what is left of it follows.",
                        "Then it would commit as \"chore(release): a.1.2-2\", make the annotated tag a.1.2-2, push main"
                                + " and a.1.2-2 to origin",
                        "Dry run: nothing was written.");
        bumping.undo = true;
        bumping.bump();
        assertThat(bumping.project.log.lines()).contains("Dry run: the bump to a.1.2-2 would be taken back.");
        assertThat(bumping.journal()).exists();
    }

    @Test
    void aStepThatLeadsElsewhereIsRefusedWhileABumpIsUnfinished() {
        stop("step", BEFORE_COMMIT);
        bumping.step = Optional.of(Step.MINOR);

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("a bump to a.1.2-2 was stopped, and this run asks for another version")
                .hasMessageContaining("plexichat.undo");
        bumping.step = Optional.of(Step.BUILD);
        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
    }

    @Test
    void whatTheLaterRunAsksForIsDoneToo() {
        bumping.steps = COMMIT;
        bumping.isStoppedAt(BEFORE_COMMIT);
        bumping.steps = EVERYTHING;

        bumping.bump();

        assertThat(bumping.pushed()).hasSize(2);
    }

    @Test
    void theTagGoesToTheCommitOfTheBumpWhateverFollowsIt() {
        stop("followed", BEFORE_TAG);
        String released = bumping.git.head().hex();
        bumping.project.write("README.md", "more");
        bumping.git.commit("Go on");

        bumping.bump();

        assertThat(bumping.git.git("rev-parse", "a.1.2-2^{commit}").strip()).isEqualTo(released);
        assertThat(bumping.pushed()).contains(bumping.git.head() + " refs/heads/main");
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
    void afterARebaseTheTagIsMadeAnewAndPushed() {
        stop("rebased", BEFORE_PUSH);
        GitSandbox other = pushedByOthers();
        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-push-refused: origin does not take main and a tag")
                .hasMessageContaining("fetch first")
                .hasMessageContaining("git pull --rebase");
        assertThat(bumping.project.log.lines())
                .contains(
                        "The bump to a.1.2-2 is not finished: the next bump goes on with it, and -Dplexichat.undo takes"
                                + " it back.");
        bumping.git.git("pull", "--quiet", "--rebase", "origin", "main");

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");

        assertThat(bumping.pushed()).hasSize(2).contains(bumping.git.head() + " refs/heads/main");
        assertThat(bumping.git.git("rev-parse", "a.1.2-2^{commit}", "HEAD^").lines())
                .containsExactly(bumping.git.head().hex(), other.head().hex());
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
    void aLaterRunOnAnotherBranchPublishesNothing() {
        bumping.isStoppedAt(BEFORE_COMMIT);
        bumping.git.git("stash", "--quiet");
        bumping.git.branch("dev").write("wip.txt", "wip").commit("Work aside");
        bumping.git.git("stash", "pop", "--quiet");
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump).hasMessageContaining("was stopped on main, which is not checked out now");
        assertThat(bumping.pushed())
                .containsExactly(bumping.git.git("rev-parse", "main").strip() + " refs/heads/main");
    }

    @Test
    void theCommitOfAnEarlierBumpIsNotThatOfThisOne() {
        bumping.steps = new GitSteps(false, false, false, true, "release", Optional.empty());
        bumping.project.write(".gitattributes", "version.json filter=upper\n");
        bumping.git.git("config", "filter.upper.clean", "tr x X");
        bumping.git.git("config", "filter.upper.smudge", "cat");
        bumping.git.commit("Filter");

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
        assertThat(bumping.bump()).isEqualTo("a.1.2-3");

        assertThat(bumping.git.git("show", "a.1.2-3:version.json")).contains("a.1.2-3");
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
    void anotherTagThanTheStoppedBumpMakesIsRefused() {
        stop("signed-later", BEFORE_PUSH);
        bumping.steps = new GitSteps(false, false, true, true, Bumping.MESSAGE, Optional.empty());
        assertThatThrownBy(bumping::bump).hasMessageContaining("makes another tag than this run asks for");
        bumping.steps = new GitSteps(false, false, false, true, Bumping.MESSAGE, Optional.of("Polls"));
        assertThatThrownBy(bumping::bump).hasMessageContaining("makes another tag than this run asks for");
        assertThat(bumping.pushed()).hasSize(1);
    }

    @Test
    void itsCommitIsFoundWhateverAHookMadeOfTheMessage() throws IOException {
        Path hook = bumping.project.folder.resolve(".git/hooks/prepare-commit-msg");
        Files.writeString(hook, "#!/bin/sh\nsed -i '1s/^/TICKET-1 /' \"$1\"\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        bumping.steps = EVERYTHING;
        bumping.isStoppedAt(BEFORE_TAG);

        bumping.bump();

        assertThat(bumping.git.git("log", "-1", "--format=%s").strip()).startsWith("TICKET-1");
        assertThat(bumping.pushed()).hasSize(2);
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
    void whatHooksMadeOfTheFilesBelongsToTheCommit() throws IOException {
        Path hook = bumping.project.folder.resolve(".git/hooks/pre-commit");
        Files.writeString(hook, "#!/bin/sh\nsed -i 's/$/ /' chat/__init__.py && git add chat/__init__.py\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        bumping.steps = EVERYTHING;
        bumping.isStoppedAt(BEFORE_TAG);
        bumping.git.git("checkout", "--", ".");

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");

        assertThat(bumping.pushed()).hasSize(2);
    }

    @Test
    void aFileThatIsGoneIsToldAndNothingIsWritten() {
        stop("gone", BEFORE_COMMIT);
        bumping.project.delete("web/package.json");

        assertThatThrownBy(bumping::bump).hasMessageContaining("something else changed web/package.json");
        assertThatThrownBy(this::undo).hasMessageContaining("something else changed web/package.json");
    }

    @Test
    void aLaterRunIsRefusedWhatCannotBeDoneAndTheBumpStaysAsItWas() {
        bumping.steps = COMMIT;
        bumping.isStoppedAt(BEFORE_COMMIT);
        bumping.git.git("remote", "remove", "origin");
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump).hasMessageContaining("git-push-refused");
        bumping.steps = FILES_ONLY;
        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
        assertThat(bumping.git.git("rev-list", "--count", "HEAD").strip()).isEqualTo("2");
        assertThat(bumping.journal()).doesNotExist();
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
    void aCommitThatWasRebasedBeforeItsTagIsFound() {
        stop("found", BEFORE_TAG);
        pushedByOthers();
        bumping.git.git("pull", "--quiet", "--rebase", "origin", "main");

        bumping.bump();

        assertThat(bumping.pushed()).hasSize(2).contains(bumping.git.head() + " refs/heads/main");
        assertThat(bumping.git.git("rev-parse", "a.1.2-2^{commit}").strip())
                .isEqualTo(bumping.git.head().hex());
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
    void aCommitThatWasTakenBackByHandIsMadeAnew() {
        stop("reset", BEFORE_TAG);
        bumping.git.git("reset", "--quiet", "--soft", "HEAD^");

        bumping.bump();

        assertThat(bumping.pushed()).hasSize(2).contains(bumping.git.head() + " refs/heads/main");
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

    @Test
    void aStoppedBumpThatWasUndoneByHandIsForgotten() {
        stop("forgotten", BEFORE_COMMIT);
        bumping.git.git("checkout", "--", ".");
        bumping.step = Optional.of(Step.MINOR);

        assertThat(bumping.bump()).isEqualTo("a.1.3-1");
    }

    @Test
    void aJournalThatCannotBeReadIsNamed() throws IOException {
        Files.createDirectories(bumping.journal().getParent());
        Files.writeString(bumping.journal(), "{\"from\": ");

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("bump-unfinished")
                .hasMessageContaining(bumping.journal().toString());
    }

    @Test
    void theJournalIsItsOwnersAlone() throws IOException {
        stop("private", BEFORE_COMMIT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bumping.journal())))
                .isEqualTo("rw-------");
    }

    @Test
    void theProjectsOfOneRepositoryDoNotSeeEachOthersBumps() {
        stop("together", BEFORE_COMMIT);
        Bumping other = bumping.in(bumping.project.folder.resolve("api"));
        other.project.version("a.1.5-1");
        other.places = List.of();
        bumping.git.git("add", "api");
        bumping.git.git("commit", "--quiet", "--message=Add another project", "--only", "api");

        assertThat(other.bump()).isEqualTo("a.1.5-2");
        assertThat(bumping.journal()).exists();
    }

    private void stop(String project, int moment) {
        assertThat(isStopped(project, moment)).as(project).isTrue();
    }

    private boolean isStopped(String project, int moment) {
        bumping = new Bumping(folder.resolve(project));
        bumping.steps = EVERYTHING;
        return bumping.isStoppedAt(moment);
    }

    private void undo() {
        bumping.undo = true;
        bumping.bump();
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

    private GitSandbox pushedByOthers() {
        GitSandbox other = clone("other");
        other.write("news.txt", "news").commit("Others work").git("push", "--quiet", "origin", "main");
        return other;
    }

    private GitSandbox clone(String name) {
        Path into = folder.resolve(name);
        bumping.git.git(
                "clone",
                "--quiet",
                bumping.git.git("remote", "get-url", "origin").strip(),
                into.toString());
        return GitSandbox.at(into);
    }
}
