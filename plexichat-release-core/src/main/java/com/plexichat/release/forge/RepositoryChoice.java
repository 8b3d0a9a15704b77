package com.plexichat.release.forge;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.metadata.CiEnvironment;
import java.util.Optional;

/** Which repository a release belongs to: the parameter, else CI's own, else the git remote's. */
public record RepositoryChoice(Optional<String> parameter, CiEnvironment ci) {
    private static final String GITHUB = "https://github.com";
    private static final String PARAMETER = "plexichat.repository";

    /**
     * The repository; empty if nothing names one.
     *
     * @throws com.plexichat.release.problem.ReleaseException if the parameter is not {@code owner/name}
     */
    public Optional<RepositoryName> of(GitRepository git) {
        return named().or(() -> git.remoteAddress().flatMap(RepositoryName::ofRemote));
    }

    /** The address of the repository's page; empty if nothing names a repository. */
    public Optional<String> page(GitRepository git) {
        return of(git).map(repository -> ci.webAddress().orElse(GITHUB) + "/" + repository);
    }

    /** @throws com.plexichat.release.problem.ReleaseException if the parameter is not {@code owner/name} */
    public static void require(Optional<String> parameter) {
        parameter.ifPresent(text -> RepositoryName.parse(text, PARAMETER));
    }

    /** The repository where there is no clone. */
    public Optional<RepositoryName> named() {
        return parameter.or(ci::repository).map(text -> RepositoryName.parse(text, PARAMETER));
    }
}
