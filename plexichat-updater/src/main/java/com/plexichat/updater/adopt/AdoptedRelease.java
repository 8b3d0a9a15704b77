package com.plexichat.updater.adopt;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes a release of the program of a plain installation, while the service runs: a copy that belongs to the updater, with a
 * manifest of it. Nothing of the plain one is changed.
 */
public final class AdoptedRelease {
    private static final int READABLE = 0755;
    private static final int ALL_MAY_READ = 0644;

    private final Settings settings;
    private final Installation site;
    private final Disk disk;

    public AdoptedRelease(Settings settings, Installation site, Disk disk) {
        this.settings = settings;
        this.site = site;
        this.disk = disk;
    }

    /**
     * The release as it is on disk now.
     *
     * @param service who has to read it; empty if that is who runs the updater
     */
    public ReleaseName make(AdoptionPlan plan, Optional<Owner> service) {
        Path staging = site.releases().resolve(".staging");
        disk.remove(staging); // what a run that was killed left
        disk.makeFolder(staging, READABLE);
        try {
            ProgramCopy copy = new ProgramCopy(site.folder(), staging, disk, service);
            new PlainProgram(site.folder(), plan.program(), settings.kept()).walk(copy);
            byte[] manifest = manifest(plan, copy).getBytes(StandardCharsets.UTF_8);
            ReleaseName name = ReleaseName.of(plan.version(), Sha256.of(manifest));
            linkKept(staging);
            disk.write(
                    staging.resolve(site.release(name).relativize(site.adoptedManifest(name))), manifest, ALL_MAY_READ);
            disk.sync(staging);
            disk.remove(site.release(name)); // of an adoption that was gone back from
            disk.move(staging, site.release(name));
            return name;
        } finally {
            disk.remove(staging);
        }
    }

    private void linkKept(Path tree) {
        for (String kept : settings.kept()) {
            Path place = tree.resolve(kept);
            disk.makeFolder(place.resolveSibling(""), READABLE);
            disk.link(place, site.linkToShared(kept));
        }
        disk.makeFolder(tree.resolve(Installation.OWN), READABLE);
    }

    /** In the form of the manifest of a package. */
    private String manifest(AdoptionPlan plan, ProgramCopy copy) {
        StringBuilder text = new StringBuilder();
        text.append("Product: ").append(settings.product()).append('\n');
        text.append("Version: ").append(plan.version()).append('\n');
        copy.links().forEach(link -> text.append(link.text()));
        text.append('\n');
        List<ChecksumLine> files = copy.files();
        files.forEach(file -> file.appendTo(text));
        return text.toString();
    }
}
