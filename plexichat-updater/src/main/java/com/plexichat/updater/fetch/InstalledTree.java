package com.plexichat.updater.fetch;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.ManifestLines;
import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A release as it is on the disk now, held against its manifest. */
public final class InstalledTree {
    private final Installation site;

    public InstalledTree(Installation site) {
        this.site = site;
    }

    /** @throws com.plexichat.release.problem.ReleaseException with every file that is missing, was changed or came later */
    public void check(ReleaseName name) {
        Path manifest = manifest(name);
        Problems problems = new Problems();
        Set<Path> listed = new HashSet<>(Set.of(manifest));
        try {
            if (!isAccountedFor(manifest, name)) {
                problems.add(differs(manifest, "it is not the one that the release's account names"));
            }
            for (ChecksumLine line : ManifestLines.parse(Files.readString(manifest), manifest.toString())
                    .files()) {
                Path file = place(name, line.name());
                listed.add(file);
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    problems.add(differs(file, "it is missing"));
                } else if (!Sha256.of(file).equals(line.sha256())) {
                    problems.add(differs(file, "it was changed after it was installed"));
                }
            }
            unlisted(name, listed).forEach(file -> problems.add(differs(file, "it is not in the manifest")));
        } catch (IOException failed) {
            throw UnreadablePath.problem(manifest, failed);
        }
        problems.throwIfAny();
    }

    private Path manifest(ReleaseName name) {
        Path adopted = site.adoptedManifest(name);
        return Files.exists(adopted) ? adopted : site.release(name).resolve(PackageManifest.FILE_NAME);
    }

    /** An adopted release has its name from its manifest, and no other account. */
    private boolean isAccountedFor(Path manifest, ReleaseName name) throws IOException {
        Sha256 found = Sha256.of(manifest);
        return manifest.equals(site.adoptedManifest(name))
                ? found.hex().startsWith(name.digest())
                : found.equals(account(name));
    }

    private Sha256 account(ReleaseName name) throws IOException {
        Path account = site.account(name);
        ReleaseRecord release = ReleaseRecordJson.read(Files.readString(account), account.toString());
        return release.packages().stream()
                .filter(each -> release.archives().stream()
                        .anyMatch(archive -> archive.name().equals(each.archive())
                                && archive.digest().sha256().hex().startsWith(name.digest())))
                .flatMap(each -> release.ofPackages().stream()
                        .filter(asset -> asset.name().equals(each.manifest())))
                .map(asset -> asset.digest().sha256())
                .findFirst()
                .orElseThrow(() -> new IOException("the account is not that of " + name));
    }

    private List<Path> unlisted(ReleaseName name, Set<Path> listed) throws IOException {
        try (Stream<Path> tree = Files.walk(site.release(name))) {
            return tree.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !Files.isSymbolicLink(file))
                    .filter(file -> !listed.contains(file) && !file.equals(site.account(name)))
                    .sorted()
                    .toList();
        }
    }

    /** The release itself tells what belonged to kept paths when it was installed; the configuration may have changed since. */
    private Path place(ReleaseName name, String file) {
        Path asDefault = site.defaults(name, file);
        return Files.exists(asDefault, LinkOption.NOFOLLOW_LINKS)
                ? asDefault
                : site.release(name).resolve(file);
    }

    private static Problem differs(Path file, String what) {
        return new Problem(
                ProblemCode.PACKAGE_CONTENT_DIFFERS,
                what,
                file.toString(),
                "remove the release's folder if it does not run, and install the version again");
    }
}
