package com.plexichat.release.forge.github;

import com.plexichat.release.forge.DraftText;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.GHRelease;
import org.kohsuke.github.GHReleaseBuilder;
import org.kohsuke.github.GHReleaseBuilder.MakeLatest;
import org.kohsuke.github.GHReleaseUpdater;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubAbuseLimitHandler;
import org.kohsuke.github.GitHubBuilder;
import org.kohsuke.github.GitHubRateLimitHandler;

/** Writes releases with github-api, whose own retries and waiting are off. */
final class GitHubWriter {
    private final GitHubHttp http;
    private final GitHub github;
    private final RepositoryName name;
    private @Nullable GHRepository repository;

    private GitHubWriter(GitHubHttp http, GitHub github, RepositoryName name) {
        this.http = http;
        this.github = github;
        this.name = name;
    }

    /** Makes github-api ready; nothing is sent yet. */
    static GitHubWriter connect(GitHubHttp http, RepositoryName name) {
        try {
            return new GitHubWriter(http, github(http), name);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** A step that github-api carries out on the repository. */
    private interface Step<T> {
        T on(GHRepository repository) throws IOException;
    }

    RemoteRelease createDraft(DraftText text) {
        return write(repository -> {
            GHReleaseBuilder draft = repository
                    .createRelease(text.tag())
                    .name(text.title())
                    .body(text.body())
                    .draft(true)
                    .prerelease(text.preRelease())
                    .makeLatest(MakeLatest.FALSE);
            text.target().ifPresent(commit -> draft.commitish(commit.hex()));
            return draft(TargetRule.creating(text, draft::create), text);
        });
    }

    /** Neither draft nor latest is sent: what became public at this very moment stays so. */
    void updateDraft(RemoteRelease seen, DraftText text) {
        write(repository -> {
            GHReleaseUpdater update = retold(repository, seen, text);
            return TargetRule.changing(text, update::update);
        });
    }

    void makePublic(RemoteRelease seen, DraftText text, boolean latest) {
        write(repository -> {
            GHReleaseUpdater update =
                    retold(repository, seen, text).draft(false).makeLatest(latest ? MakeLatest.TRUE : MakeLatest.FALSE);
            return TargetRule.changing(text, update::update);
        });
    }

    void restoreText(RemoteRelease release, DraftText text) {
        write(repository -> changed(repository, release)
                .name(text.title())
                .body(text.body())
                .update());
    }

    void markLatest(RemoteRelease release) {
        write(repository ->
                changed(repository, release).makeLatest(MakeLatest.TRUE).update());
    }

    /** A change that gives a draft this text and its target. */
    private static GHReleaseUpdater retold(GHRepository repository, RemoteRelease seen, DraftText text)
            throws IOException {
        return unchanged(repository, seen)
                .update()
                .commitish(target(repository, text))
                .name(text.title())
                .body(text.body())
                .prerelease(text.preRelease());
    }

    /** A change to what is public and so has its tag; the target of a frozen release is frozen too. */
    private static GHReleaseUpdater changed(GHRepository repository, RemoteRelease release) throws IOException {
        GHReleaseUpdater update = repository.getRelease(release.id()).update();
        return release.immutable() ? update : update.commitish(repository.getDefaultBranch());
    }

    /** Where the tag is there, the default branch: every token may name it, in the place of a commit that it may not. */
    private static String target(GHRepository repository, DraftText text) {
        return text.target().map(CommitId::hex).orElseGet(repository::getDefaultBranch);
    }

    /** The draft, read once more: one that another run took over or made public since is left alone. */
    private static GHRelease unchanged(GHRepository repository, RemoteRelease seen) throws IOException {
        GHRelease now = repository.getRelease(seen.id());
        if (now == null
                || !now.isDraft()
                || !Objects.requireNonNullElse(now.getBody(), "").equals(seen.body())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.RELEASE_DRAFT_CHANGED,
                    "the draft of " + seen.tag() + " was changed while it was worked on",
                    seen.webAddress(),
                    "see whether another run works on it, then run the goal again"));
        }
        return now;
    }

    private static RemoteRelease draft(GHRelease made, DraftText text) {
        return new RemoteRelease(
                made.getId(),
                text.tag(),
                made.getTargetCommitish(),
                text.title(),
                text.body(),
                true,
                text.preRelease(),
                false,
                made.getHtmlUrl().toString(),
                made.getUploadUrl(),
                List.of());
    }

    private <T> T write(Step<T> step) {
        try {
            return step.on(repository());
        } catch (IOException unreadable) {
            throw http.unreadableWrite(unreadable);
        }
    }

    private GHRepository repository() throws IOException {
        if (repository == null) {
            repository = github.getRepository(name.toString());
        }
        return repository;
    }

    private static GitHub github(GitHubHttp http) throws IOException {
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
