package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.COMMIT;
import static com.plexichat.release.goal.Bumping.EVERYTHING;
import static com.plexichat.release.goal.Bumping.FILES_ONLY;
import static com.plexichat.release.goal.Bumping.PACKAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.place.PatternPlace;
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

final class BumpGoalTest {
    @TempDir
    private Path folder;

    private Bumping bumping;

    @BeforeEach
    void makeProject() {
        bumping = new Bumping(folder.resolve("project"));
    }

    @Test
    void theNextVersionIsWrittenToEveryPlaceAndNowhereElse() throws IOException {
        Files.setPosixFilePermissions(
                bumping.project.folder.resolve("chat/__init__.py"), PosixFilePermissions.fromString("rw-------"));

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");

        assertThat(bumping.read("version.json")).isEqualTo("{\"current_version\": \"a.1.2-2\"}");
        assertThat(bumping.read("web/package.json")).isEqualTo(PACKAGE.replace("a.1.2-1", "a.1.2-2"));
        assertThat(bumping.read("chat/__init__.py")).isEqualTo("__version__ = \"a.1.2-2\"\n");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(bumping.project.folder.resolve("chat/__init__.py"))))
                .isEqualTo("rw-------");
        assertThat(bumping.git.repository().changedFiles())
                .containsExactlyInAnyOrder("version.json", "web/package.json", "chat/__init__.py");
        assertThat(bumping.project.log.lines())
                .containsExactly(
                        "The project says a.1.2-1, the next version is a.1.2-2",
                        "Wrote a.1.2-2 to version.json",
                        "Wrote a.1.2-2 to web/package.json",
                        "Wrote a.1.2-2 to chat/__init__.py");
    }

    @Test
    void aDryRunShowsTheDifferenceAndWritesNothing() {
        bumping.dryRun = true;

        bumping.bump();

        assertThat(bumping.project.log.lines())
                .containsExactly(
                        "The project says a.1.2-1, the next version is a.1.2-2",
                        "--- a/version.json",
                        "+++ b/version.json",
                        "@@ -1,1 +1,1 @@",
                        "-{\"current_version\": \"a.1.2-1\"}",
                        "+{\"current_version\": \"a.1.2-2\"}",
                        "--- a/web/package.json",
                        "+++ b/web/package.json",
                        "@@ -1,2 +1,2 @@",
                        " { \"name\": \"chat\",",
                        "-  \"version\": \"a.1.2-1\" }",
                        "+  \"version\": \"a.1.2-2\" }",
                        "--- a/chat/__init__.py",
                        "+++ b/chat/__init__.py",
                        "@@ -1,1 +1,1 @@",
                        "-__version__ = \"a.1.2-1\"",
                        "+__version__ = \"a.1.2-2\"",
                        "Dry run: nothing was written.");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        assertThat(bumping.journal()).doesNotExist();
    }

    @Test
    void aDryRunTellsWhatWouldBeDoneInGit() {
        bumping.dryRun = true;
        bumping.steps = new GitSteps(false, false, true, false, "Release {version}", Optional.of("Polls"));

        bumping.bump();

        assertThat(bumping.project.log.lines())
                .contains("Then it would commit as \"Release a.1.2-2\", make the signed tag a.1.2-2 \"Polls\"");
        assertThat(bumping.git.repository().tags()).containsOnlyKeys("a.1.2-1");
    }

    @Test
    void commitTagAndPushFollowIfTold() {
        bumping.steps = EVERYTHING;
        bumping.project.write("README.md", "changed, and none of the bump's business");

        bumping.bump();

        assertThat(bumping.git
                        .git("log", "-1", "--format=%s", "--name-only")
                        .lines()
                        .filter(line -> !line.isEmpty()))
                .containsExactly("chore(release): a.1.2-2", "chat/__init__.py", "version.json", "web/package.json");
        assertThat(bumping.git.git("cat-file", "-t", "a.1.2-2").strip()).isEqualTo("tag");
        assertThat(bumping.pushed())
                .containsExactlyInAnyOrder(
                        bumping.git.head() + " refs/heads/main",
                        bumping.git.git("rev-parse", "a.1.2-2").strip() + " refs/tags/a.1.2-2");
        assertThat(bumping.git.repository().changedFiles()).containsExactly("README.md");
        assertThat(bumping.journal()).doesNotExist();
    }

    @Test
    void theTagSaysTheNameOfTheReleaseIfItHasOne() {
        bumping.steps = new GitSteps(false, true, false, false, "Work on {version} goes on", Optional.empty());
        bumping.bump();
        assertThat(bumping.git.repository().tagSubject("a.1.2-2")).contains("a.1.2-2");

        bumping.steps = new GitSteps(false, true, false, false, "Give {version}", Optional.of("Polls"));
        bumping.bump();
        assertThat(bumping.git.repository().tagSubject("a.1.2-3")).contains("Polls");
        assertThat(bumping.git.git("log", "-1", "--format=%s").strip()).isEqualTo("Give a.1.2-3");
    }

    @Test
    void aStableVersionOfALineWithoutABetaIsNotGiven() {
        bumping.git.tag("r.1.2-1");
        bumping.step = Optional.of(Step.MINOR);

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("version-without-beta: there is no beta of 1.3 before the stable r.1.3-1");
        assertThat(bumping.version()).isEqualTo("a.1.2-1");
    }

    @Test
    void theVersionGoesOnFromTheGreatestOfItsLine() {
        bumping.git.tag("b.1.2-98").tag("a.1.3-1");

        assertThat(bumping.bump()).isEqualTo("b.1.2-99");
        assertThat(bumping.project.log.lines())
                .contains("The project says a.1.2-1, b.1.2-98 was released, the next version is b.1.2-99");
    }

    @Test
    void aPomThatWouldGoOnSayingTheOldVersionIsAPlaceToo() {
        bumping.project.projectVersion = Optional.of("a.1.2-1");
        bumping.project.write("pom.xml", "<project>\n  <version>a.1.2-1</version>\n</project>\n");
        bumping.git.commit("Add a pom");

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("version-disagrees: line 2 would go on saying a.1.2-1 (pom.xml)")
                .hasMessageContaining("<versionPlaces>");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        bumping.places = List.of(PatternPlace.parse("pom.xml", "<version>(.*)</version>"));
        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
        assertThat(bumping.read("pom.xml")).contains("<version>a.1.2-2</version>");
    }

    @Test
    void aPomThatDeclaresAnotherVersionIsNotAsked() {
        bumping.project.write("pom.xml", "<project><parent><version>a.1.2-1</version></parent></project>\n");
        bumping.git.commit("Add a pom");

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
    }

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
                .hasMessageContaining("git-failed: git var GIT_AUTHOR_IDENT failed")
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
                .hasMessageContaining("git pull --rebase");
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
    void messagesAreWhatTheyAreWhateverTheirLetters() {
        bumping.steps =
                new GitSteps(false, true, false, false, "größer: {version}\n\n# no comment", Optional.of("#1 Löwe"));

        bumping.bump();

        assertThat(bumping.git.git("log", "-1", "--format=%B").strip()).isEqualTo("größer: a.1.2-2\n\n# no comment");
        assertThat(bumping.git.repository().tagSubject("a.1.2-2")).contains("#1 Löwe");
    }

    @Test
    void hooksSeeTheUsersOwnSettingsOfGit() throws IOException {
        bumping.hook("pre-commit", "git diff --cached --name-only -- '*.json' >.git/seen\n");
        bumping.steps = COMMIT;

        bumping.bump();

        assertThat(bumping.read(".git/seen")).isEqualTo("version.json\nweb/package.json\n");
    }

    @Test
    void oneFileUnderTwoNamesIsRefused() throws IOException {
        Files.createSymbolicLink(bumping.project.folder.resolve("link.py"), Path.of("chat/__init__.py"));
        bumping.git.commit("Link");
        bumping.places =
                List.of(PatternPlace.parse("link.py", "\"(.*)\""), PatternPlace.parse("chat/__init__.py", "\"(.*)\""));

        assertThatThrownBy(bumping::bump).hasMessageContaining("two of these are one file: version.json, link.py");
    }

    @Test
    void aPlaceMayBeAKeyOfVersionJsonItself() {
        bumping.project.write("version.json", "{\"current_version\": \"a.1.2-1\", \"app\": \"a.1.2-1\"}");
        bumping.git.commit("Say it twice");
        bumping.places =
                List.of(new PointerPlace("version.json", "/current_version"), new PointerPlace("version.json", "/app"));

        bumping.bump();

        assertThat(bumping.read("version.json")).isEqualTo("{\"current_version\": \"a.1.2-2\", \"app\": \"a.1.2-2\"}");
    }

    @Test
    void theDateIsThatOfTheLastCommitWhateverTheBuildsTimestampIs() {
        bumping.project.outputTimestamp = Optional.of("2001-01-01T00:00:00Z");
        bumping.project.write("version.json", "{\"version\": \"a.1.2-1\", \"last_updated\": \"2020-01-01\"}");
        bumping.git.commit("Say when");

        bumping.run();

        assertThat(bumping.read("version.json")).contains("\"last_updated\": \"2026-03-01\"");
    }

    @Test
    void nothingElseIsPushedWhateverGitIsSetTo() {
        bumping.git.git("config", "push.followTags", "true");
        bumping.git.annotatedTag("private-note", "Mine");
        bumping.steps = EVERYTHING;

        bumping.bump();

        assertThat(bumping.pushed()).hasSize(2).noneMatch(ref -> ref.contains("private"));
    }

    @Test
    void theNameOfAReleaseIsOneLine() {
        assertThatThrownBy(() -> new GitSteps(true, false, false, false, "x", Optional.of("Autumn\nnews")))
                .hasMessageContaining("plexichat.releaseName");
    }

    @Test
    void aBlankMessageIsNone() {
        assertThatThrownBy(() -> new GitSteps(true, false, false, false, " ", Optional.empty()))
                .hasMessageContaining("parameter-invalid")
                .hasMessageContaining("plexichat.bumpMessage");
    }

    @Test
    void lineEndingsThatGitTranslatesAreNoChange() {
        bumping.project.write(".gitattributes", "* text eol=crlf\n");
        bumping.git.commit("Set line endings");
        bumping.git.git("rm", "--cached", "-r", "-q", ".");
        bumping.git.git("reset", "--hard", "-q");
        bumping.steps = EVERYTHING;

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        assertThat(bumping.read("web/package.json")).contains("\r\n");
    }

    @Test
    void aProjectBehindASymbolicLinkIsTheSameProject() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), bumping.project.folder);
        Bumping linked = bumping.in(link);
        linked.places = bumping.places;
        linked.steps = EVERYTHING;

        assertThat(linked.bump()).isEqualTo("a.1.2-2");
        assertThat(bumping.pushed()).hasSize(2);
    }

    @Test
    void anOldSpellingOfATagCounts() {
        bumping.git.tag("b1.2-9");

        assertThat(bumping.bump()).isEqualTo("b.1.2-10");
    }

    @Test
    void aStepIntoALineThatIsAheadIsRefusedUnlessToldSo() {
        bumping.git.tag("a.1.3-5");
        bumping.step = Optional.of(Step.MINOR);

        assertThatThrownBy(bumping::bump).hasMessageContaining("version-steps-back: a.1.3-1 is not above a.1.3-5");
        bumping.allowsStepBack = true;
        assertThat(bumping.bump()).isEqualTo("a.1.3-1");
    }

    @Test
    void everyPlaceThatIsNotThereExactlyOnceIsNamedAndNothingIsWritten() {
        bumping.places = List.of(
                new PointerPlace("web/package.json", "/none"),
                PatternPlace.parse("chat/__init__.py", "version = '(.*)'"));

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("there is no string at /none (web/package.json)")
                .hasMessageContaining("matches nothing (chat/__init__.py)");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        assertThat(bumping.journal()).doesNotExist();
    }

    @Test
    void whatIsNotTheVersionIsNeverOverwritten() {
        bumping.project.write("chat/__init__.py", "__version__ = \"a.1.2-1\"  # see \"docs\"\n");
        bumping.git.commit("Explain");
        bumping.places = List.of(
                new PointerPlace("web/package.json", "/name"),
                PatternPlace.parse("chat/__init__.py", "^__version__ = \"(.*)\""));

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining(
                        "version-disagrees: it says \"chat\", the project says a.1.2-1 (web/package.json)")
                .hasMessageContaining("it says \"a.1.2-1\"  # see \"docs\"");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
    }

    @Test
    void aVersionThatWasReleasedIsNotGivenAgainWhateverIsAllowed() {
        bumping.git.tag("a.1.3-1").tag("a.1.3-2");
        bumping.step = Optional.of(Step.MINOR);
        bumping.allowsStepBack = true;

        assertThatThrownBy(bumping::bump).hasMessageContaining("version-released: a.1.3-1 was released from commit");
    }

    @Test
    void aFileIsNamedByItsNameAndNotByAPattern() {
        bumping.project.write("v[12].txt", "a.1.2-1").write("v1.txt", "mine");
        bumping.git.commit("Add files");
        bumping.project.write("v1.txt", "changed");
        bumping.places = List.of(PatternPlace.parse("v[12].txt", "(.+)"));
        bumping.steps = EVERYTHING;

        bumping.bump();

        assertThat(bumping.git.repository().changedFiles()).containsExactly("v1.txt");
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
    void aProjectWithoutAnyPlaceHasNothingToWrite() {
        bumping.project.delete("version.json");
        bumping.project.pomVersion = Optional.of("a.1.2-1");
        bumping.places = List.of();

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("version-missing")
                .hasMessageContaining("<versionPlaces>");
    }

    @Test
    void aDetachedHeadCannotBePushed() {
        bumping.git.detach("a.1.2-1");
        bumping.steps = EVERYTHING;

        assertThatThrownBy(bumping::bump).hasMessageContaining("plexichat.push");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
    }
}
