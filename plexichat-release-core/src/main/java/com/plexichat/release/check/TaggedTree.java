package com.plexichat.release.check;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The files that name the version, as a commit has them.
 *
 * @param commit the one with the tag of the version; else the one that is checked out
 */
public record TaggedTree(CommitId commit, List<Said> said) {
    /**
     * What one place says.
     *
     * @param file relative to the project
     * @param path as git names it
     * @param version empty where the commit has no such file, or cannot be asked for it
     */
    public record Said(String file, String path, Optional<String> version) {}

    static TaggedTree read(Candidate candidate, GitRepository git, Path project, List<VersionPlace> places) {
        CommitId commit = candidate
                .tags()
                .of(candidate.version())
                .map(ReleaseTag::commit)
                .orElse(candidate.git().head().id());
        boolean isHead = commit.equals(candidate.git().head().id());
        List<Said> said = new ArrayList<>();
        // Where HEAD is asked, what the project does not have is not missed.
        if (!isHead || Files.exists(project.resolve(VersionFile.FILE_NAME))) {
            said.add(said(VersionFile.FILE_NAME, commit, git, project, text -> VersionFile.parse(text, "")));
        }
        places.forEach(place -> said.add(said(
                place.file(), commit, git, project, text -> place.find(text).text())));
        return new TaggedTree(commit, said);
    }

    private static Said said(
            String file, CommitId commit, GitRepository git, Path project, UnaryOperator<String> version) {
        String path = git.pathOf(project.resolve(file));
        return new Said(
                file,
                path,
                git.fileAt(commit, path)
                        .flatMap(text -> Optional.ofNullable(new Problems().attempt(() -> version.apply(text)))));
    }
}
