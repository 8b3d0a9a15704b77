package com.plexichat.updater.deploy;

import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of kept paths that a run took away, as they were: in the state of the run, where nobody else can change them
 * while they are looked at.
 */
final class FormerFiles {
    private static final int PRIVATE = 0700;
    private static final int OF_SERVICE = 0750;

    private final Disk disk;
    private final Installation site;
    private final Path run;
    private final Path folder;

    /** Those in whose place something newer came. */
    FormerFiles(Surroundings with, RunRecord run) {
        this(with, run, "former");
    }

    private FormerFiles(Surroundings with, RunRecord run, String folder) {
        this.disk = with.disk();
        this.site = with.site();
        this.run = site.run(run.id());
        this.folder = this.run.resolve(folder);
    }

    /** Those in whose place nothing came: they are kept for longer. */
    static FormerFiles removed(Surroundings with, RunRecord run) {
        return new FormerFiles(with, run, "removed");
    }

    /** Where all of them are. */
    Path folder() {
        return folder;
    }

    /** Where a file is once it was taken, by its name from the folder of kept paths on. */
    Path of(String name) {
        return folder.resolve(name);
    }

    /** True if the file is in its place, or was taken by this run. */
    boolean isOrWasThere(String name) {
        return KeptPaths.isThere(place(name)) || KeptPaths.isThere(of(name));
    }

    /** Takes a file away; once it was taken, what is in its place is newer. */
    Path take(String name) {
        Path former = of(name);
        if (!KeptPaths.isThere(former)) {
            makePlaces(name);
            disk.move(place(name), former);
        }
        return former;
    }

    /** On the way back there may be no room for a folder. */
    void makePlaces(String name) {
        disk.makeFolder(later(name).resolveSibling(""), PRIVATE);
        disk.makeFolder(of(name).resolveSibling(""), PRIVATE);
    }

    void putBack(String name) {
        disk.makeFolder(place(name).resolveSibling(""), OF_SERVICE); // the new version may have removed it
        disk.move(of(name), place(name));
    }

    /** Puts all of them in their places again, and aside what is there since. */
    void takeBack() {
        for (String name : names()) {
            if (KeptPaths.isThere(place(name))) {
                disk.move(place(name), later(name));
            }
            putBack(name);
        }
    }

    private List<String> names() {
        if (!KeptPaths.isThere(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw UnreadablePath.problem(folder, failed);
        }
    }

    /** Where what came in its place goes on the way back. */
    private Path later(String name) {
        return run.resolve("later").resolve(name);
    }

    private Path place(String name) {
        return site.shared().resolve(name);
    }
}
