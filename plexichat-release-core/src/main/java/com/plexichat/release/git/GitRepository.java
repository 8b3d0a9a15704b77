package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The repository that a project lies in, as it is now. */
public interface GitRepository {
    /** Finds the repository of a folder. */
    @FunctionalInterface
    interface Finder {
        /** @throws com.plexichat.release.problem.ReleaseException if the folder is in no repository with a commit */
        GitRepository of(Path folder);
    }

    Commit head();

    /** The branch that is checked out; empty for a detached HEAD. */
    Optional<String> branch();

    /**
     * Tells each tag, in the order of names, with the object that it points to, through annotated tags. That of a tag of
     * something else than a commit is no commit of the history.
     */
    void eachTag(BiConsumer<String, CommitId> listener);

    /** What {@link #eachTag} tells. */
    default Map<String, CommitId> tags() {
        Map<String, CommitId> tags = new LinkedHashMap<>();
        eachTag(tags::put);
        return tags;
    }

    /** When each tag was made: by its tagger, or else when its commit was committed. */
    Map<String, Instant> tagTimes();

    /** The first line of an annotated tag's message; empty for a lightweight tag. */
    Optional<String> tagSubject(String tag);

    /** Files that are changed, added or untracked and not ignored, relative to the repository's top folder. */
    List<String> changedFiles();

    /** True if history was cut off when the repository was cloned. */
    boolean shallow();

    /** Tells each commit of a range while git tells it, merges too: newest first, and each before its parents. */
    void eachCommit(CommitRange range, Consumer<CommitMessage> listener);

    /** The same for each commit that led to one of these, which are commits themselves. */
    void eachCommitOf(Collection<CommitId> tips, Consumer<CommitMessage> listener);

    /**
     * Tells who made the commits of a range, as {@code .mailmap} has it, each at least once: the authors of the newest
     * commits first, merges too, and then those whom a {@code Co-authored-by} names.
     */
    void eachAuthor(CommitRange range, Consumer<Person> listener);

    /** The branches, and which of them hold the commit that is checked out. */
    Branches branches();

    /** True if the first commit is the second, or one that led to it. */
    boolean isAncestor(CommitId ancestor, CommitId descendant);

    /** When each of the commits was committed. */
    Map<CommitId, Instant> times(Collection<CommitId> commits);

    /**
     * The text of a file as a commit has it; empty where it has none.
     *
     * @param path relative to the repository's top folder, with slashes
     */
    Optional<String> fileAt(CommitId commit, String path);

    /**
     * The same for what is nice to know: empty, too, where the clone does not hold the file, which is not fetched.
     *
     * @param longest number of bytes; empty where the file has more
     */
    Optional<String> fileHere(CommitId commit, String path, int longest);

    /**
     * The files that a commit has in a folder and the folders in it; none where it has no such folder.
     *
     * @param folder relative to the repository's top folder, with slashes
     */
    Set<String> filesAt(CommitId commit, String folder);

    /**
     * The files that the second commit has differently from the first, in the order of their names. Nothing is fetched: a
     * clone that was made without contents tells a renamed file as one that was deleted and one that was added.
     */
    List<FileChange> changedBetween(CommitId from, CommitId to);

    /**
     * Fetches the history and the tags that a shallow clone lacks, without the contents of old files.
     *
     * @throws com.plexichat.release.problem.ReleaseException if the remote {@code origin} does not give them
     */
    void deepen();

    /** The address of the remote {@code origin}. */
    Optional<String> remoteAddress();

    /** The repository's top folder. */
    Path topFolder();

    /** A file's path as git names it: relative to the top folder, with slashes, and without symbolic links. */
    default String pathOf(Path file) {
        // Compared as texts: a name that this JVM's locale cannot hold is no path.
        return real(topFolder()).relativize(real(file)).toString().replace('\\', '/');
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            Path folder = file.toAbsolutePath().normalize();
            Path parent = folder.getParent();
            return parent == null ? folder : real(parent).resolve(folder.getFileName());
        }
    }
}
