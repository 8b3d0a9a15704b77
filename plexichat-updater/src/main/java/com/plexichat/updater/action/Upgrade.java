package com.plexichat.updater.action;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.VersionName;
import com.plexichat.updater.deploy.Deployments;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.fetch.Offer;
import com.plexichat.updater.fetch.OfferChoice;
import com.plexichat.updater.fetch.ReleaseStaging;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.site.ReleaseName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Installs a release that the source has: the newest one, or one by its name, also an older one. */
public final class Upgrade {
    private final Host host;

    public Upgrade(Host host) {
        this.host = host;
    }

    /**
     * What is wanted.
     *
     * @param version empty for the newest one of the channel
     * @param dryRun only says what would be done
     * @param force whether a service that is unwell before is no reason against it
     * @param backup makes a backup though the configuration asks for none
     */
    public record Wish(
            RunKind kind, Optional<String> version, Channel channel, boolean dryRun, boolean force, boolean backup) {}

    public Answer run(Wish wish) {
        if (wish.dryRun()) {
            return Recovery.pending(host).orElseGet(() -> install(wish));
        }
        RunLock lock = host.lock();
        try (lock) {
            return Recovery.before(host).orElseGet(() -> install(wish));
        }
    }

    private Answer install(Wish wish) {
        OfferChoice choice = new OfferChoice(wish.channel(), host.installed());
        Optional<OfferedRelease> chosen =
                choose(wish, choice, host.source().get().releases());
        if (chosen.isEmpty()) {
            return Answer.nothingToDo("the channel " + wish.channel().text() + " has nothing newer than "
                    + host.installed().map(VersionName::input).orElse("nothing"));
        }
        ReleaseStaging staging = host.staging();
        Offer offer = staging.read(chosen.get());
        if (host.site().current().filter(offer.name()::equals).isPresent()) {
            return Answer.nothingToDo(offer.name().version() + " is installed already");
        }
        if (wish.version().isEmpty()
                && host.history().blocked().contains(offer.name().text())) {
            throw blocked(offer.name());
        }
        choice.doubt(chosen.get()).ifPresent(host.log()::info);
        if (wish.dryRun()) {
            return plan(wish, offer);
        }
        ReleaseName staged = staging.stage(offer);
        Deployments deployments = wish.backup() ? host.deploymentsWithBackup() : host.deployments();
        RunEnding ending = deployments.change(new Change(wish.kind(), staged, host.user(), wish.force()));
        if (ending.result() == RunEnding.Result.DONE) {
            new OldReleases(host).remove();
            new OldRuns(host).remove();
        }
        if (ending.result() != RunEnding.Result.ROLLBACK_FAILED) { // else a person may need any of them
            new OldBackups(host).remove();
        }
        new FirstStart(host).after(ending);
        return new EndedRun(host).answer(ending);
    }

    private static Optional<OfferedRelease> choose(Wish wish, OfferChoice choice, List<OfferedRelease> offered) {
        return wish.version().isEmpty()
                ? choice.newest(offered)
                : Optional.of(choice.named(wish.version().get(), offered, wish.kind() == RunKind.DOWNGRADE));
    }

    private Answer plan(Wish wish, Offer offer) {
        Optional<String> installed = host.site().current().map(ReleaseName::version);
        String former = installed.orElse("nothing");
        boolean isBackedUp = installed.isPresent()
                && (wish.backup() || host.settings().backup().enabled());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", "dry-run");
        json.put("kind", wish.kind().text());
        json.put("from", former);
        json.put("to", offer.name().version());
        json.put("archive", offer.ours().archive());
        json.put("bytes", offer.size());
        return new Answer(
                Exit.DONE,
                json,
                List.of(
                        "Would go from " + former + " to " + offer.name().version() + ":",
                        "  fetch and check " + offer.ours().archive() + " (" + Amounts.counted(offer.size(), "byte")
                                + ")",
                        "  " + (isBackedUp ? "back up, " : "")
                                + "stop the service, "
                                + (wish.kind().goesBack() ? "take new defaults back" : "bring in new defaults")
                                + ", switch, start, wait until it is healthy",
                        "Nothing was changed."));
    }

    private static ReleaseException blocked(ReleaseName name) {
        return new ReleaseException(new Problem(
                ProblemCode.OFFER_BLOCKED,
                name.version()
                        + " failed here, was gone back from or was interrupted twice, so that it is not installed by itself",
                "",
                "see plexichat update history; once the cause is mended: " + Unblock.command(name.text())));
    }
}
