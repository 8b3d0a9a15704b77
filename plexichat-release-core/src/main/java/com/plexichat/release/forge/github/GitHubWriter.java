package com.plexichat.release.forge.github;

import com.plexichat.release.forge.DraftText;
import com.plexichat.release.forge.RepositoryName;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import org.kohsuke.github.GHRelease;
import org.kohsuke.github.GHReleaseBuilder.MakeLatest;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubAbuseLimitHandler;
import org.kohsuke.github.GitHubBuilder;
import org.kohsuke.github.GitHubRateLimitHandler;

/** Writes releases with github-api, whose own retries and waiting are off. */
final class GitHubWriter {
    private final GitHubHttp http;
    private final RepositoryName name;

    GitHubWriter(GitHubHttp http, RepositoryName name) {
        this.http = http;
        this.name = name;
    }

    /** A step that github-api carries out on the repository. */
    private interface Step<T> {
        T on(GHRepository repository) throws IOException;
    }

    /** The id of the new draft. */
    long createDraft(DraftText text) {
        return write(repository -> repository
                .createRelease(text.tag())
                .commitish(text.commit().hex())
                .name(text.title())
                .body(text.body())
                .draft(true)
                .prerelease(text.preRelease())
                .makeLatest(MakeLatest.FALSE)
                .create()
                .getId());
    }

    void updateDraft(long id, DraftText text) {
        write(repository -> release(repository, id)
                .update()
                .commitish(text.commit().hex())
                .name(text.title())
                .body(text.body())
                .draft(true)
                .prerelease(text.preRelease())
                .makeLatest(MakeLatest.FALSE)
                .update());
    }

    void makePublic(long id, boolean preRelease, boolean latest) {
        write(repository -> release(repository, id)
                .update()
                .draft(false)
                .prerelease(preRelease)
                .makeLatest(latest ? MakeLatest.TRUE : MakeLatest.FALSE)
                .update());
    }

    private static GHRelease release(GHRepository repository, long id) throws IOException {
        return repository.getRelease(id);
    }

    private <T> T write(Step<T> step) {
        try {
            return step.on(connect().getRepository(name.toString()));
        } catch (IOException broken) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.SERVER_ANSWER_BROKEN,
                            "the server's answer cannot be read: " + broken.getMessage(),
                            http.server().api().toString(),
                            "check that plexichat.githubApi is the address of a GitHub API"),
                    broken);
        }
    }

    private GitHub connect() throws IOException {
        return new GitHubBuilder()
                .withEndpoint(http.server().api().toString())
                .withConnector(new TransportConnector(http))
                // withOAuthToken would ask for the user first, which a token of GitHub Actions may not.
                .withAuthorizationProvider(() -> http.authorization().orElse(null))
                .withRateLimitHandler(GitHubRateLimitHandler.FAIL)
                .withAbuseLimitHandler(GitHubAbuseLimitHandler.FAIL)
                .build();
    }
}
