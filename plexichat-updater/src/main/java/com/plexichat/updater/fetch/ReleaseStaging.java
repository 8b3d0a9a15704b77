package com.plexichat.updater.fetch;

import com.plexichat.release.archive.SafeExtraction;
import com.plexichat.release.archive.Unpacked;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ManifestLines;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedFile;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.source.ReleaseSource;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings releases onto the disk, each checked against its account, its checksum and its manifest before it has its name.
 * Nothing that is installed is touched.
 */
public final class ReleaseStaging {
    private static final int PRIVATE = 0700;
    private static final int READABLE = 0755;
    private static final int ALL_MAY_READ = 0644;
    private static final long LONGEST_ACCOUNT = 4L << 20;
    private static final long RESERVE = 64L << 20;

    private final Settings settings;
    private final Installation site;
    private final Disk disk;
    private final ReleaseSource source;
    private final Platform host;
    private final ReleaseLog log;

    public ReleaseStaging(
            Settings settings, Installation site, Disk disk, ReleaseSource source, Platform host, ReleaseLog log) {
        this.settings = settings;
        this.site = site;
        this.disk = disk;
        this.source = source;
        this.host = host;
        this.log = log;
    }

    /** Reads what a release says of itself; the installation is not touched. */
    public Offer read(OfferedRelease release) {
        Path incoming = temporary();
        try {
            OfferedFile account = release.file(ReleaseRecord.FILE_NAME)
                    .orElseThrow(() -> new ReleaseException(new Problem(
                            ProblemCode.OFFER_INCOMPLETE,
                            "the release " + release.version() + " has no account",
                            ReleaseRecord.FILE_NAME,
                            "wait until it is published as a whole, or choose another version")));
            Path file = incoming.resolve(ReleaseRecord.FILE_NAME);
            source.fetch(account, file, LONGEST_ACCOUNT, bytes -> {});
            return new OfferReader(settings.product(), host).read(release, text(file));
        } finally {
            disk.remove(incoming);
        }
    }

    /** The release as it is on disk now; one that was there already is checked again. */
    public ReleaseName stage(Offer offer) {
        ReleaseName name = offer.name();
        Path incoming = site.state().resolve("incoming");
        Path staging = site.releases().resolve(".staging");
        List.of(incoming, staging).forEach(disk::remove); // what a run that was killed left
        if (Files.isDirectory(site.release(name))) {
            new InstalledTree(site).check(name);
            log.info(name.version() + " is on the disk already, and whole");
            return name;
        }
        disk.makeFolder(incoming, PRIVATE);
        disk.makeFolder(staging, READABLE);
        try {
            requireRoom(offer);
            fetch(offer, incoming, offer.ours().checksum());
            fetch(offer, incoming, offer.ours().manifest());
            PackageFiles files = new PackageFiles(offer, incoming);
            files.checkChecksum();
            ManifestLines manifest = files.manifest();
            log.info("Fetching " + offer.ours().archive());
            fetch(offer, incoming, offer.ours().archive());
            Path archive = incoming.resolve(offer.ours().archive());
            Path unpacked = staging.resolve("unpacked");
            String top = TopFolder.of(archive);
            Unpacked content = new SafeExtraction(files.limits(manifest), files.links(manifest, top))
                    .extract(
                            archive,
                            unpacked,
                            (compressed, expanded) -> log.progress(() -> "  unpacked "
                                    + Amounts.part(expanded, offer.ours().tar().size())));
            files.check(content, manifest, top);
            Path tree = unpacked.resolve(top);
            new ForeignPrograms(host).check(tree, manifest);
            arrange(offer, tree);
            disk.sync(tree);
            disk.move(tree, site.release(name));
            return name;
        } finally {
            disk.remove(incoming);
            disk.remove(staging);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("plexichat-");
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "no temporary folder can be made: " + failed.getMessage(),
                            System.getProperty("java.io.tmpdir"),
                            "make room on the disk, or name another folder with -Djava.io.tmpdir"),
                    failed);
        }
    }

    private void fetch(Offer offer, Path folder, String name) {
        FileDigest wanted = offer.digest(name);
        FileDigest got = source.fetch(
                offer.file(name),
                folder.resolve(name),
                wanted.size(),
                bytes -> log.progress(() -> "  fetched " + Amounts.part(bytes, wanted.size()) + " of " + name));
        if (!got.equals(wanted)) {
            throw new ReleaseException(new Problem(
                    ProblemCode.DOWNLOAD_BROKEN,
                    "it has " + Amounts.counted(got.size(), "byte") + " with SHA-256 " + got.sha256()
                            + ", its account says " + Amounts.counted(wanted.size(), "byte") + " with "
                            + wanted.sha256(),
                    name,
                    "run the command again; if it stays, do not install it: it was changed after it was published"));
        }
    }

    private void requireRoom(Offer offer) {
        long needed =
                offer.digest(offer.ours().archive()).size() + offer.ours().tar().size() + RESERVE;
        try {
            long free = Files.getFileStore(site.releases()).getUsableSpace();
            if (free < needed) {
                throw new ReleaseException(new Problem(
                        ProblemCode.DISK_SPACE_SHORT,
                        free + " bytes are free, the package and the release need " + needed,
                        site.releases().toString(),
                        "free at least " + Amounts.counted(needed - free, "byte")));
            }
        } catch (IOException unknown) {
            throw UnreadablePath.problem(site.releases(), unknown);
        }
    }

    /** The release keeps what it brings for the kept paths as defaults, and links to those of the installation. */
    private void arrange(Offer offer, Path tree) {
        Path own = tree.resolve(Installation.OWN);
        disk.makeFolder(own.resolve(Installation.DEFAULTS), READABLE);
        for (String kept : settings.kept()) {
            Path place = tree.resolve(kept);
            Path defaults = own.resolve(Installation.DEFAULTS).resolve(kept);
            if (Files.exists(place)) {
                disk.makeFolder(defaults.resolveSibling(""), READABLE);
                disk.move(place, defaults);
            }
            disk.makeFolder(place.resolveSibling(""), READABLE);
            disk.link(place, site.linkToShared(kept));
        }
        disk.write(own.resolve(ReleaseRecord.FILE_NAME), offer.text().getBytes(StandardCharsets.UTF_8), ALL_MAY_READ);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw UnreadablePath.problem(file, failed);
        }
    }
}
