package com.plexichat.updater.action;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.VersionName;
import com.plexichat.updater.deploy.Unadopted;
import com.plexichat.updater.fetch.OfferChoice;
import com.plexichat.updater.site.ReleaseName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Says whether the source has something newer; changes nothing. */
public final class CheckForUpdates {
    private final Host host;

    public CheckForUpdates(Host host) {
        this.host = host;
    }

    public Answer run(Channel of) {
        List<OfferedRelease> offered = host.source().get().releases();
        Optional<VersionName> installed = host.installed();
        OfferChoice choice = new OfferChoice(of, installed);
        Optional<OfferedRelease> newest = choice.newest(offered);
        Optional<String> doubt = newest.flatMap(choice::doubt);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("installed", installed.map(VersionName::input).orElse(""));
        json.put("channel", of.text());
        json.put("newest", newest.map(release -> release.version().tag()).orElse(""));
        json.put("comparable", doubt.isEmpty());
        json.put(
                "releases",
                offered.stream().map(release -> release.version().tag()).toList());
        String now = host.site().current().map(ReleaseName::version).orElse("nothing");
        String channel = of.text();
        return newest.map(release -> new Answer(Exit.DONE, json, lines(release, now, channel, doubt)))
                .orElseGet(() -> new Answer(
                        Exit.NOTHING_TO_DO,
                        json,
                        List.of("the channel " + channel + " has nothing newer than " + now)));
    }

    private List<String> lines(OfferedRelease release, String now, String channel, Optional<String> doubt) {
        String version = release.version().tag();
        boolean isNewer = doubt.isEmpty() && host.site().current().isPresent();
        String known = isNewer ? " is newer than " + now + ", which is installed" : " is the newest";
        return Stream.of(
                        Stream.of(version + known + " (channel " + channel + "): " + release.title()),
                        doubt.stream(),
                        Stream.of(advice(version)))
                .flatMap(lines -> lines)
                .toList();
    }

    private String advice(String version) {
        if (new Unadopted(host.settings(), host.site())
                .problem(() -> known(() -> !host.service().state().isStopped()))
                .isPresent()) {
            return "What is in " + host.site().folder()
                    + " is not the updater's yet; let it take that over first: plexichat adopt --dry-run";
        }
        return known(() -> isBlocked(version))
                ? "It is blocked here; plexichat update history says why, " + Unblock.command(version)
                        + " allows it again"
                : "Install it: plexichat update upgrade --latest";
    }

    private boolean isBlocked(String version) {
        return host.history().blocked().stream()
                .flatMap(name -> ReleaseName.find(name).stream())
                .anyMatch(name -> name.version().equals(version));
    }

    /** What the source has is told also where the advice has to do without an answer, which is then taken for no. */
    private boolean known(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (ReleaseException unknown) {
            unknown.problems().forEach(host.log()::warned);
            return false;
        }
    }
}
