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
    /** What git-commit answers where there is nothing to commit, and git-ls-remote where nothing was found. */
    private static final int NOTHING_TO_COMMIT = 1;

    private static final int NOTHING_FOUND = 2;

    private final GitCommand git;

    public CommandLineWorkingCopy(GitRepository repository) {
        this.git = GitCommand.patient(repository.topFolder());
    }

    @Override
    public List<String> untracked(Collection<String> paths) {
        List<String> tracked =
                List.of(git.output(command(paths, "ls-files", "-z")).split("\0", -1));
        return paths.stream().filter(path -> !tracked.contains(path)).toList();
    }

    @Override
    public void requireAbleToCommit(Collection<String> paths) {
        git.output("var", "GIT_AUTHOR_IDENT");
        git.output("var", "GIT_COMMITTER_IDENT");
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
        git.output(command(paths, "commit", "--quiet", "--only", "--message=" + message));
    }

    @Override
    public Optional<CommitId> lastChange(CommitId after, Collection<String> paths) {
        String commit = git.output(command(paths, "log", "-1", "--format=%H", after.hex() + "..HEAD"))
                .strip();
        return commit.isEmpty() ? Optional.empty() : Optional.of(new CommitId(commit));
    }

    @Override
    public void tag(String name, CommitId commit, String message, boolean signed) {
        git.output("tag", signed ? "--sign" : "--annotate", "--message=" + message, name, commit.hex());
    }

    @Override
    public void deleteTag(String name) {
        git.output("tag", "--delete", name);
    }

    /** The user's own hook for pushes is for real ones. */
    @Override
    public void rehearsePush(String branch, String tag) {
        push(Stream.of("--dry-run", "--no-verify"), branch, "HEAD:refs/tags/" + tag);
    }

    @Override
    public void push(String branch, String tag) {
        push(Stream.of(), branch, "refs/tags/" + tag);
    }

    private void push(Stream<String> options, String branch, String tagRef) {
        Stream<String> refs = Stream.of("--quiet", "--atomic", "origin", "HEAD:refs/heads/" + branch, tagRef);
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
                    "do what it asks for; \"git pull --rebase\" brings what others pushed"));
        }
    }

    @Override
    public boolean isTagOnOrigin(String tag) {
        String[] command = {"ls-remote", "--exit-code", "origin", "refs/tags/" + tag};
        return git.run(command).status() != NOTHING_FOUND
                && !git.output(command).isEmpty();
    }

    @Override
    public void restore(Collection<String> paths) {
        git.output(command(paths, "checkout", "--quiet", "HEAD"));
    }

    @Override
    public void dropHead() {
        git.output("reset", "--quiet", "--keep", "HEAD^");
    }

    @Override
    public Path ownFile(String name) {
        return Path.of(git.output("rev-parse", "--absolute-git-dir").strip()).resolve(name);
    }

    private static String[] command(Collection<String> paths, String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.add("--");
        command.addAll(paths);
        return command.toArray(String[]::new);
    }
}
