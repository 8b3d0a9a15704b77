package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.COMMIT;
import static com.plexichat.release.goal.Bumping.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.place.PatternPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BumpInGitTest extends ProjectToBump {
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
    void aFileIsNamedByItsNameAndNotByAPattern() {
        bumping.project.write("v[12].txt", "a.1.2-1").write("v1.txt", "mine");
        bumping.git.commit("Add files");
        bumping.project.write("v1.txt", "changed");
        bumping.places = List.of(PatternPlace.parse("v[12].txt", "(.+)"));
        bumping.steps = EVERYTHING;

        bumping.bump();

        assertThat(bumping.git.repository().changedFiles()).containsExactly("v1.txt");
    }
}
