package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.manifest.CommitId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

abstract class GitRepositoryContract {
    @TempDir
    Path folder;

    abstract GitStory story();

    @Test
    void headIsTheNewestCommitWithTheTimeThatItWasCommitted() {
        GitRepository git = story().commit("Begin").commit("Go on").repository();

        assertThat(git.head().time()).isEqualTo(Instant.parse("2026-03-01T10:02:00Z"));
        assertThat(Commits.of(git, Optional.empty(), git.head().id()).get(0).id())
                .isEqualTo(git.head().id());
    }

    @Test
    void branchIsTheOneThatIsCheckedOut() {
        assertThat(story().commit("Begin").repository().branch()).contains("main");
    }

    @Test
    void detachedHeadHasNoBranch() {
        GitRepository git = story().commit("Begin")
                .tag("a.1.1-1")
                .commit("Go on")
                .detach("a.1.1-1")
                .repository();

        assertThat(git.branch()).isEmpty();
        assertThat(git.head().id()).isEqualTo(git.tags().get("a.1.1-1"));
    }

    @Test
    void tagsOfBothKindsLeadToTheirCommits() {
        GitRepository git = story().commit("Begin")
                .tag("a.1.1-1")
                .commit("Go on")
                .annotatedTag("a.1.1-2", "A name")
                .commit("Work")
                .repository();

        assertThat(git.tags().keySet()).containsExactlyInAnyOrder("a.1.1-1", "a.1.1-2");
        List<CommitMessage> all = Commits.of(git, Optional.empty(), git.head().id());
        assertThat(git.tags())
                .containsEntry("a.1.1-1", all.get(2).id())
                .containsEntry("a.1.1-2", all.get(1).id());
    }

    @Test
    void annotatedTagHasTheFirstLineOfItsMessageAsSubject() {
        GitRepository git = story().commit("Begin")
                .annotatedTag("r.1.2-1", "Enhanced Collaboration\nOn a second line.\n\nAnd more.")
                .tag("r.1.2-2")
                .repository();

        assertThat(git.tagSubject("r.1.2-1")).contains("Enhanced Collaboration");
        assertThat(git.tagSubject("r.1.2-2")).isEmpty();
        assertThat(git.tagSubject("r.9.9-9")).isEmpty();
    }

    @Test
    void filesAreChangedFromBeingWrittenUntilTheyAreCommitted() {
        GitStory story = story().commit("Begin");
        assertThat(story.repository().changedFiles()).isEmpty();

        story.write("src/new file.txt", "text");
        assertThat(story.repository().changedFiles()).containsExactly("src/new file.txt");

        story.commit("Add a file");
        assertThat(story.repository().changedFiles()).isEmpty();
    }

