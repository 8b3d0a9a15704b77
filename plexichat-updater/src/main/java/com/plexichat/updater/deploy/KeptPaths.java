package com.plexichat.updater.deploy;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The paths that belong to an installation and that a run may have to make. */
final class KeptPaths {
    private static final int PRIVATE = 0700;
    private static final int OF_SERVICE = 0750;
    private static final int READABLE = 0755;
    private static final int OWNER_ONLY = 0600;

    private final Surroundings with;
    private final RunRecord run;
    private final Disk disk;
    private final Installation site;
    private final Path folder;

    KeptPaths(Surroundings with, RunRecord run) {
        this.with = with;
        this.run = run;
        this.disk = with.disk();
        this.site = with.site();
        this.folder = site.run(run.id());
    }

    List<String> missing() {
        return with.settings().kept().stream()
                .filter(path -> !isThere(site.shared().resolve(path)))
                .toList();
    }

    /** Remembers what is going to be made, if anything is, and makes room for it, so that it can be taken back. */
    void note(List<String> paths, List<String> files) {
        boolean isAnything = !paths.isEmpty() || !files.isEmpty();
        if (isAnything && !Files.exists(list())) {
            disk.makeFolder(folder, PRIVATE);
            Stream.concat(paths.stream(), files.stream())
                    .forEach(path -> disk.makeFolder(taken(path).resolveSibling(""), PRIVATE));
            String json = Json.indented(Map.of("paths", paths, "files", files));
            disk.write(list(), json.getBytes(StandardCharsets.UTF_8), OWNER_ONLY);
        }
    }

    /** Makes a path as a whole of what the release brings for it; an empty folder if it brings nothing. */
    void make(String path) {
        Path place = site.shared().resolve(path);
        Path defaults = site.defaults(run.to(), path);
        Path fresh = folder.resolve("fresh");
        disk.remove(fresh);
        if (!isThere(defaults) || Files.isDirectory(defaults)) {
            disk.makeFolder(fresh, OF_SERVICE);
        }
        DefaultFile.below(defaults).forEach(file -> file.copy(disk, fresh));
        with.service().account().ifPresent(owner -> disk.give(fresh, owner));
        disk.makeFolder(place.resolveSibling(""), READABLE); // it is not the service's, which has to get through
        disk.move(fresh, place);
    }

    /** Puts what was made aside, with all that came into it meanwhile. */
    void takeBack() {
        disk.remove(folder.resolve("fresh"));
        Made made = made();
        made.files().forEach(this::aside);
        made.paths().forEach(this::aside);
    }

    /** What a run makes: whole paths, and files in paths that were there. */
    record Made(List<String> paths, List<String> files) {}

    /** As it was noted first: what is made is no longer missing when a run goes on. */
    Made made() {
        if (!Files.exists(list())) {
            return new Made(List.of(), List.of());
        }
        try {
            JsonObject made = Json.parseObject(Files.readString(list()), list().toString());
            return new Made(made.strings("paths"), made.strings("files"));
        } catch (IOException failed) {
            throw UnreadablePath.problem(list(), failed);
        }
    }

    private void aside(String path) {
        Path place = site.shared().resolve(path);
        if (isThere(place)) {
            with.log().info("  " + path + " came with " + run.to().version() + " and is now in " + taken(path));
            disk.move(place, taken(path));
        }
    }

    /** Where it goes on the way back, on which there may be no room for a folder. */
    private Path taken(String path) {
        return folder.resolve("taken-back").resolve(path);
    }

    private Path list() {
        return folder.resolve("made.json");
    }

    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
