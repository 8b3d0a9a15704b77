package com.plexichat.updater.deploy;

import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.merge.JsonMerge;
import com.plexichat.updater.merge.MergeResult;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a release brings for kept paths that are there: files that are missing, and new defaults of the configuration. */
final class NewDefaults {
    private static final int PRIVATE = 0700;

    private final Surroundings with;
    private final RunRecord run;
    private final Disk disk;
    private final Installation site;

    NewDefaults(Surroundings with, RunRecord run) {
        this.with = with;
        this.run = run;
        this.disk = with.disk();
        this.site = with.site();
    }

    /** The files that are going to be made, in paths that are there. */
    List<String> missing(List<String> missingPaths) {
        return with.settings().kept().stream()
                .filter(path -> !missingPaths.contains(path))
                .flatMap(path -> defaults(path).stream()
                        .filter(file -> !isOrWasThere(file.at(site.shared().resolve(path)), file.name(path)))
                        .map(file -> file.name(path)))
                .toList();
    }

    /**
     * Merges the defaults of the two releases. Of one that is no JSON is told while the service still runs; and what a
     * merge needs is loaded by then, so that nothing waits for it later.
     */
    void rehearse() {
        for (String path : with.settings().kept()) {
            for (DefaultFile each : defaults(path)) {
                if (isMerged(each, path)) {
                    Optional<Path> old = oldDefault(each, path);
                    merged(old, each.file(), read(old.orElse(each.file())), each.name(path));
                }
            }
        }
    }

    void bring(String path) {
        Path place = site.shared().resolve(path);
        for (DefaultFile each : defaults(path)) {
            Path file = each.at(place);
            if (isMerged(each, path)) {
                merge(file, oldDefault(each, path), each.file(), each.name(path));
            } else if (!KeptPaths.isThere(file)) {
                each.copy(disk, place);
            }
        }
    }

    private boolean isMerged(DefaultFile each, String path) {
        return with.settings().configuration().files().contains(each.name(path))
                && isOrWasThere(each.at(site.shared().resolve(path)), each.name(path));
    }

    private Optional<Path> oldDefault(DefaultFile each, String path) {
        return run.from().map(from -> each.at(site.defaults(from, path))).filter(Files::exists);
    }

    private boolean isOrWasThere(Path file, String name) {
        return KeptPaths.isThere(file) || KeptPaths.isThere(former(name));
    }

    private List<DefaultFile> defaults(String path) {
        return DefaultFile.below(site.defaults(run.to(), path));
    }

    /**
     * The former file is taken away first, to where nobody else can change it while it is looked at. One that is as it was
     * is written anew too: a program that writes it in place must not write the former one.
     */
    private void merge(Path file, Optional<Path> oldDefault, Path newDefault, String name) {
        Path former = former(name);
        if (!KeptPaths.isThere(former)) {
            disk.makeFolder(later(name).resolveSibling(""), PRIVATE); // there may be no room for it on the way back
            disk.makeFolder(former.resolveSibling(""), PRIVATE);
            disk.move(file, former);
        }
        String edited = EditedFile.read(former, name);
        MergeResult merged = merged(oldDefault, newDefault, edited, name);
        merged.notes().forEach(note -> with.log().info("  " + name + " " + note.pointer() + " " + note.words()));
        disk.writeLike(former, file, merged.text().getBytes(StandardCharsets.UTF_8));
    }

    private static MergeResult merged(Optional<Path> oldDefault, Path newDefault, String edited, String name) {
        return oldDefault
                .map(old -> JsonMerge.of(read(old), read(newDefault), edited, name))
                .orElseGet(() -> JsonMerge.withoutOldDefault(read(newDefault), edited, name));
    }

    /** Puts the former configuration in its place again, and what was there since aside. */
    void takeBack() {
        for (String name : with.settings().configuration().files()) {
            Path former = former(name);
            Path file = site.shared().resolve(name);
            if (KeptPaths.isThere(former)) {
                if (KeptPaths.isThere(file)) {
                    disk.move(file, later(name));
                }
                disk.move(former, file);
            }
        }
    }

    /** Where the configuration is kept as it was before the run. */
    private Path former(String name) {
        return site.run(run.id()).resolve("former").resolve(name);
    }

    /** Where what came in its place goes on the way back. */
    private Path later(String name) {
        return site.run(run.id()).resolve("later").resolve(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw UnreadablePath.problem(file, failed);
        }
    }
}
