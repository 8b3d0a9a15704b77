package com.plexichat.release.goal;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.publish.DraftRemoval;
import com.plexichat.release.publish.PublishJournal;
import com.plexichat.release.publish.PublishLog;
import com.plexichat.release.publish.PublishRun;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Removes the drafts of the version that this tool made; what is public or made by others stays. */
public final class DiscardGoal {
    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final DestinationFinder destinations;
    private final PublishRun run;
    private final ReleaseLog log;

    public DiscardGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            DestinationFinder destinations,
            PublishRun run,
            ReleaseLog log) {
        this.identities = identities;
        this.finder = finder;
        this.destinations = destinations;
        this.run = run;
        this.log = log;
    }

    /** The drafts that were removed, or would be. */
    public List<RemoteRelease> run(DiscardRequest request) {
        Problems problems = new Problems();
        Optional<Version> version = identities.version(request.project(), problems);
        GitRepository git = problems.attempt(() -> finder.of(request.project().folder()));
        problems.throwIfAny();
        PublishLog told = new PublishLog(log, request.settings().interactive());
        PublishJournal journal = run.journal(request.project().releaseFolder());
        Patience patience = new Patience(run.clock(), request.settings().patience(), (time, reason) -> {
            told.waits(time, reason);
            journal.waits(time, reason);
        });
        ReleaseForge forge = destinations
                .forPublishing(
                        request.destination(),
                        Objects.requireNonNull(git),
                        new DestinationFinder.Reach(patience, journal, false),
                        problems)
                .flatMap(Destination::forge)
                .orElse(null);
        problems.throwIfAny();
        return discard(Objects.requireNonNull(forge), version.orElseThrow().tag(), request.dryRun(), told);
    }

    private static List<RemoteRelease> discard(ReleaseForge forge, String tag, boolean dryRun, PublishLog told) {
        List<RemoteRelease> drafts = DraftRemoval.of(tag, forge.find(tag));
        if (drafts.isEmpty()) {
            told.nothingToDiscard(tag);
        }
        for (RemoteRelease draft : drafts) {
            if (dryRun) {
                told.wouldDiscard(draft);
            } else {
                forge.removeDraft(draft);
                told.discarded(draft);
            }
        }
        return drafts;
    }
}
