package com.plexichat.updater.action;

import com.plexichat.release.log.Amounts;
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
        BackupRecord backup = host.backups().verify(id, identity);
        boolean isRead = !backup.encrypted() || identity.isPresent();
        String content = "(files: " + backup.files() + ", bytes: " + backup.payload() + ")";
        Map<String, Object> json = json(backup);
        json.put("good", true);
        json.put("contentRead", isRead);
        return new Answer(
                Exit.DONE,
                json,
                List.of(
                        isRead
                                ? id + " is whole, and all that is in it as it was saved " + content
                                : id + " is whole as it is stored (bytes: "
                                        + backup.stored().size()
                                        + "); it is encrypted, and --identity FILE reads what is in it too "
                                        + content));
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
        return locked(() -> Recovery.before(host), action);
    }

    /** @param before answers if the action cannot be done */
    private Answer locked(Supplier<Optional<Answer>> before, Supplier<Answer> action) {
        RunLock lock = host.lock();
        try (lock) {
            return before.get().orElseGet(action);
        }
    }

    private static String line(BackupRecord backup) {
        return backup.id() + "  " + Amounts.counted(backup.files(), "file") + ", "
                + Amounts.counted(backup.stored().size(), "byte") + (backup.encrypted() ? ", encrypted" : "");
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
