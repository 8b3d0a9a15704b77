package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.backup.BackupRecord;
import com.plexichat.updater.backup.Restored;
import com.plexichat.updater.deploy.EditedFile;
import com.plexichat.updater.history.HistoryEntry;
import com.plexichat.updater.history.HistoryEntry.Kind;
import com.plexichat.updater.site.ReleaseName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a backup in the place of what is there, and says what follows if another version made it. */
final class RestoreBackup {
    private final Host host;

    RestoreBackup(Host host) {
        this.host = host;
    }

    /** @param only one path in the backup; empty for all of it */
    Answer run(String id, Optional<String> only, Optional<Path> identity) {
        requireStoppedService();
        BackupRecord backup = host.backups().find(id);
        Optional<ReleaseName> other =
                host.site().current().filter(now -> !now.version().equals(backup.version()));
        other.ifPresent(now -> host.log()
                .info("The backup was made while " + backup.version() + " was installed; now it is " + now.version()
                        + ", which finds what is restored as " + backup.version() + " left it"));
        Restored restored =
                host.backups().restore(id, only, identity, host.site().shared());
        host.audit()
                .append(HistoryEntry.note(
                        Kind.RESTORE,
                        id,
                        host.clock().now(),
                        host.user(),
                        only.map(path -> path + " alone").orElse("all of it")));
        List<String> unmerged =
                other.map(now -> unmerged(now, restored.paths())).orElse(List.of());
        List<String> before = restored.before().stream().map(Path::toString).toList();
        List<String> lines = new ArrayList<>();
        lines.add(id + " is restored"
                + (before.isEmpty() ? "" : "; what was there before is now " + String.join(", ", before)));
        other.ifPresent(now -> unmerged.forEach(file -> lines.add(file + " is as " + backup.version()
                + " had it: if it is for " + now.version() + ", add what it lacks of "
                + host.site().defaults(now, file))));
        lines.add("Start the service once you have looked at it");
        return new Answer(Exit.DONE, json(backup, only, unmerged, before), lines);
    }

    private void requireStoppedService() {
        if (!host.service().state().isStopped()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.SERVICE_FAILED,
                    "the service runs or is being started, and would write into what is restored",
                    "",
                    "stop it first, and start it when the backup is restored"));
        }
    }

    /** The restored configuration that lacks some of the defaults of the installed release. */
    private List<String> unmerged(ReleaseName now, List<String> restored) {
        return host.settings().configuration().files().stream()
                .filter(file -> restored.stream().anyMatch(path -> Path.of(file).startsWith(path)))
                .filter(file -> Files.exists(host.site().shared().resolve(file)))
                .filter(file -> Files.exists(host.site().defaults(now, file)))
                .filter(file -> lacksSome(now, file))
                .toList();
    }

    /** Also true if nobody can tell: it is restored all the same. */
    private boolean lacksSome(ReleaseName now, String file) {
        try {
            return EditedFile.lacksSomeOf(
                    host.site().defaults(now, file), host.site().shared(), file);
        } catch (ReleaseException unmergeable) {
            unmergeable.problems().forEach(host.log()::warned);
            return true;
        }
    }

    private Map<String, Object> json(
            BackupRecord backup, Optional<String> only, List<String> unmerged, List<String> before) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", backup.id());
        json.put("restored", only.orElse(""));
        json.put("version", backup.version());
        json.put("installed", host.site().current().map(ReleaseName::version).orElse(""));
        json.put("unmerged", unmerged);
        json.put("before", before);
        return json;
    }
}
