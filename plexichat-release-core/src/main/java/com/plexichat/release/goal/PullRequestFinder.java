package com.plexichat.release.goal;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.pulls.MergedPullRequests;
import com.plexichat.release.pulls.WorkLookup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the pull requests of a range of commits, where a server may be asked for them. */
record PullRequestFinder(CiEnvironment ci, WorkLookup lookup) {
    /** None where there is nobody to ask, or no release before: then there would be no end of them. */
    MergedPullRequests of(NotesRequest request, CommitRange range, GitRepository git) {
        Optional<DestinationRequest> asked = request.pullRequests().filter(destination -> !destination.offline());
        Optional<RepositoryName> repository =
                asked.flatMap(destination -> new RepositoryChoice(destination.repository(), ci).of(git));
        return new MergedPullRequests(
                repository.isPresent() && range.after().isPresent()
                        ? closed(request, asked.orElseThrow().address(ci), repository.get(), range, git)
                        : List.of());
    }

    private List<ClosedWork> closed(
            NotesRequest request, String address, RepositoryName repository, CommitRange range, GitRepository git) {
        CommitId base = range.after().orElseThrow();
        Instant time = git.times(List.of(base)).getOrDefault(base, Instant.EPOCH);
        return lookup.closed(
                new WorkLookup.Question(address, repository, base, range.upTo(), time),
                request.project().buildFolder().resolve("notes"));
    }
}
