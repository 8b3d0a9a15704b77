package com.plexichat.release.doctor;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/**
 * The machine and the clone that a release would be made in.
 *
 * @param tools the programs that it is made with
 * @param git the repository around the folder
 * @param fetches whether a release fetches here the history that a shallow clone lacks
 * @param author stops if git does not know who commits
 * @param misconfigured what is wrong with the configuration of the plugin, in all modules
 * @param jarPlugin the version of maven-jar-plugin that builds the project's jar; empty where there is none
 */
public record Workplace(
        Tools tools,
        ExaminedFolder folder,
        Once<GitRepository> git,
        boolean fetches,
        Runnable author,
        List<Problem> misconfigured,
        Optional<String> jarPlugin) {
    static final String NO_GIT = "the git repository cannot be read";

    public Workplace {
        misconfigured = List.copyOf(misconfigured);
    }

    Optional<ExaminedProject> project() {
        return folder.project();
    }

    /** Empty if it is not known. */
    public Optional<Version> version() {
        return project().flatMap(each -> each.version().ifRead());
    }
}
