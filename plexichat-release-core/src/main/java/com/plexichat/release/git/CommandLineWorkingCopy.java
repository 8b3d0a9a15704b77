package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Works by the git command, with the user's own name, hooks and keys. */
public final class CommandLineWorkingCopy implements WorkingCopy {
    /** What git-commit answers where there is nothing to commit. */
    private static final int NOTHING_TO_COMMIT = 1;

    private final GitCommand git;
    private final Origin origin;

    public CommandLineWorkingCopy(GitRepository repository) {
        this.git = GitCommand.patient(repository.topFolder());
        this.origin = new Origin(git);
    }

    @Override
    public List<String> untracked(Collection<String> paths) {
        List<String> tracked =
                List.of(git.output(command(paths, "ls-files", "-z")).split("\0", -1));
        return paths.stream().filter(path -> !tracked.contains(path)).toList();
    }

    @Override
    public void requireAuthor() {
        for (String who : List.of("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT")) {
            GitCommand.Result asked = git.run("var", who);
            if (!asked.successful()) {
                throw new ReleaseException(new Problem(
                        ProblemCode.GIT_FAILED,
                        "git does not know who commits: " + asked.errors().strip(),
                        "user.name, user.email",
                        "run \"git config user.name NAME\" and \"git config user.email ADDRESS\""));
            }
        }
    }

    @Override
    public void requireAbleToCommit(Collection<String> paths) {
        requireAuthor();
        GitCommand.Result rehearsed = git.run(command(paths, "commit", "--dry-run", "--quiet", "--only"));
        if (!rehearsed.successful() && rehearsed.status() != NOTHING_TO_COMMIT) {
            throw new ReleaseException(new Problem(
                    ProblemCode.GIT_FAILED,
                    "git would not commit: " + rehearsed.errors().strip(),
                    "",
                    "end what is half done there, such as a merge"));
        }
    }

    @Override
    public void commit(Collection<String> paths, String message) {
        // By standard input: the locale may not hold what an argument says.
        git.outputOf(message, command(paths, "commit", "--quiet", "--only", "--cleanup=whitespace", "--file=-"));
    }

    @Override
    public Optional<Change> lastChange(Collection<String> paths) {
        String last = git.output(command(paths, "log", "-1", "--format=%H%x00%P%x00", "HEAD"));
        if (last.isBlank()) {
            return Optional.empty();
        }
        String[] parts = last.split("\0", -1);
        CommitId commit = new CommitId(parts[0]);
        String changed = git.output("diff-tree", "-z", "-r", "--root", "--no-commit-id", "--name-only", commit.hex());
        List<String> files = Stream.of(changed.split("\0", -1))
                .filter(file -> !file.isEmpty())
                .toList();
        Optional<CommitId> parent = Optional.of(parts[1])
                .filter(only -> !only.isEmpty() && !only.contains(" "))
                .map(CommitId::new);
        return Optional.of(new Change(commit, parent, files));
    }

    @Override
    public boolean isOnRemote(CommitId commit) {
        return isIn(commit, "refs/remotes/");
    }

    @Override
    public boolean isOnBranch(CommitId commit) {
        return isIn(commit, "refs/heads/") || isOnRemote(commit);
    }

    private boolean isIn(CommitId commit, String refs) {
        return !git.output("for-each-ref", "--contains=" + commit.hex(), refs).isBlank();
    }

    @Override
    public void tag(String name, CommitId commit, String message, boolean signed) {
        String kind = signed ? "--sign" : "--annotate";
        git.outputOf(message, "tag", kind, "--cleanup=whitespace", "--file=-", name, commit.hex());
    }

    @Override
    public void deleteTag(String name) {
        git.output("tag", "--delete", name);
    }

    /** The user's own hook for pushes is for real ones. */
    @Override
    public void rehearsePush(String branch, String tag) {
        push(
                Stream.of("--dry-run", "--no-verify"),
                branch,
                "HEAD:refs/tags/" + tag,
                "do what it asks for; \"git pull --rebase origin " + branch + "\" brings what others pushed");
    }

    @Override
    public void push(String branch, String tag) {
        push(
                Stream.of(),
                branch,
                "refs/tags/" + tag,
                "do what it asks for, such as \"git pull --rebase origin " + branch
                        + "\", and run bump again, or with plexichat.undo");
    }

    private void push(Stream<String> options, String branch, String tagRef, String hint) {
        // These two and nothing else, whatever the user's settings add to a push.
        Stream<String> refs = Stream.of(
                "--quiet",
                "--atomic",
                "--no-follow-tags",
                "--no-recurse-submodules",
                "origin",
                "HEAD:refs/heads/" + branch,
                tagRef);
        String[] command = Stream.of(Stream.of("push"), options, refs)
                .flatMap(part -> part)
                .toArray(String[]::new);
        GitCommand.Result pushed = git.run(command);
        if (!pushed.successful()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.GIT_PUSH_REFUSED,
                    "origin does not take " + branch + " and a tag: "
                            + pushed.errors().strip(),
                    git.folder().toString(),
                    origin.isThere() ? hint : "run \"" + WorkingCopy.ADD_ORIGIN + "\""));
        }
    }

    @Override
    public List<String> tagsOnOrigin() {
        return origin.tags();
    }

    @Override
    public boolean isTagOnOrigin(String tag) {
        return origin.hasTag(tag);
    }

    @Override
    public boolean isPushed(Optional<String> branch, String tag) {
        return origin.hasSameTag(tag)
                && branch.filter(name -> !origin.hasHead(name)).isEmpty();
    }

    @Override
    public void dropHead() {
        git.output("reset", "--quiet", "--soft", "HEAD^");
    }

    @Override
    public void unstage(Collection<String> paths) {
        git.output(command(paths, "reset", "--quiet"));
    }

    @Override
    public Path ownFile(String name) {
        return Path.of(git.output("rev-parse", "--absolute-git-dir").strip()).resolve(name);
    }

    private static String[] command(Collection<String> paths, String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.add("--");
        // Hooks read their own pathspecs: a setting for all of git would change theirs too.
        paths.forEach(path -> command.add(":(top,literal)" + path));
        return command.toArray(String[]::new);
    }
}
