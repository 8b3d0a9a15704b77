package com.plexichat.updater.doctor;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.backup.BackupRecord;
import com.plexichat.updater.settings.BackupSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** If backups are made, none is broken, and the last one is not older than the rule of retention lets any become. */
final class RecentBackup implements Check {
    private static final String HINT = "make one: plexichat backup create";

    private final Examined host;

    RecentBackup(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the backups";
    }

    @Override
    public List<Finding> look() {
        BackupSettings settings = host.settings().backup();
        if (!settings.enabled() || host.site().current().isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        List<BackupRecord> whole = host.backups().list(broken -> found.add(Finding.warning(broken)));
        found.addAll(last(whole.stream().findFirst(), settings.retention().age()));
        return found;
    }

    private List<Finding> last(Optional<BackupRecord> last, Duration limit) {
        if (last.isEmpty()) {
            return List.of(warning("there is no backup yet"));
        }
        Duration age = Duration.between(last.get().time(), host.clock().now());
        return age.compareTo(limit) <= 0
                ? List.of()
                : List.of(warning("the last backup, " + last.get().id() + ", is " + Amounts.counted(age.toDays(), "day")
                        + " old"));
    }

    private Finding warning(String what) {
        return Finding.warning(
                ProblemCode.BACKUP_MISSING, what, host.settings().backup().folder(), HINT);
    }
}
