package com.plexichat.updater.deploy;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the files in kept paths that runs brought: what somebody else put there is not removed, even if a release has
 * the same. A run keeps what it changes to itself until it is done, so that the way back has nothing to undo here.
 */
final class BroughtFiles {
    private static final int PRIVATE = 0700;
    private static final int OWNER_ONLY = 0600;
    private static final String FILES = "files";

    private final Surroundings with;
    private final RunRecord run;
    private final Path changed;
    private final Set<String> names;

    BroughtFiles(Surroundings with, RunRecord run) {
        this.with = with;
        this.run = run;
        this.changed = with.site().run(run.id()).resolve("brought.json");
        this.names = read(with.site());
    }

    /**
     * Those of runs that are done.
     *
     * @throws ReleaseException if the record is no longer one
     */
    static Set<String> read(Installation site) {
        Path record = site.brought();
        try {
            return Files.exists(record)
                    ? new TreeSet<>(Json.parseObject(Files.readString(record), record.toString())
                            .strings(FILES))
                    : new TreeSet<>();
        } catch (IOException failed) {
            throw UnreadablePath.problem(record, failed);
        } catch (JsonException broken) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.INSTALLATION_BROKEN,
                            "the record of the files that updates brought is broken: " + broken.getMessage(),
                            record.toString(),
                            "move it away; what updates brought so far stays then, also where its release goes"),
                    broken);
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** For a file that was edited: from then on it is somebody's. */
    void forget(String name) {
        names.remove(name);
    }

    /** Notes for the end of the run what it makes, and what is still of the new release. */
    void note(KeptPaths.Made made) {
        Set<String> now = new TreeSet<>();
        for (String path : with.settings().kept()) {
            DefaultFile.below(with.site().defaults(run.to(), path)).stream()
                    .map(file -> file.name(path))
                    .filter(name -> made.paths().contains(path) || made.files().contains(name) || has(name))
                    .forEach(now::add);
        }
        if (!now.equals(read(with.site()))) {
            String json = Json.indented(Map.of(FILES, List.copyOf(now)));
            with.disk().makeFolder(changed.resolveSibling(""), PRIVATE);
            with.disk().write(changed, json.getBytes(StandardCharsets.UTF_8), OWNER_ONLY);
        }
    }

    /** The run is done. */
    void commit() {
        if (KeptPaths.isThere(changed)) {
            with.disk().move(changed, with.site().brought());
        }
    }
}
