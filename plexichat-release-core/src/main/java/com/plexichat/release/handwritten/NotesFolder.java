package com.plexichat.release.handwritten;

import com.plexichat.release.file.ProjectPath;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder in which maintainers write for the notes: {@code <version>.md} for one release, and {@code
 * changes/<anything>.<kind>.md} for the next one.
 *
 * @param folder need not exist where it is the default one
 */
public record NotesFolder(Path project, Path folder) {
    private static final String DEFAULT = "src/release/notes";
    private static final String FRAGMENTS = "changes";
    private static final String README = "README.md";
    private static final String MARKDOWN = ".md";
    private static final String OUTSIDE = "../";

    /**
     * What is there for a release.
     *
     * @param jumpedOver releases before it whose changes are told with its own, in ascending order
     * @param base the release that the changes are told since
     * @throws ReleaseException with everything that cannot stand in notes
     */
    public HandwrittenNotes read(
            Version version, List<Version> jumpedOver, Optional<CommitId> base, GitRepository git) {
        require();
        if (!Files.isDirectory(folder)) {
            return HandwrittenNotes.NONE;
        }
        Problems problems = new Problems();
        WrittenEntries entries = new WrittenEntries();
        for (Path file : files(folder, 1)) {
            if (!isReadme(file)) {
                problems.note(() -> requireVersion(file, version));
            }
        }
        Optional<String> introduction = Optional.ofNullable(problems.attempt(() -> readVersion(version, entries)))
                .flatMap(text -> text);
        for (int i = jumpedOver.size() - 1; i >= 0; i--) {
            Version earlier = jumpedOver.get(i);
            problems.note(() -> readVersion(earlier, entries));
        }
        for (Path file : newFragments(base, git)) {
            problems.note(() -> Fragment.of(file, name(file)).read(entries));
        }
        problems.throwIfAny();
        return HandwrittenNotes.of(introduction, entries);
    }

    /**
     * What was there for a release when it was made, and is not any more as it was: each file in Markdown.
     *
     * @param tag of the release
     */
    public List<String> textsAt(ReleaseTag tag, GitRepository git) {
        String prefix = git.pathOf(folder) + "/";
        return git.changedBetween(tag.commit(), git.head().id()).stream()
                .flatMap(change -> change.before().stream())
                .filter(path -> path.startsWith(prefix) && path.endsWith(MARKDOWN))
                .flatMap(path -> git.fileHere(tag.commit(), path, WrittenFile.LONGEST).stream())
                .toList();
    }

    /**
     * A name that was misspelt would leave out everything that was written.
     *
     * @throws ReleaseException if it was named, and is not there
     */
    public void require() {
        own().require();
    }

    private OwnFolder own() {
        return new OwnFolder(project, folder, DEFAULT, "plexichat.notesFolder", "the text for the notes");
    }

    /** Gives the introduction. */
    private Optional<String> readVersion(Version version, WrittenEntries entries) {
        Path file = file(version);
        return Files.exists(file) ? VersionText.read(WrittenFile.read(file, name(file)), entries) : Optional.empty();
    }

    private Path file(Version version) {
        return folder.resolve(version.tag() + MARKDOWN);
    }

    /** Those that the base does not have yet: nothing is moved or deleted after a release. */
    private List<Path> newFragments(Optional<CommitId> base, GitRepository git) {
        Path fragments = folder.resolve(FRAGMENTS);
        if (!Files.isDirectory(fragments)) {
            return List.of();
        }
        String prefix = git.pathOf(fragments);
        Set<String> old = base.filter(commit -> !prefix.startsWith(OUTSIDE))
                .map(commit -> git.filesAt(commit, prefix))
                .orElse(Set.of());
        return files(fragments, Integer.MAX_VALUE).stream()
                .filter(file -> !isReadme(file) && !old.contains(prefix + "/" + slashed(fragments.relativize(file))))
                .toList();
    }

    /** The files, but hidden ones, in the order of their names. */
    private List<Path> files(Path within, int depth) {
        try (Stream<Path> found = Files.walk(within, depth)) {
            return found.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw own().unreadable("the notes", within, unreadable);
        }
    }

    /** The files of versions that have no tag, and are not the one that is released, by their names. */
    public List<String> waiting(Version version, ReleaseTags tags) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return files(folder, 1).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> VersionReader.ofProject(version.scheme())
                        .read(stem(name))
                        .version()
                        .filter(each -> !each.equals(version) && tags.of(each).isEmpty())
                        .isPresent())
                .toList();
    }

    private static String stem(String name) {
        return name.endsWith(MARKDOWN) ? name.substring(0, name.length() - MARKDOWN.length()) : "";
    }

    /** What nobody would miss before the release is out: the notes of a version that is none. */
    private void requireVersion(Path file, Version version) {
        String stem = stem(file.getFileName().toString());
        boolean names = VersionReader.ofProject(version.scheme()).read(stem) instanceof VersionName.Canonical;
        if (!names) {
            throw new ReleaseException(WrittenFile.problem(
                    "the name of the file is no version, so that no notes have its text",
                    name(file),
                    "name it " + version.tag() + MARKDOWN + " for the release that is made now"));
        }
    }

    /** The file of one version, as problems tell it. */
    public String nameOf(Version version) {
        return name(file(version));
    }

    private static boolean isReadme(Path file) {
        return file.getFileName().toString().equals(README);
    }

    private String name(Path file) {
        return ProjectPath.of(file, project);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
