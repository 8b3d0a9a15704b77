package com.plexichat.release.goal;

import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReadAhead;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.notes.NotesBase;
import com.plexichat.release.pulls.WorkAnswer;
import com.plexichat.release.pulls.WorkLookup;
import com.plexichat.release.version.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds what a server says of a range of commits, where it may be asked. */
record WorkFinder(CiEnvironment ci, WorkLookup lookup) {
    /** What is asked for beside other work; empty where there is nobody to ask, or no release before: then there would be no end of it. */
    Optional<ReadAhead<WorkAnswer>> ask(NotesRequest request, CommitRange range, NotesBase base, GitRepository git) {
        Optional<DestinationRequest> asked = request.pullRequests().filter(destination -> !destination.offline());
        Optional<RepositoryName> repository =
                asked.flatMap(destination -> new RepositoryChoice(destination.repository(), ci).of(git));
        if (repository.isEmpty() || range.after().isEmpty()) {
            return Optional.empty();
        }
        CommitId after = range.after().get();
        return Optional.of(ReadAhead.of(() -> lookup.answer(
                new WorkLookup.Question(
                        asked.orElseThrow().address(ci),
                        repository.get(),
                        after,
                        range.upTo(),
                        since(after, range, git),
                        base.jumpedOver().stream().map(Version::tag).toList()),
                request.project().buildFolder().resolve("notes"))));
    }

    /** When the first of them can have been merged: not before the base, but for one on another line, such as a hotfix. */
    private static Instant since(CommitId after, CommitRange range, GitRepository git) {
        Instant base = git.times(List.of(after)).getOrDefault(after, Instant.EPOCH);
        if (git.isAncestor(after, range.upTo())) {
            return base;
        }
        List<Instant> times = new ArrayList<>(List.of(base));
        git.eachCommit(range, commit -> times.add(commit.time()));
        return Collections.min(times);
    }
}
