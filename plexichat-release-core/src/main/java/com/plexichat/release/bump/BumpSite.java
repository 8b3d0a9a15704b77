package com.plexichat.release.bump;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.WorkingCopy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Where a bump takes place.
 *
 * @param project its folder
 * @param git the repository that it lies in, to read
 * @param copy the same, to write
 */
public record BumpSite(Path project, BumpFiles files, GitRepository git, WorkingCopy copy) {
    /** Files of the project as git names them. */
    List<String> paths(Collection<String> names) {
        return names.stream().map(file -> git.pathOf(project.resolve(file))).toList();
    }
}
