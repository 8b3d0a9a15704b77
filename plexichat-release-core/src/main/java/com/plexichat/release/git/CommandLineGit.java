package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The repository as the git command tells it. */
public final class CommandLineGit implements GitRepository {
    /** What git-merge-base answers with {@code --is-ancestor}; any other status is not an answer. */
    private static final int NO = 1;

    private static final String IS_SHALLOW = "--is-shallow-repository";

    private final GitCommand git;
    private final Path topFolder;
    private final boolean wasShallow;
    private final CommandLineTags tags;
    private final CommittedFiles files;

    private CommandLineGit(GitCommand git, Path topFolder, boolean wasShallow) {
        this.git = git;
        this.topFolder = topFolder;
        this.wasShallow = wasShallow;
        tags = new CommandLineTags(git);
        files = new CommittedFiles(git);
    }

    /** @throws ReleaseException if the folder is in no repository, or in one without a commit */
    public static GitRepository of(Path folder) {
        return of(folder, true);
    }

    /**
     * The same, where nothing may be committed yet: only its tags, its remote and its top folder can be asked for.
     *
     * @throws ReleaseException if the folder is in no repository
     */
    public static GitRepository ofAnyAge(Path folder) {
        return of(folder, false);
    }

    /**
     * The version of the git command, such as {@code 2.39.5}.
     *
     * @param folder any that is there
     */
    public static String version(Path folder) {
        return new GitCommand(folder).output("--version").strip().replaceFirst("^git version ", "");
    }

    private static GitRepository of(Path folder, boolean needsCommit) {
        GitCommand git = new GitCommand(folder);
        GitCommand.Result top = git.run("rev-parse", "--show-toplevel", IS_SHALLOW, "HEAD^{commit}");
        Optional<String> topFolder = top.output().lines().findFirst();
        if (needsCommit && !top.successful() && topFolder.isPresent()) {
            throw missing("the git repository has no commit", folder, "commit the project");
        }
        if (!top.successful() && top.errors().contains("not a git repository")) {
            throw missing(
                    "the project is in no git repository",
                    folder,
                    "run \"git init\" and commit the project, or build in a clone");
        }
        return new CommandLineGit(
                git,
                Path.of(topFolder.orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.GIT_FAILED,
                        "git cannot read the repository: " + top.errors().strip(),
                        folder.toString(),
                        "do what git advises")))),
                top.output().lines().anyMatch("true"::equals));
    }

    private static ReleaseException missing(String what, Path folder, String hint) {
        return new ReleaseException(new Problem(ProblemCode.GIT_REPOSITORY_MISSING, what, folder.toString(), hint));
    }

    @Override
    public Commit head() {
        return CommitTimes.head(git);
    }

    @Override
    public Optional<String> branch() {
        GitCommand.Result branch = git.run("symbolic-ref", "--quiet", "--short", "HEAD");
        return branch.successful() ? Optional.of(branch.output().strip()) : Optional.empty();
    }

    @Override
    public void eachTag(BiConsumer<String, CommitId> listener) {
        tags.each(listener);
    }

    @Override
    public Map<String, Instant> tagTimes() {
        return tags.times();
    }

    @Override
    public Optional<String> tagSubject(String tag) {
        return tags.subject(tag);
    }

    @Override
    public List<String> changedFiles() {
        return StatusEntries.files(git);
    }

    /** What was cut off may have been fetched since; nothing is cut off later. */
    @Override
    public boolean shallow() {
        return wasShallow && git.output("rev-parse", IS_SHALLOW).strip().equals("true");
    }

    @Override
    public void eachCommit(CommitRange range, Consumer<CommitMessage> listener) {
        CommitRecords.read(git, "", listener, range.toString());
    }

    /** By standard input, since a command line is bounded. */
    @Override
    public void eachCommitOf(Collection<CommitId> tips, Consumer<CommitMessage> listener) {
        String input = tips.stream().map(tip -> tip.hex() + "\n").collect(Collectors.joining());
        CommitRecords.read(git, input, listener, "--stdin");
    }

    @Override
    public void eachAuthor(CommitRange range, Consumer<Person> listener) {
        AuthorRecords.read(git, listener, range.toString());
    }

    @Override
    public Branches branches() {
        return new BranchLook(git).branches();
    }

    @Override
    public boolean isAncestor(CommitId ancestor, CommitId descendant) {
        return git.run("merge-base", "--is-ancestor", ancestor.hex(), descendant.hex())
                        .status()
                != NO;
    }

    @Override
    public Map<CommitId, Instant> times(Collection<CommitId> commits) {
        return CommitTimes.of(git, commits);
    }

    @Override
    public Optional<String> fileAt(CommitId commit, String path) {
        return files.text(commit, path);
    }

    @Override
    public Optional<String> fileHere(CommitId commit, String path, int longest) {
        return files.textHere(commit, path, longest);
    }

    @Override
    public Set<String> filesAt(CommitId commit, String folder) {
        return files.in(commit, folder);
    }

    @Override
    public List<FileChange> changedBetween(CommitId from, CommitId to) {
        return files.changed(from, to);
    }

    @Override
    public void deepen() {
        String[] command = {"fetch", "--quiet", "--unshallow", "--filter=blob:none", "--tags", "origin"};
        GitCommand fetching = GitCommand.patient(topFolder);
        // A tag that differs from the remote's, as actions/checkout makes them, fails the command, not the history.
        if (!fetching.run(command).successful() && shallow()) {
            fetching.output(command);
        }
    }

    @Override
    public Optional<String> remoteAddress() {
        GitCommand.Result address = git.run("remote", "get-url", "origin");
        return address.successful() ? Optional.of(address.output().strip()) : Optional.empty();
    }

    @Override
    public Path topFolder() {
        return topFolder;
    }
}
