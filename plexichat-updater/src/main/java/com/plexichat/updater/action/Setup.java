package com.plexichat.updater.action;

import com.plexichat.updater.setup.SetupPlan;
import com.plexichat.updater.setup.SetupRun;
import com.plexichat.updater.setup.SetupStep;
import com.plexichat.updater.setup.SetupWish;
import com.plexichat.updater.setup.SystemFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prepares the host for an installation: says what is to be done, and does it on demand. */
public final class Setup {
    private final Host host;
    private final SetupWish wish;

    public Setup(Host host, SetupWish wish) {
        this.host = host;
        this.wish = wish;
    }

    /** @param apply whether it is done; else it is only told */
    public Answer run(boolean apply) {
        SetupPlan plan = SetupPlan.of(new SystemFacts(host.commands()), host.settings(), wish);
        if (plan.open().isEmpty()) {
            return Answer.nothingToDo(
                    "the host is set up for " + host.settings().product());
        }
        if (apply) {
            new SetupRun(host.disk(), host.commands(), host.log()).run(plan);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", apply ? "done" : "plan");
        json.put("steps", plan.steps().stream().map(Setup::json).toList());
        return new Answer(Exit.DONE, json, apply ? next() : told(plan));
    }

    private List<String> told(SetupPlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add("To set the host up for " + host.settings().product() + ":");
        plan.steps().forEach(step -> lines.add((step.done() ? "  is there: " : "  to do:    ") + step.describe()));
        lines.add("Nothing was changed. To do it, run the command again with --apply");
        return lines;
    }

    private List<String> next() {
        return List.of(
                wish.hasUnit()
                        ? "The host is set up; the service's own unit and its user are as before"
                        : "The host is set up. The service starts at boot once its first release was healthy: plexichat deploy");
    }

    private static Map<String, Object> json(SetupStep step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", step.describe());
        json.put("done", step.done());
        return json;
    }
}
