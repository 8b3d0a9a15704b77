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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
        /** A file may leave the build identifier out, as tags do. */
        boolean isVersion(Version wanted) {
            return version.filter(text -> names(wanted, text)).isPresent();
        }
    }

    static TaggedTree read(Candidate candidate, GitRepository git, Path project, List<VersionPlace> places) {
        CommitId head = candidate.git().head().id();
        CommitId commit =
                candidate.tags().of(candidate.version()).map(ReleaseTag::commit).orElse(head);
        Map<String, UnaryOperator<String>> readers = new LinkedHashMap<>();
        readers.put(VersionFile.FILE_NAME, text -> VersionFile.parse(text, VersionFile.FILE_NAME));
        places.forEach(
                place -> readers.put(place.file(), text -> place.find(text).text()));
        List<Said> said = readers.entrySet().stream()
                .filter(each -> !commit.equals(head)
                        || read(each.getValue(), file -> PlaceFiles.read(project, file), each.getKey())
                                .filter(text -> names(candidate.version(), text))
                                .isPresent())
                .map(each -> {
                    String path = git.pathOf(project.resolve(each.getKey()));
                    return new Said(
                            each.getKey(),
                            path,
                            git.fileAt(commit, path).flatMap(text -> read(each.getValue(), same -> same, text)));
                })
                .toList();
        return new TaggedTree(commit, said);
    }

    private static Optional<String> read(UnaryOperator<String> version, Function<String, String> source, String from) {
        return Optional.ofNullable(new Problems().attempt(() -> version.apply(source.apply(from))));
    }

    private static boolean names(Version version, String text) {
        return version.text().equals(text) || version.tag().equals(text);
    }
}
