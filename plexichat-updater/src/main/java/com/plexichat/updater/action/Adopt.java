package com.plexichat.updater.action;

import com.plexichat.release.problem.Problems;
import com.plexichat.updater.adopt.AdoptedRelease;
import com.plexichat.updater.adopt.AdoptionPlan;
import com.plexichat.updater.adopt.AdoptionWish;
import com.plexichat.updater.adopt.PlainInstallation;
import com.plexichat.updater.deploy.Deployments;
import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunLock;
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
        if (dryRun) {
            return Recovery.pending(host)
                    .or(this::managed)
                    .orElseGet(() -> told(look(wish).plan()));
        }
        RunLock lock = host.lock();
        try (lock) {
            Deployments deployments = host.deployments();
            return Recovery.before(deployments).or(this::managed).orElseGet(() -> adopted(look(wish), deployments));
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
        Answer answer = Answer.of(ending);
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
