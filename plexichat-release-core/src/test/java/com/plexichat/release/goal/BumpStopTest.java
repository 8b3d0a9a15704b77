package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.COMMIT;
import static com.plexichat.release.goal.Bumping.EVERYTHING;
import static com.plexichat.release.goal.Bumping.FILES_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.version.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BumpStopTest extends StoppedBump {
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
    void afterARebaseTheTagIsMadeAnewAndPushed() {
        stop("rebased", BEFORE_PUSH);
        GitSandbox other = pushedByOthers();
        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("git-push-refused: origin does not take main and a tag")
                .hasMessageContaining("fetch first")
                .hasMessageContaining("git pull --rebase origin main");
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
        bumping.hook("prepare-commit-msg", "sed -i '1s/^/TICKET-1 /' \"$1\"\n");
        bumping.steps = EVERYTHING;
        bumping.isStoppedAt(BEFORE_TAG);

        bumping.bump();

        assertThat(bumping.git.git("log", "-1", "--format=%s").strip()).startsWith("TICKET-1");
        assertThat(bumping.pushed()).hasSize(2);
    }

    @Test
    void whatHooksMadeOfTheFilesBelongsToTheCommit() throws IOException {
        bumping.hook("pre-commit", "sed -i 's/$/ /' chat/__init__.py && git add chat/__init__.py\n");
        bumping.steps = EVERYTHING;
        bumping.isStoppedAt(BEFORE_TAG);
        bumping.git.git("checkout", "--", ".");

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");

        assertThat(bumping.pushed()).hasSize(2);
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
    void aCommitThatWasTakenBackByHandIsMadeAnew() {
        stop("reset", BEFORE_TAG);
        bumping.git.git("reset", "--quiet", "--soft", "HEAD^");

        bumping.bump();

        assertThat(bumping.pushed()).hasSize(2).contains(bumping.git.head() + " refs/heads/main");
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
}
