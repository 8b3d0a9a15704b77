package com.plexichat.updater.deploy;

import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.merge.JsonMerge;
import com.plexichat.updater.merge.MergeResult;
import com.plexichat.updater.site.Installation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a release brings for kept paths that are there: files that are missing, and new defaults of the configuration. */
final class NewDefaults {
    private final Surroundings with;
    private final RunRecord run;
    private final Disk disk;
    private final Installation site;
    private final FormerFiles former;

    NewDefaults(Surroundings with, RunRecord run) {
        this.with = with;
        this.run = run;
        this.disk = with.disk();
        this.site = with.site();
        this.former = new FormerFiles(with, run);
    }

    /** The files that are going to be made, in paths that are there. */
    List<String> missing(List<String> missingPaths) {
        return with.settings().kept().stream()
                .filter(path -> !missingPaths.contains(path))
                .flatMap(path -> defaults(path).stream()
                        .filter(file -> !former.isOrWasThere(file.name(path)))
                        .map(file -> file.name(path)))
                .toList();
    }

    /**
     * Merges as it is going to be, and makes the place for the former files. What cannot be merged is told while the service
     * still runs; and what a merge needs is there by then, so that nothing waits for it later.
     */
    void prepare() {
        for (String path : with.settings().kept()) {
            for (DefaultFile each : defaults(path)) {
                if (isMerged(each, path)) {
                    String name = each.name(path);
                    merged(oldDefault(each, path), each.file(), EditedFile.read(site.shared(), name), name);
                    former.makePlaces(name);
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
                && former.isOrWasThere(each.name(path));
    }

    private Optional<Path> oldDefault(DefaultFile each, String path) {
        return run.from().map(from -> each.at(site.defaults(from, path))).filter(Files::exists);
    }

    private List<DefaultFile> defaults(String path) {
        return DefaultFile.below(site.defaults(run.to(), path));
    }

    /**
     * The former file is taken away first, to where nobody else can change it while it is looked at. One that is as it was
     * is written anew too: a program that writes it in place must not write the former one.
     */
    private void merge(Path file, Optional<Path> oldDefault, Path newDefault, String name) {
        Path taken = former.take(name);
        String edited = EditedFile.read(former.folder(), name);
        MergeResult merged = merged(oldDefault, newDefault, edited, name);
        merged.notes().forEach(note -> with.log().info("  " + name + " " + note.pointer() + " " + note.words()));
        disk.writeLike(taken, file, merged.text().getBytes(StandardCharsets.UTF_8));
    }

    private static MergeResult merged(Optional<Path> oldDefault, Path newDefault, String edited, String name) {
        return oldDefault
                .map(old -> JsonMerge.of(DefaultFile.text(old), DefaultFile.text(newDefault), edited, name))
                .orElseGet(() -> JsonMerge.withoutOldDefault(DefaultFile.text(newDefault), edited, name));
    }
}
