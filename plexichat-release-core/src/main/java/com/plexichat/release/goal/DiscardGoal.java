package com.plexichat.release.goal;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.DraftRemoval;
import com.plexichat.release.publish.PublishJournal;
import com.plexichat.release.publish.PublishLog;
import com.plexichat.release.publish.PublishRun;
import com.plexichat.release.report.RunReport;
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
    private final RunReport report;

    public DiscardGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            DestinationFinder destinations,
            PublishRun run,
            ReleaseLog log,
            RunReport report) {
        this.identities = identities;
        this.finder = finder;
        this.destinations = destinations;
        this.run = run;
        this.log = log;
        this.report = report;
    }

    /** The drafts that were removed, or would be. */
    public List<RemoteRelease> run(DiscardRequest request) {
        Problems problems = new Problems();
        // Of a draft that was left behind the project says nothing any more.
        Optional<Version> version = request.named().or(() -> identities.version(request.project(), problems));
        GitRepository git = problems.attempt(() -> finder.of(request.project().folder()));
        problems.throwIfAny();
        PublishLog told = new PublishLog(log, request.settings().interactive());
        PublishJournal journal = run.journal(request.project().releaseFolder());
        Patience patience = new Patience(run.clock(), request.settings().patience(), (time, reason) -> {
            told.waits(time, reason);
            journal.waits(time, reason);
        });
        if (request.dryRun() && request.destination().offline()) {
            log.skipped("asking the server for drafts", "Maven is offline, or plexichat.offline is set");
            return List.of();
        }
        ReleaseForge forge = destinations
                .forPublishing(
                        request.destination(),
                        Objects.requireNonNull(git),
                        new DestinationFinder.Reach(patience, request.dryRun() ? HttpWatch.NONE : journal, false),
                        problems)
                .flatMap(Destination::forge)
                .orElse(null);
        problems.throwIfAny();
        List<RemoteRelease> drafts =
                removable(Objects.requireNonNull(forge), version.orElseThrow().tag(), told);
        if (request.dryRun()) {
            drafts.forEach(told::wouldDiscard);
        } else {
            remove(drafts, forge, told, journal);
        }
        return drafts;
    }

    private static List<RemoteRelease> removable(ReleaseForge forge, String tag, PublishLog told) {
        List<RemoteRelease> drafts = DraftRemoval.of(tag, forge.find(tag));
        if (drafts.isEmpty()) {
            told.nothingToDiscard(tag);
        }
        return drafts;
    }

    private void remove(List<RemoteRelease> drafts, ReleaseForge forge, PublishLog told, PublishJournal journal) {
        try {
            for (RemoteRelease draft : drafts) {
                forge.removeDraft(draft);
                told.discarded(draft);
                report.discarded(draft);
            }
            journal.ended("discarded");
        } catch (ReleaseException stopped) {
            journal.stopped(stopped.problems());
            throw stopped;
        } finally {
            journal.lost().ifPresent(log::warned);
        }
    }
}
