package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.ReleaseName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a command says of a run that is over: how it ended, with each problem in full, and what it leaves blocked. */
final class EndedRun {
    private final Host host;

    EndedRun(Host host) {
        this.host = host;
    }

    Answer answer(RunEnding ending) {
        RunRecord run = ending.run();
        Optional<ReleaseName> left = leaves(run);
        Optional<String> since = left.flatMap(this::blockedSince);
        boolean isByThis =
                since.filter(id -> run.afterWatch() || id.equals(run.id())).isPresent();
        List<String> blocked = left.filter(name -> since.isPresent()).map(ReleaseName::text).stream()
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", ending.result().text());
        json.put("id", run.id());
        json.put("kind", run.kind().text());
        json.put("from", run.from().map(ReleaseName::version).orElse(""));
        json.put("to", run.to().version());
        json.put("problems", ending.problems().stream().map(Answer::problem).toList());
        json.put("blocked", isByThis ? blocked : List.of());
        json.put("stillBlocked", isByThis ? List.of() : blocked);
        List<String> lines =
                new ArrayList<>(ending.problems().stream().map(Problem::text).toList());
        blocked.forEach(name -> lines.add(isByThis ? blockedNow(name) : stillBlocked(name)));
        return new Answer(Exit.of(ending.result()), json, lines);
    }

    private static String blockedNow(String name) {
        return ReleaseName.versionIn(name)
                + " is blocked now: neither --latest nor automatic updates install it. Once the cause is mended: "
                + Unblock.command(name);
    }

    private static String stillBlocked(String name) {
        return ReleaseName.versionIn(name)
                + " is still blocked, since a run before: plexichat update history says why, " + Unblock.command(name)
                + " allows it again";
    }

    /** The release that the run was to, or that it went back from, while another runs. */
    private static Optional<ReleaseName> leaves(RunRecord run) {
        return run.kind() == RunKind.ROLLBACK ? run.from() : Optional.of(run.to());
    }

    /** How the run ended is told also where the history cannot be read. */
    private Optional<String> blockedSince(ReleaseName name) {
        try {
            return host.history().blockedSince(name.text());
        } catch (ReleaseException unreadable) {
            unreadable.problems().forEach(host.log()::warned);
            return Optional.empty();
        }
    }
}
