package com.plexichat.release.goal;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.notes.NotesBase;
import com.plexichat.release.pulls.WorkAnswer;
import com.plexichat.release.pulls.WorkLookup;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what a server says of a range of commits, where it may be asked. */
record WorkFinder(CiEnvironment ci, WorkLookup lookup) {
    /** What is asked for beside other work; empty where there is nobody to ask, or no release before: then there would be no end of it. */
    Optional<ReadAhead<WorkAnswer>> ask(
            NotesRequest request, CommitRange range, NotesBase base, ReleaseTags tags, GitRepository git) {
        Optional<DestinationRequest> asked = request.pullRequests();
        Optional<RepositoryName> repository =
                asked.flatMap(destination -> new RepositoryChoice(destination.repository(), ci).of(git));
        if (repository.isEmpty() || range.after().isEmpty()) {
            return Optional.empty();
        }
        CommitId after = range.after().get();
        DestinationRequest destination = asked.orElseThrow();
        Path folder = request.project().buildFolder().resolve("notes");
        WorkLookup.Question question = new WorkLookup.Question(
                destination.address(ci),
                repository.get(),
                after,
                range.upTo(),
                () -> since(after, range, git),
                base.jumpedOver().stream()
                        .flatMap(version -> tags.of(version).stream())
                        .map(ReleaseTag::name)
                        .toList());
        return Optional.of(ReadAhead.of(
                () -> destination.offline() ? lookup.kept(question, folder) : lookup.answer(question, folder)));
    }

    /** When the first of them can have been merged: before the base where another branch waited for the release after it. */
    private static Instant since(CommitId after, CommitRange range, GitRepository git) {
        List<Instant> times = new ArrayList<>(git.times(List.of(after)).values());
        git.eachCommit(range, commit -> times.add(commit.time()));
        return times.stream().min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
