package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.VersionSchemes;
import com.plexichat.updater.history.HistoryEntry;
import com.plexichat.updater.history.HistoryEntry.Kind;
import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.site.ReleaseName;
import java.util.List;
import java.util.Map;

/** Lets a version that failed here be installed by itself again; a person says so, and the history tells who. */
public final class Unblock {
    private final Host host;

    public Unblock(Host host) {
        this.host = host;
    }

    public Answer run(String version) {
        RunLock lock = host.lock();
        try (lock) {
            List<String> names = host.history().blocked().stream()
                    .filter(name -> isNamed(name, version))
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                throw new ReleaseException(new Problem(
                        ProblemCode.OFFER_NOT_BLOCKED,
                        version + " is not blocked",
                        "",
                        "see plexichat update status for the versions that are"));
            }
            names.forEach(this::clear);
            return new Answer(
                    Exit.DONE,
                    Map.of("result", "done", "unblocked", names),
                    names.stream()
                            .map(name -> name + " is not blocked any more: plexichat update upgrade --latest")
                            .toList());
        }
    }

    private void clear(String name) {
        host.audit()
                .append(HistoryEntry.note(
                        Kind.CLEAR, name, host.clock().now(), host.user(), "it is not blocked any more"));
    }

    /** What a person says to let a release be installed by itself again. */
    static String command(String release) {
        return "plexichat update unblock " + ReleaseName.versionIn(release);
    }

    private static boolean isNamed(String name, String said) {
        String version = ReleaseName.versionIn(name);
        return name.equals(said)
                || version.equals(said)
                || VersionSchemes.find(version)
                        .filter(each -> each.isNamedBy(said))
                        .isPresent();
    }
}
