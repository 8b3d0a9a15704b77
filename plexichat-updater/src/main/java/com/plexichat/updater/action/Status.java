package com.plexichat.updater.action;

import com.plexichat.updater.history.HistoryEntry;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.service.ServiceState;
import com.plexichat.updater.site.ReleaseName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what is installed, what runs, what happened last and what is left to be done; changes nothing. */
public final class Status {
    private final Host host;

    public Status(Host host) {
        this.host = host;
    }

    private static String words(ServiceState service) {
        return switch (service.activity()) {
            case RUNS -> "runs";
            case BETWEEN -> "is starting or stopping";
            case STOPPED -> "does not run";
        };
    }

    public Answer run() {
        Optional<ReleaseName> current = host.site().current();
        Optional<ReleaseName> before = current.flatMap(now -> Runs.before(host.history(), now));
        Optional<RunRecord> unfinished = host.journal().last().filter(run -> !run.isOver());
        ServiceState service = host.service().state();
        Set<String> blocked = new TreeSet<>(host.history().blocked());
        Optional<HistoryEntry> last = host.history().latest(1).stream().findFirst();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("product", host.settings().product());
        json.put("folder", host.site().folder().toString());
        json.put("channel", host.settings().channel().text());
        json.put("installed", current.map(ReleaseName::text).orElse(""));
        json.put("before", before.map(ReleaseName::text).orElse(""));
        json.put("serviceActive", service.active());
        json.put("unfinished", unfinished.map(RunRecord::id).orElse(""));
        json.put("underWay", unfinished.isPresent() && host.isBusy());
        json.put("blocked", List.copyOf(blocked));
        last.ifPresent(entry -> json.put("last", HistoryText.json(entry)));

        List<String> lines = new ArrayList<>();
        lines.add(host.settings().product() + " in " + host.site().folder());
        lines.add(
                "  installed: "
                        + current.map(ReleaseName::text)
                                .orElse(
                                        "nothing; plexichat deploy installs the newest release, plexichat adopt takes over what is there already"));
        before.ifPresent(name -> lines.add("  before it: " + name + " (plexichat update rollback goes back to it)"));
        lines.add("  channel:   " + host.settings().channel().text());
        lines.add("  service:   " + words(service));
        last.ifPresent(entry -> lines.add("  last:      " + HistoryText.line(entry)));
        blocked.forEach(name -> lines.add("  blocked:   " + name
                + " failed here, was gone back from, or was interrupted twice ("
                + Unblock.command(name) + " allows it again)"));
        unfinished.ifPresent(run -> lines.add(
                host.isBusy()
                        ? "  under way: " + run.id() + ", about to be "
                                + run.state().text()
                        : "  unfinished: " + run.id() + " is " + run.state().text() + "; run plexichat recover"));
        return new Answer(Exit.DONE, json, lines);
    }
}
