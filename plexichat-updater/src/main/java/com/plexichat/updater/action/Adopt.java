package com.plexichat.updater.action;

import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.adopt.AdoptedRelease;
import com.plexichat.updater.adopt.AdoptionPlan;
import com.plexichat.updater.adopt.AdoptionWish;
import com.plexichat.updater.adopt.PlainInstallation;
import com.plexichat.updater.adopt.TakenFolder;
import com.plexichat.updater.deploy.Deployments;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.site.OwnPlaces;
import com.plexichat.updater.site.ReleaseName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes a managed installation of a plain one: the same program, the same data, and the same unit. */
public final class Adopt {
    private final Host host;

    public Adopt(Host host) {
        this.host = host;
    }

    /** @param dryRun only says what would be done */
    public Answer run(AdoptionWish wish, boolean dryRun) {
        OwnPlaces places = host.ownPlaces();
        if (places.areOwn()) { // else nothing that they say counts
            Optional<Answer> begun = dryRun ? Recovery.pending(host).or(this::managed) : begun();
            if (begun.isPresent()) {
                return begun.get();
            }
        }
        return dryRun ? told(look(wish).plan()) : adopt(wish, places);
    }

    /** The answer if nothing is left to be adopted. */
    private Optional<Answer> begun() {
        if (Recovery.pending(host).or(this::managed).isEmpty()) {
            return Optional.empty();
        }
        RunLock lock = host.lock();
        try (lock) {
            return Recovery.before(host).or(this::managed);
        }
    }

    /** All that stands in the way is known before anything is made, and nothing is made before the folder is taken. */
    private Answer adopt(AdoptionWish wish, OwnPlaces places) {
        TakenFolder folder = new TakenFolder(host.site(), host.disk());
        Found found;
        try {
            found = look(wish);
        } catch (ReleaseException refused) {
            if (places.areOwn() && folder.isTaken()) { // by an adoption that was killed
                giveBack(folder);
            }
            throw refused;
        }
        folder.take(places);
        RunLock lock = host.lock();
        try (lock) {
            try {
                return managed().orElseGet(() -> adopted(found, host.deployments()));
            } finally {
                giveBackUnlessBegun(folder);
            }
        }
    }

    /** Why the adoption is refused counts more than this. */
    private void giveBack(TakenFolder folder) {
        try {
            RunLock lock = host.lock();
            try (lock) {
                giveBackUnlessBegun(folder);
            }
        } catch (ReleaseException failed) {
            failed.problems().forEach(host.log()::warned);
        }
    }

    /** A run that was begun sees to the folder itself. */
    private void giveBackUnlessBegun(TakenFolder folder) {
        if (managed().isEmpty() && Recovery.pending(host).isEmpty()) {
            folder.giveBack();
        }
    }

    private Optional<Answer> managed() {
        return host.site()
                .current()
                .map(now -> Answer.nothingToDo(now.version() + " is installed, and the updater's already"));
    }

    /** @param service whom it runs as; empty if that is who runs the updater */
    private record Found(AdoptionPlan plan, Optional<Owner> service) {}

    private Found look(AdoptionWish wish) {
        Problems problems = new Problems();
        Optional<Owner> service = problems.attempt(() -> host.service().account());
        AdoptionPlan plan =
                problems.attempt(() -> new PlainInstallation(host.settings(), host.site()).plan(wish, running()));
        problems.throwIfAny();
        return new Found(Objects.requireNonNull(plan), Objects.requireNonNull(service));
    }

    private PlainInstallation.Running running() {
        return new PlainInstallation.Running() {
            @Override
            public boolean runs() {
                return host.service().state().active();
            }

            @Override
            public Optional<String> named() {
                return host.health().named();
            }

            @Override
            public Optional<String> fault(String version) {
                return host.health().fault(version);
            }
        };
    }

    private Answer adopted(Found found, Deployments deployments) {
        AdoptionPlan plan = found.plan();
        host.log().info("Copying the program");
        ReleaseName release = new AdoptedRelease(host.settings(), host.site(), host.disk()).make(plan, found.service());
        RunEnding ending = deployments.change(new Change(RunKind.ADOPT, release, host.user(), false));
        Answer answer = new EndedRun(host).answer(ending);
        return ending.result() == RunEnding.Result.DONE
                ? answer.with(next(
                        plan,
                        host.site().run(ending.run().id()).resolve("plain").toString()))
                : answer;
    }

    private static List<String> next(AdoptionPlan plan, String former) {
        List<String> lines = new ArrayList<>();
        lines.add("The program as it was is in " + former + "; remove it when you do not need it any more");
        if (!plan.left().isEmpty()) {
            lines.add("Left where it was: " + String.join(", ", plan.left()));
        }
        return lines;
    }

    private Answer told(AdoptionPlan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", "dry-run");
        json.put("version", plan.version());
        json.put("program", plan.program());
        json.put("bytes", plan.bytes());
        json.put("kept", plan.kept());
        json.put("left", plan.left());
        List<String> lines = new ArrayList<>();
        lines.add("To adopt " + host.site().folder() + " as " + plan.version() + ":");
        plan.describe().forEach(line -> lines.add("  " + line));
        lines.add("Nothing was changed.");
        return new Answer(Exit.DONE, json, lines);
    }
}