    @Test
    void commitsAreToldNewestFirstWithSubjectAndBody() {
        GitRepository git = story().commit("Begin")
                .commit("Add polls\n\nThey close on time.\n\nBREAKING CHANGE: another table")
                .repository();

        assertThat(Commits.of(git, Optional.empty(), git.head().id()))
                .extracting(CommitMessage::subject, CommitMessage::body)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Add polls", "They close on time.\n\nBREAKING CHANGE: another table"),
                        org.assertj.core.groups.Tuple.tuple("Begin", ""));
    }

    @Test
    void commitsNameTheirAuthorTheirParentsAndTheirTime() {
        GitRepository git = story().commit("Begin").commit("Go on").repository();

        List<CommitMessage> all = Commits.of(git, Optional.empty(), git.head().id());
        assertThat(all).extracting(CommitMessage::author).containsOnly(Commits.ADA);
        assertThat(all.get(0).parents()).containsExactly(all.get(1).id());
        assertThat(all.get(1).parents()).isEmpty();
        assertThat(all.get(0).time()).isEqualTo(git.head().time());
    }

    @Test
    void commitsAfterABaseLeaveOutTheBaseAndWhatItHas() {
        GitRepository git = story().commit("Begin")
                .tag("a.1.1-1")
                .commit("Add one")
                .commit("Add two")
                .repository();

        assertThat(Commits.of(
                        git,
                        Optional.ofNullable(git.tags().get("a.1.1-1")),
                        git.head().id()))
                .extracting(CommitMessage::subject)
                .containsExactly("Add two", "Add one");
    }

    @Test
    void commitsAfterABaseOnAnotherLineAreThoseThatItDoesNotHave() {
        GitRepository git = story().commit("Begin")
                .tag("start")
                .commit("Fix on main")
                .tag("a.1.1-1")
                .detach("start")
                .commit("Add on the side")
                .repository();

        assertThat(Commits.of(
                        git,
                        Optional.ofNullable(git.tags().get("a.1.1-1")),
                        git.head().id()))
                .extracting(CommitMessage::subject)
                .containsExactly("Add on the side");
    }

    @Test
    void eachCommitThatLedToOneOfSeveralIsToldOnceAndBeforeItsParents() {
        GitRepository git = story().commit("Begin")
                .tag("start")
                .commit("Fix on main")
                .tag("main")
                .detach("start")
                .commit("Add on the side")
                .tag("side")
                .repository();
        List<CommitMessage> all = new ArrayList<>();

        git.eachCommitOf(List.of(tagged(git, "start"), tagged(git, "main"), tagged(git, "side")), all::add);

        assertThat(all)
                .extracting(CommitMessage::subject)
                .containsExactlyInAnyOrder("Begin", "Fix on main", "Add on the side")
                .endsWith("Begin");
    }

    @Test
    void tagsOfBothKindsHaveTheTimeOfTheirMaking() {
        GitRepository git = story().commit("Begin")
                .tag("a.1.1-1")
                .commit("Go on")
                .annotatedTag("a.1.1-2", "A name")
                .commit("Work")
                .repository();

        assertThat(git.tagTimes())
                .containsOnly(
                        Map.entry("a.1.1-1", Instant.parse("2026-03-01T10:01:00Z")),
                        Map.entry("a.1.1-2", Instant.parse("2026-03-01T10:02:00Z")));
    }

    @Test
    void aCommitIsOnEveryBranchThatHoldsIt() {
        GitRepository git = story().commit("Begin")
                .tag("start")
                .branch("hotfix/login")
                .commit("Fix")
                .branch("develop")
                .commit("Go on")
                .repository();
        assertThat(git.branches().all()).containsExactlyInAnyOrder("main", "hotfix/login", "develop");
        assertThat(git.branches().holding()).containsExactly("develop");
        assertThat(git.branches().main()).contains("main");
    }

    @Test
    void anOldCommitIsOnAllBranchesThatBeganAfterIt() {
        GitRepository atStart = story().commit("Begin")
                .tag("start")
                .branch("develop")
                .commit("Go on")
                .detach("start")
                .repository();
        assertThat(atStart.branches().holding()).containsExactlyInAnyOrder("main", "develop");
    }

    @Test
    void aCommitLeadsToItselfAndToThoseAfterItAndToNoOthers() {
        GitRepository git = story().commit("Begin")
                .tag("start")
                .commit("Fix on main")
                .tag("main")
                .detach("start")
                .commit("Add on the side")
                .tag("side")
                .repository();
        CommitId side = tagged(git, "side");

        assertThat(git.isAncestor(tagged(git, "start"), side)).isTrue();
        assertThat(git.isAncestor(side, side)).isTrue();
        assertThat(git.isAncestor(side, tagged(git, "start"))).isFalse();
        assertThat(git.isAncestor(tagged(git, "main"), side)).isFalse();
    }

    @Test
    void commitsHaveTheirTimes() {
        GitRepository git =
                story().commit("Begin").tag("one").commit("Go on").tag("two").repository();

        assertThat(git.times(git.tags().values()))
                .containsOnly(
                        Map.entry(tagged(git, "one"), Instant.parse("2026-03-01T10:01:00Z")),
                        Map.entry(tagged(git, "two"), Instant.parse("2026-03-01T10:02:00Z")));
        assertThat(git.times(List.of())).isEmpty();
    }

    @Test
    void aFileIsToldAsTheCommitHasIt() {
        GitRepository git = story().write("a/version.json", "{\"version\": 1}\n")
                .commit("Begin")
                .tag("one")
                .write("a/version.json", "other")
                .commit("Go on")
                .write("a/version.json", "not committed")
                .repository();

        assertThat(git.fileAt(tagged(git, "one"), "a/version.json")).contains("{\"version\": 1}\n");
        assertThat(git.fileAt(git.head().id(), "a/version.json")).contains("other");
        assertThat(git.fileAt(git.head().id(), "version.json")).isEmpty();
    }

    @Test
    void aFileThatIsLongerThanAskedForIsNotRead() {
        GitRepository git = story().write("small.txt", "größe")
                .write("large.txt", "größe".repeat(100_000))
                .commit("Begin")
                .repository();

        assertThat(git.fileHere(git.head().id(), "small.txt", 7)).contains("größe");
        assertThat(git.fileHere(git.head().id(), "small.txt", 6)).isEmpty();
        assertThat(git.fileHere(git.head().id(), "large.txt", 7)).isEmpty();
        assertThat(git.fileHere(git.head().id(), "gone.txt", 7)).isEmpty();
    }

    @Test
    void theFilesOfAFolderAreThoseThatTheCommitHas() {
        GitRepository git = story().write("notes/changes/on polls.added.md", "Polls")
                .write("notes/changes/deep/rooms.fixed.md", "Rooms")
                .write("notes/changes.md", "Not in it")
                .commit("Begin")
                .tag("one")
                .write("notes/changes/later.fixed.md", "Later")
                .commit("Go on")
                .repository();

        assertThat(git.filesAt(tagged(git, "one"), "notes/changes"))
                .containsExactlyInAnyOrder("notes/changes/on polls.added.md", "notes/changes/deep/rooms.fixed.md");
        assertThat(git.filesAt(tagged(git, "one"), "nowhere")).isEmpty();
    }

    @Test
    void filesThatTwoCommitsHaveDifferentlyAreToldWithBothNames() {
        String text = "a line\n".repeat(20);
        GitRepository git = story().write("conf/gone.json", "{}")
                .write("conf/a.json", "{\"a\": 1}")
                .write("conf/moved away.txt", text)
                .write("same.txt", "same")
                .commit("Begin")
                .tag("one")
                .delete("conf/gone.json")
                .delete("conf/moved away.txt")
                .write("conf/a.json", "{}")
                .write("conf/moved here.txt", text)
                .write("new.sql", "create")
                .commit("Go on")
                .tag("two")
                .repository();

        assertThat(git.changedBetween(tagged(git, "one"), tagged(git, "two")))
                .containsExactly(
                        FileChange.changed("conf/a.json"),
                        FileChange.deleted("conf/gone.json"),
                        FileChange.renamed("conf/moved away.txt", "conf/moved here.txt"),
                        FileChange.added("new.sql"));
        assertThat(git.changedBetween(tagged(git, "one"), tagged(git, "one"))).isEmpty();
    }

    @Test
    void nothingWasCommittedBetweenACommitAndItself() {
        GitRepository git = story().commit("Begin").repository();

        assertThat(Commits.of(git, Optional.of(git.head().id()), git.head().id()))
                .isEmpty();
    }

    @Test
    void authorsOfARangeAreToldBeforeTheirCoAuthors() {
        GitRepository git = story().commit("Begin\n\nCo-authored-by: Cy <cy@example.org>")
                .tag("base")
                .commit(
                        "Go on\n\nWith help.\n\nCo-authored-by: Bea <Bea@example.org>\nCo-authored-by: Cy <cy@example.org>")
                .commit("End")
                .repository();

        assertThat(authors(git, Optional.of(tagged(git, "base"))))
                .containsExactly(
                        Commits.ADA,
                        Commits.ADA,
                        new Person("Bea", "bea@example.org"),
                        new Person("Cy", "cy@example.org"));
        assertThat(authors(git, Optional.of(git.head().id()))).isEmpty();
        assertThat(authors(git, Optional.empty())).contains(new Person("Cy", "cy@example.org"));
    }

    private static List<Person> authors(GitRepository git, Optional<CommitId> after) {
        List<Person> authors = new ArrayList<>();
        git.eachAuthor(new CommitRange(after, git.head().id()), authors::add);
        return authors;
    }

    @Test
    void remoteAddressIsThatOfOrigin() {
        assertThat(story().commit("Begin").repository().remoteAddress()).isEmpty();
        assertThat(story().commit("Begin")
                        .origin("https://example.org/plexi/chat.git")
                        .repository()
                        .remoteAddress())
                .contains("https://example.org/plexi/chat.git");
    }

    @Test
    void wholeHistoryIsNotShallowAndTheTopFolderIsTheRepositorys() {
        GitRepository git = story().commit("Begin").repository();

        assertThat(git.shallow()).isFalse();
        assertThat(git.topFolder()).isEqualTo(folder);
    }

    private static CommitId tagged(GitRepository git, String tag) {
        return Objects.requireNonNull(git.tags().get(tag));
    }
}
