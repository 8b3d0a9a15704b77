package com.plexichat.updater.fetch;

import com.plexichat.release.archive.ArchivePath;
import com.plexichat.release.archive.DeclaredLinks;
import com.plexichat.release.archive.ExtractionLimits;
import com.plexichat.release.archive.Unpacked;
import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.ManifestLines;
import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.UnreadablePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The three files of a package as they were fetched, and what each says of the others. */
final class PackageFiles {
    private static final String DO_NOT = "do not install it; tell those who published it";
    /** Folders that the manifest does not list, beside each file. */
    private static final long FOLDERS_FOR_A_FILE = 8;

    private static final int DEEPEST = 64;
    /** Of what gzip can do at best, about 1030 (zlib, "Technical Details"). */
    private static final long RATIO = 1100;

    private final Offer offer;
    private final Path folder;

    PackageFiles(Offer offer, Path folder) {
        this.offer = offer;
        this.folder = folder;
    }

    /** @throws ReleaseException if the checksum file is not that of the archive */
    void checkChecksum() {
        FileDigest archive = offer.digest(offer.ours().archive());
        String expected = new ChecksumLine(archive.sha256(), offer.ours().archive()).text();
        String found = text(offer.ours().checksum());
        if (!found.stripTrailing().equals(expected.stripTrailing())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.DOWNLOAD_BROKEN,
                    "it does not have the SHA-256 that the account has for "
                            + offer.ours().archive(),
                    offer.ours().checksum(),
                    DO_NOT));
        }
    }

    ManifestLines manifest() {
        return ManifestLines.parse(text(offer.ours().manifest()), offer.ours().manifest());
    }

    ExtractionLimits limits(ManifestLines manifest) {
        long named = manifest.files().size() + manifest.links().size() + 1L;
        return new ExtractionLimits(offer.ours().tar().size(), named * FOLDERS_FOR_A_FILE + DEEPEST, RATIO, DEEPEST);
    }

    DeclaredLinks links(ManifestLines manifest, String top) {
        Map<ArchivePath, String> links = new HashMap<>();
        try {
            manifest.links().forEach(link -> links.put(new ArchivePath(top + "/" + link.path()), link.to()));
            return new DeclaredLinks(links);
        } catch (IllegalArgumentException unsafe) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.ARCHIVE_UNSAFE,
                            "a link of the manifest is unsafe: " + unsafe.getMessage(),
                            offer.ours().manifest(),
                            DO_NOT),
                    unsafe);
        }
    }

    /** @throws ReleaseException with every file that the manifest does not list so, or that is missing */
    void check(Unpacked content, ManifestLines manifest, String top) {
        Map<String, Sha256> listed = new TreeMap<>();
        manifest.files().forEach(line -> listed.put(top + "/" + line.name(), line.sha256()));
        listed.put(
                top + "/" + PackageManifest.FILE_NAME,
                offer.digest(offer.ours().manifest()).sha256());
        Map<String, Sha256> found = new TreeMap<>();
        content.files()
                .forEach(file -> found.put(file.path().text(), file.digest().sha256()));
        Problems problems = new Problems();
        found.forEach((path, digest) -> {
            Sha256 expected = listed.remove(path);
            if (expected == null) {
                problems.add(differs(path, "is in the package and not in its manifest"));
            } else if (!expected.equals(digest)) {
                problems.add(differs(path, "has another SHA-256 than in the manifest"));
            }
        });
        listed.keySet().forEach(path -> problems.add(differs(path, "is in the manifest and not in the package")));
        if (content.links().size() != manifest.links().size()) {
            problems.add(differs("the links", "are not those of the manifest"));
        }
        if (!content.totals().tar().equals(offer.ours().tar())) {
            problems.add(differs("the archive", "is another tar than the account names"));
        }
        problems.throwIfAny();
    }

    private Problem differs(String path, String what) {
        return new Problem(
                ProblemCode.PACKAGE_CONTENT_DIFFERS,
                "\"" + path + "\" " + what,
                offer.ours().archive(),
                DO_NOT);
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException failed) {
            throw UnreadablePath.problem(folder.resolve(name), failed);
        }
    }
}
