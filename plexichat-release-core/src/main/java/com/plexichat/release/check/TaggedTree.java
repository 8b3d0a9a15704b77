package com.plexichat.release.check;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.place.PlaceFiles;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The files that name the version, as a commit has them.
 *
 * @param commit the one with the tag of the version; else the one that is checked out
 * @param said by the files that are to be held against the version: where HEAD is asked, those that name it here, since
 *     of the others it is told anyway that they do not
 */
public record TaggedTree(CommitId commit, List<Said> said) {
    /**
     * What one place says.
     *
     * @param file relative to the project
     * @param path as git names it
     * @param version empty where the commit has no such file, or none that a version can be read from
     */
    public record Said(String file, String path, Optional<String> version) {
        boolean isVersion(Version wanted) {
            return version.filter(wanted::isNamedBy).isPresent();
        }
    }

    /** A place of a file, and how the version is read from the file's text. */
    private record Source(String file, UnaryOperator<String> reading) {
        Optional<String> version(Supplier<String> text) {
            return Optional.ofNullable(new Problems().attempt(() -> reading.apply(text.get())));
        }
    }

    static TaggedTree read(Candidate candidate, GitRepository git, Path project, List<VersionPlace> places) {
        CommitId head = candidate.git().head().id();
        CommitId commit =
                candidate.tags().of(candidate.version()).map(ReleaseTag::commit).orElse(head);
        Stream<Source> own =
                Stream.of(new Source(VersionFile.FILE_NAME, text -> VersionFile.parse(text, VersionFile.FILE_NAME)));
        Stream<Source> declared = places.stream()
                .map(place -> new Source(place.file(), text -> place.find(text).text()));
        List<Said> said = Stream.concat(own, declared)
                .filter(source -> !commit.equals(head)
                        || source.version(() -> PlaceFiles.read(project, source.file()))
                                .filter(candidate.version()::isNamedBy)
                                .isPresent())
                .map(source -> said(source, commit, git, project))
                .toList();
        return new TaggedTree(commit, said);
    }

    private static Said said(Source source, CommitId commit, GitRepository git, Path project) {
        String path = git.pathOf(project.resolve(source.file()));
        return new Said(source.file(), path, git.fileAt(commit, path).flatMap(text -> source.version(() -> text)));
    }
}
