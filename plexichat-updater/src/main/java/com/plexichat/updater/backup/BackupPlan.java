package com.plexichat.updater.backup;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.updater.settings.BackupSettings;
import com.plexichat.updater.settings.BackupSettings.Dump;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a backup is made of, known to be possible.
 *
 * @param shared the folder that the paths are below
 * @param paths none below another
 */
record BackupPlan(Path shared, List<BackupPath> paths, List<Dump> dumps, Optional<AgeRecipient> recipient) {
    BackupPlan {
        paths = List.copyOf(paths);
        dumps = List.copyOf(dumps);
    }

    /** @throws com.plexichat.release.problem.ReleaseException with all that is wrong in the settings */
    static BackupPlan of(BackupSettings settings, Path shared) {
        Problems problems = new Problems();
        List<BackupPath> paths = new ArrayList<>();
        for (String each : settings.paths()) {
            BackupPath.parse(each)
                    .filter(path -> !path.isAtOrBelow(BackupPath.DUMPS) && !path.isAtOrBelow(BackupPath.LIST))
                    .ifPresentOrElse(
                            paths::add,
                            () -> problems.add(
                                    problem(
                                            "\"" + each + "\" cannot be saved under this name",
                                            "backup.paths",
                                            "name a path below the shared folder, other than \"dumps\" and \"backup.sha256\"")));
        }
        Set<String> names = new HashSet<>();
        for (Dump each : settings.dumps()) {
            if (each.name().contains("/") || BackupPath.parse(each.name()).isEmpty() || !names.add(each.name())) {
                problems.add(problem(
                        "\"" + each.name() + "\" is no name of a file, or is there twice",
                        "backup.dumps",
                        "give each dump a name of its own, such as \"database.sql\""));
            }
        }
        Optional<AgeRecipient> recipient = Optional.empty();
        try {
            recipient = settings.recipient().map(AgeRecipient::parse);
        } catch (IllegalArgumentException other) {
            // Not quoted: somebody may have written the secret key here.
            problems.add(problem(
                    String.valueOf(other.getMessage()),
                    "backup.recipient",
                    "name the public key that age-keygen printed, which begins with \"age1\""));
        }
        problems.throwIfAny();
        return new BackupPlan(shared, outermost(paths), settings.dumps(), recipient);
    }

    private static List<BackupPath> outermost(List<BackupPath> paths) {
        return paths.stream()
                .distinct()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && path.isAtOrBelow(other)))
                .toList();
    }

    private static Problem problem(String what, String where, String hint) {
        return new Problem(ProblemCode.SETTINGS_INVALID, what, where, hint);
    }
}
