package com.plexichat.updater.deploy;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.ManifestLines;
import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files that a release brought for kept paths and that nobody edited: they come and go with the release. What was edited
 * stays, and so does what no run brought.
 */
final class ShippedFiles {
    private final Surroundings with;
    private final Installation site;
    private final FormerFiles former;
    private final FormerFiles removed;
    private final ReleaseName from;
    private final ReleaseName to;
    private final BroughtFiles brought;
    private final Map<String, Sha256> before;
    private final Map<String, Sha256> now;

    ShippedFiles(Surroundings with, RunRecord run, ReleaseName from, BroughtFiles brought) {
        this.with = with;
        this.site = with.site();
        this.former = new FormerFiles(with, run);
        this.removed = FormerFiles.removed(with, run);
        this.from = from;
        this.to = run.to();
        this.brought = brought;
        this.before = digests(site, from);
        this.now = digests(site, to);
    }

    /** Refuses a manifest or a record that cannot be read while the service still runs. */
    static void requireReadable(Installation site, RunRecord run) {
        BroughtFiles.read(site);
        run.from().ifPresent(from -> digests(site, from));
        digests(site, run.to());
    }

    /** Brings the files of a kept path that are there to the new release, but for the configuration, which always stays. */
    void exchange(String path) {
        if (site.isAdopted(to)) {
            return; // what it brought is not known: any of them may have been there with it
        }
        Set<String> defaults = names(to, path);
        names(from, path).stream()
                .filter(name -> !defaults.contains(name) && !isMerged(name) && brought.has(name))
                .forEach(this::remove);
        defaults.stream()
                .filter(name -> !isMerged(name))
                .filter(former::isOrWasThere)
                .forEach(this::replace);
    }

    private boolean isMerged(String name) {
        return with.settings().configuration().files().contains(name);
    }

    private Set<String> names(ReleaseName release, String path) {
        return DefaultFile.below(site.defaults(release, path)).stream()
                .map(file -> file.name(path))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As long as both releases have the same, nothing is touched. */
    private void replace(String name) {
        Path old = site.defaults(from, name);
        if (!KeptPaths.isThere(old) || isSame(name, old)) {
            return;
        }
        if (isTaken(name, former)) {
            with.disk()
                    .copyLike(
                            former.of(name),
                            site.defaults(to, name),
                            site.shared().resolve(name));
            with.log().info("  " + name + " was not edited, and is that of " + to.version() + " now");
        } else {
            brought.forget(name);
            with.log()
                    .info("  " + name + " was edited and stays; that of " + to.version() + " is "
                            + site.defaults(to, name));
        }
    }

    private void remove(String name) {
        if (!removed.isOrWasThere(name)) {
            return;
        }
        if (isTaken(name, removed)) {
            with.log()
                    .info("  " + name + " was not edited, does not belong to " + to.version() + ", and is now "
                            + removed.of(name));
        } else {
            with.log().info("  " + name + " was edited and stays, though it does not belong to " + to.version());
        }
    }

    /** True if the file was as the former release brought it, and is away; it is looked at where nobody can change it. */
    private boolean isTaken(String name, FormerFiles files) {
        Path place = site.shared().resolve(name);
        Path taken = files.of(name);
        try {
            // What is no plain file is left alone: it was put there by somebody.
            if (!KeptPaths.isThere(taken) && !EditedFile.isPlain(place)) {
                return false;
            }
            files.take(name);
            if (EditedFile.isPlain(taken) && Files.mismatch(taken, site.defaults(from, name)) < 0) {
                return true;
            }
            files.putBack(name);
            return false;
        } catch (IOException failed) {
            throw UnreadablePath.problem(place, failed);
        }
    }

    /** By the manifests, so that the time without a service does not grow with what stays as it is. */
    private boolean isSame(String name, Path old) {
        if (before.containsKey(name) && now.containsKey(name)) {
            return before.get(name).equals(now.get(name));
        }
        try {
            return Files.mismatch(old, site.defaults(to, name)) < 0;
        } catch (IOException failed) {
            throw UnreadablePath.problem(old, failed);
        }
    }

    /** None of an adopted release: a file with that name is whatever its program has there. */
    private static Map<String, Sha256> digests(Installation site, ReleaseName name) {
        Path manifest = site.release(name).resolve(PackageManifest.FILE_NAME);
        try {
            return Files.exists(manifest) && !site.isAdopted(name)
                    ? ManifestLines.parse(Files.readString(manifest), manifest.toString()).files().stream()
                            .collect(Collectors.toMap(ChecksumLine::name, ChecksumLine::sha256))
                    : Map.of();
        } catch (IOException failed) {
            throw UnreadablePath.problem(manifest, failed);
        }
    }
}
