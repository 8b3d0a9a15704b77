package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandLineGitTest extends GitRepositoryContract {
    @Override
    GitSandbox story() {
        return GitSandbox.in(folder);
    }

    @Test
    void folderOutsideOfAnyRepositoryIsRefused(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> CommandLineGit.of(elsewhere))
                .hasMessageContaining("git-repository-missing: the project is in no git repository")
                .hasMessageContaining("git init");
    }

    @Test
    void repositoryWithoutACommitIsRefused() {
        GitSandbox empty = story();

        assertThatThrownBy(empty::repository)
                .hasMessageContaining("git-repository-missing: the git repository has no commit")
                .hasMessageContaining("-> commit the project");
    }

    @Test
    void bareRepositoryIsRefusedWithGitsOwnWords(@TempDir Path bare) {
        story().commit("Begin").git("clone", "--quiet", "--bare", ".", bare.toString());

        assertThatThrownBy(() -> CommandLineGit.of(bare)).hasMessageContaining("must be run in a work tree");
    }

    @Test
    void theVersionOfTheCommandIsANumberFirst(@TempDir Path anywhere) {
        assertThat(CommandLineGit.version(anywhere)).matches("[0-9]+\\.[0-9]+.*");
    }

    @Test
    void aTagThatSaysNoTaggerHasTheTimeOfItsCommit() throws IOException {
        GitSandbox sandbox = story().commit("Begin").tag("a.1.1-1");
        sandbox.write("tag", "object " + sandbox.head().hex() + "\ntype commit\ntag a.1.1-2\n\nOld\n");
        sandbox.git(
                "tag",
                "a.1.1-2",
                sandbox.git("hash-object", "-t", "tag", "-w", "--literally", "tag")
                        .strip());
        GitRepository git = sandbox.repository();

        assertThat(git.tagTimes())
                .containsOnlyKeys("a.1.1-1", "a.1.1-2")
                .containsEntry("a.1.1-2", git.head().time());
    }

    @Test
    void cloneWithACutHistoryIsShallow(@TempDir Path elsewhere) {
        GitSandbox clone = story().commit("Begin").commit("Go on").shallowClone(elsewhere.resolve("clone"));

        assertThat(clone.repository().shallow()).isTrue();
        assertThat(clone.repository().remoteAddress()).isPresent();
    }

    @Test
    void aCloneWithACutHistoryIsMadeWhole(@TempDir Path elsewhere) {
        GitSandbox sandbox = story().commit("Begin").tag("a.1.1-1").commit("Go on");
        sandbox.git("config", "uploadpack.allowFilter", "true");
        GitRepository clone = sandbox.shallowClone(elsewhere.resolve("clone")).repository();
        assertThat(clone.tags()).isEmpty();

        clone.deepen();

        assertThat(clone.shallow()).isFalse();
        assertThat(clone.tags()).containsOnlyKeys("a.1.1-1");
        assertThat(Commits.of(clone, Optional.empty(), clone.head().id())).hasSize(2);
    }

    @Test
    void aTagThatDiffersFromTheRemotesDoesNotKeepTheHistoryAway(@TempDir Path elsewhere) {
        GitSandbox sandbox = story().commit("Begin").commit("Go on").annotatedTag("a.1.1-1", "Named");
        sandbox.git("config", "uploadpack.allowFilter", "true");
        GitSandbox clone = sandbox.shallowClone(elsewhere.resolve("clone"));
        clone.git("tag", "--force", "a.1.1-1", "HEAD");

        clone.repository().deepen();

        assertThat(clone.repository().shallow()).isFalse();
    }

    @Test
    void theDefaultBranchOfTheRemoteIsTheMainOne(@TempDir Path elsewhere) {
        GitSandbox sandbox = story().commit("Begin").branch("trunk").commit("Go on");
        GitSandbox clone = sandbox.shallowClone(elsewhere.resolve("clone"));
        clone.git("checkout", "--quiet", "--detach");
        clone.git("branch", "--quiet", "--delete", "--force", "trunk");

        Branches branches = clone.repository().branches();

        assertThat(branches.main()).contains("trunk");
        assertThat(branches.all()).containsExactly("trunk");
        assertThat(branches.holding()).containsExactly("trunk");
    }

    @Test
    void subfolderIsInTheRepositoryOfItsParent() {
        GitSandbox sandbox =
                story().write("server/pom.xml", "x").commit("Begin").write("server/new.txt", "x");

        GitRepository git = CommandLineGit.of(folder.resolve("server"));

        assertThat(git.topFolder()).isEqualTo(folder);
        assertThat(git.head().id()).isEqualTo(sandbox.head());
        assertThat(git.changedFiles()).containsExactly("server/new.txt");
    }

    @Test
    void ignoredFilesAreNoChanges() {
        GitRepository git = story().write(".gitignore", "target/\n")
                .commit("Begin")
                .write("target/a.jar", "x")
                .repository();

        assertThat(git.changedFiles()).isEmpty();
    }

    @Test
    void changedFilesAreNamedAsTheyAreWhateverTheirLetters() {
        GitRepository git = story().write("one.txt", "1")
                .commit("Begin")
                .write("one.txt", "2")
                .write("größe \"x\".txt", "1")
                .write("日本.txt", "1")
                .repository();

        assertThat(git.changedFiles()).containsExactlyInAnyOrder("one.txt", "größe \"x\".txt", "日本.txt");
    }

    @Test
    void renamedFileIsNamedOnceByItsNewName() {
        GitSandbox sandbox =
                story().write("a-former-name.txt", "the same text\n").commit("Begin");
        sandbox.git("mv", "a-former-name.txt", "new.txt");

        assertThat(sandbox.repository().changedFiles()).containsExactly("new.txt");
    }

    @Test
    void renameThatIsOnlyIntendedIsNamedOnceToo() throws IOException {
        GitSandbox sandbox =
                story().write("a-former-name.txt", "the same text\n").commit("Begin");
        Files.move(folder.resolve("a-former-name.txt"), folder.resolve("new.txt"));
        sandbox.git("add", "--intent-to-add", "new.txt");

        assertThat(sandbox.repository().changedFiles()).containsExactly("new.txt");
    }

    @Test
    void mergesAreToldBeforeWhatTheyBrought() {
        GitSandbox sandbox = story().commit("Begin").tag("start").commit("Fix on main");
        sandbox.git("checkout", "--quiet", "-b", "side", "start");
        sandbox.commit("Add on the side");
        sandbox.git("merge", "--quiet", "--no-ff", "--no-edit", "main");
        GitRepository git = sandbox.repository();

        assertThat(Commits.of(
                        git,
                        Optional.ofNullable(git.tags().get("start")),
                        git.head().id()))
                .first()
                .satisfies(merge -> {
                    assertThat(merge.isMerge()).isTrue();
                    assertThat(merge.subject()).isEqualTo("Merge branch 'main' into side");
                });
    }

    @Test
    void messagesAreReadInFullWhateverTheSettingsOfTheRepository() {
        GitSandbox sandbox = story();
        sandbox.git("config", "i18n.logOutputEncoding", "ISO-8859-1");
        sandbox.git("config", "log.showSignature", "true");
        sandbox.git("config", "color.ui", "always");
        sandbox.commit("Füge Größe hinzu").commit("日本 🎉");

        GitRepository git = sandbox.repository();

        assertThat(Commits.of(git, Optional.empty(), git.head().id()))
                .extracting(CommitMessage::subject)
                .containsExactly("日本 🎉", "Füge Größe hinzu");
    }

    @Test
    void aRepositoryWithoutTagsHasNone() {
        assertThat(story().commit("Begin").repository().tags()).isEmpty();
    }

    @Test
    void tagsThatCannotBeReadAreNotTakenForNone() throws IOException {
        GitSandbox sandbox = story().commit("Begin").tag("a.1.1-1");
        GitRepository git = sandbox.repository();
        Files.writeString(folder.resolve(".git/packed-refs"), "broken\n");

        assertThatThrownBy(git::tags).hasMessageContaining("git-failed").hasMessageContaining("show-ref");
    }

    @Test
    void aTagOfSomethingElseLeadsToNoCommitOfTheHistory() {
        GitSandbox sandbox = story().write("key.txt", "x").commit("Begin").tag("a.1.1-1");
        sandbox.git("tag", "a-blob", "HEAD:key.txt");

        GitRepository git = sandbox.repository();
        assertThat(git.tags().get("a.1.1-1")).isEqualTo(sandbox.head());
        assertThat(git.tags().get("a-blob")).isNotEqualTo(sandbox.head());
    }

    @Test
    void commandThatFailsIsNamedWithWhatGitSaid() {
        GitRepository git = story().commit("Begin").repository();

        assertThatThrownBy(() -> Commits.of(git, Optional.empty(), InMemoryGit.id(1)))
                .hasMessageContaining("git-failed: git log")
                .hasMessageContaining(InMemoryGit.id(1).hex())
                .hasMessageContaining("run the command by hand");
    }

    @Test
    void folderThatDoesNotExistIsNoReasonToCrash() {
        assertThatThrownBy(() -> CommandLineGit.of(folder.resolve("gone"))).hasMessageContaining("git-failed");
    }

    @Test
    void aMessageLongerThanAnybodyReadsIsCut() {
        GitSandbox sandbox = story().commit("x".repeat(1_000_000)).commit("Go on");
        GitRepository git = sandbox.repository();

        assertThat(Commits.of(git, Optional.empty(), git.head().id()))
                .extracting(message -> message.subject().length())
                .satisfiesExactly(
                        length -> assertThat(length).isEqualTo(5),
                        length -> assertThat(length).isBetween(200_000, 300_000));
    }

    @Test
    void whoeverStopsListeningIsHeard() {
        GitRepository git = story().commit("Begin").repository();

        assertThatThrownBy(() -> git.eachCommit(
                        new CommitRange(Optional.empty(), git.head().id()), message -> {
                            throw new IllegalStateException("enough");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    @Test
    void anErrorOfWhoeverListensIsNoneOfGit() {
        GitRepository git = story().commit("Begin").repository();

        assertThatThrownBy(() -> git.eachCommit(
                        new CommitRange(Optional.empty(), git.head().id()), message -> {
                            throw new StackOverflowError("deep");
                        }))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void aHistoryLongerThanAPipeHoldsIsReadWhole() {
        String body = "A long line of explanation.\n".repeat(4_000);
        GitSandbox sandbox = story().commit("feat: explain\n\n" + body);

        assertThat(Commits.of(
                        sandbox.repository(),
                        Optional.empty(),
                        sandbox.repository().head().id()))
                .singleElement()
                .satisfies(message -> assertThat(message.body()).hasSize(body.length() - 1));
    }

    @Test
    void mailmapNamesAuthorsAndCoAuthors() {
        GitSandbox sandbox = GitSandbox.in(folder)
                .write(".mailmap", "Ada Lovelace <ada@example.org>\nBea B <bea@example.org> <b@old.example.org>\n")
                .commit(
                        "Begin\n\nco-authored-by: bb <B@old.example.org>\nCo-Authored-By: no address\nCo-authored-by: <c@x.org>");
        List<Person> authors = new ArrayList<>();

        sandbox.repository().eachAuthor(new CommitRange(Optional.empty(), sandbox.head()), authors::add);

        assertThat(authors)
                .containsExactly(new Person("Ada Lovelace", "ada@example.org"), new Person("Bea B", "bea@example.org"));
    }
}
