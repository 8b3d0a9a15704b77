package com.plexichat.updater.deploy;

import com.plexichat.release.json.Json;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Kept paths that an installation does not have yet: made as a whole from what the release brings. */
final class FreshPaths {
    private static final int PRIVATE = 0700;
    private static final int OF_SERVICE = 0750;
    private static final int OWNER_ONLY = 0600;

    private final Disk disk;
    private final Path run;

    FreshPaths(Disk disk, Path run) {
        this.disk = disk;
        this.run = run;
    }

    /** Remembers which ones are made by this run, so that a first installation can be undone. */
    void note(List<String> kept) {
        if (!Files.exists(list())) {
            disk.makeFolder(run, PRIVATE);
            disk.write(list(), Json.indented(Map.of("made", kept)).getBytes(StandardCharsets.UTF_8), OWNER_ONLY);
        }
    }

    List<String> noted() {
        if (!Files.exists(list())) {
            return List.of();
        }
        try {
            return Json.parseObject(Files.readString(list()), list().toString()).strings("made");
        } catch (IOException failed) {
            throw unreadable(list(), failed);
        }
    }

    private Path list() {
        return run.resolve("made.json");
    }

    /** @param defaults what the release brings; an empty folder is made if it brings nothing */
    void make(Path place, Path defaults) {
        if (!Files.exists(defaults, LinkOption.NOFOLLOW_LINKS)) {
            disk.makeFolder(place, OF_SERVICE);
            return;
        }
        Path parent = place.resolveSibling("." + place.getFileName() + ".plexichat-fresh");
        disk.remove(parent);
        disk.makeFolder(place.resolveSibling(""), OF_SERVICE);
        if (Files.isDirectory(defaults)) {
            disk.makeFolder(parent, OF_SERVICE);
        }
        for (DefaultFile file : DefaultFile.below(defaults)) {
            file.copy(disk, parent);
        }
        disk.move(parent, place);
    }

    static ReleaseException unreadable(Path file, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        "it cannot be read: " + cause.getMessage(),
                        file.toString(),
                        "run the command as a user with the right to read it"),
                cause);
    }
}
