package com.plexichat.updater.action;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.journal.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Removes what runs kept to go back by, but for the last ones. What a run took back stays, since a version that failed may
 * have written it; so do files that went with their release, and the program of an installation that was adopted. Only a
 * person knows whether it is needed.
 */
final class OldRuns {
    private static final int LAST = 10;
    private static final List<String> NOT_OURS = List.of("taken-back", "later", "removed", "plain");
    private static final Pattern ID = Pattern.compile(".*_(?<time>[0-9]{8}_[0-9]{6})(_2)*");

    private final Host host;

    OldRuns(Host host) {
        this.host = host;
    }

    /** That the new version runs is not less true if an old run cannot be removed. */
    void remove() {
        try {
            Optional<String> last = host.journal().last().map(RunRecord::id);
            folders().stream()
                    .skip(LAST)
                    .filter(run -> !last.equals(Optional.of(name(run))))
                    .filter(run -> !hasWhatOnlyAPersonMayRemove(run))
                    .forEach(host.disk()::remove);
        } catch (ReleaseException refused) {
            refused.problems().forEach(host.log()::warned);
        }
    }

    /** The last one first. */
    private List<Path> folders() {
        Path runs = host.site().runs();
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(runs)) {
            return content.filter(run -> ID.matcher(name(run)).matches())
                    .sorted(Comparator.comparing(OldRuns::time)
                            .thenComparing(OldRuns::name)
                            .reversed())
                    .toList();
        } catch (IOException failed) {
            throw UnreadablePath.problem(runs, failed);
        }
    }

    /** Folders alone are not looked at: each run makes them before it needs them. */
    private static boolean hasWhatOnlyAPersonMayRemove(Path run) {
        return NOT_OURS.stream().map(run::resolve).anyMatch(OldRuns::hasFiles);
    }

    private static boolean hasFiles(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.anyMatch(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException | UncheckedIOException failed) {
            return true;
        }
    }

    private static String time(Path run) {
        Matcher id = ID.matcher(name(run));
        return id.matches() ? id.group("time") : "";
    }

    private static String name(Path run) {
        return String.valueOf(run.getFileName());
    }
}
