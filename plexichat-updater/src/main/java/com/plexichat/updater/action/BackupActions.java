package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.backup.BackupRecord;
import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.site.ReleaseName;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be done with backups. */
public final class BackupActions {
    private final Host host;

    public BackupActions(Host host) {
        this.host = host;
    }

    public Answer create() {
        return locked(() -> {
            BackupRecord made = host.backups().create(installed().version());
            return new Answer(Exit.DONE, json(made), List.of(line(made)));
        });
    }

    private ReleaseName installed() {
        return host.site()
                .current()
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.INSTALLATION_BROKEN,
                        "nothing is installed, so there is nothing to be saved",
                        host.site().folder().toString(),
                        "install a release: plexichat deploy; or take over what is there already: plexichat adopt")));
    }

    public Answer list() {
        List<BackupRecord> all = host.backups().list();
        return new Answer(
                Exit.DONE,
                Map.of("backups", all.stream().map(BackupActions::json).toList()),
                all.isEmpty()
                        ? List.of("there are no backups")
                        : all.stream().map(BackupActions::line).toList());
    }

    /** @param identity the file with the key of an encrypted one */
    public Answer verify(String id, Optional<Path> identity) {
        host.backups().verify(id, identity);
        String how = identity.isPresent() ? "" : "; of an encrypted one only the stored bytes were read";
        return new Answer(Exit.DONE, Map.of("id", id, "good", true), List.of(id + " is good" + how));
    }

    /** @param only one path in the backup; empty for all of it */
    public Answer restore(String id, Optional<String> only, Optional<Path> identity) {
        return locked(() -> Recovery.beforeRestore(host), () -> new RestoreBackup(host).run(id, only, identity));
    }

    public Answer prune() {
        return locked(() -> {
            List<String> removed = OldBackups.prune(host);
            return removed.isEmpty()
                    ? Answer.nothingToDo("every backup is kept by the rule of retention")
                    : new Answer(Exit.DONE, Map.of("removed", removed), List.of());
        });
    }

    private Answer locked(Supplier<Answer> action) {
        return locked(() -> Recovery.before(host.deployments()), action);
    }

    /** @param before answers if the action cannot be done */
    private Answer locked(Supplier<Optional<Answer>> before, Supplier<Answer> action) {
        RunLock lock = host.lock();
        try (lock) {
            return before.get().orElseGet(action);
        }
    }

    private static String line(BackupRecord backup) {
        return backup.id() + "  " + backup.files() + " files, "
                + backup.stored().size() + " bytes" + (backup.encrypted() ? ", encrypted" : "");
    }

    private static Map<String, Object> json(BackupRecord backup) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", backup.id());
        json.put("version", backup.version());
        json.put("time", backup.time().toString());
        json.put("encrypted", backup.encrypted());
        json.put("bytes", backup.stored().size());
        json.put("sha256", backup.stored().sha256().hex());
        json.put("files", backup.files());
        json.put("payload", backup.payload());
        return json;
    }
}
