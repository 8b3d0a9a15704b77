package com.plexichat.release.trial;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings releases to where the updater is going to look for them, each file as the release's own account names it. */
final class ReleaseFetch {
    private static final Platform ANY = Platform.parse("any");
    private static final String HINT = "stage the release again, or choose another";

    private final String product;
    private final Platform host;
    private final Path folder;

    /** @param folder gets a folder for each release */
    ReleaseFetch(String product, Platform host, Path folder) {
        this.product = product;
        this.host = host;
        this.folder = folder;
    }

    /** A release that is here, with the digests of all of its files. */
    record Fetched(ReleaseRecord account, SortedMap<String, Sha256> assets) {}

    /** @throws ReleaseException with everything that is missing or is another one */
    Fetched bring(TriedRelease release) throws IOException {
        Path to = Files.createDirectories(folder.resolve(release.version().tag()));
        SortedMap<String, Sha256> assets = new TreeMap<>();
        Path file = to.resolve(ReleaseRecord.FILE_NAME);
        FileDigest digest = release.fetch().bring(offered(release, ReleaseRecord.FILE_NAME), file);
        assets.put(ReleaseRecord.FILE_NAME, digest.sha256());
        ReleaseRecord account = read(file, release);
        Problems problems = new Problems();
        for (ReleaseAsset asset : account.assets()) {
            problems.note(
                    () -> assets.put(asset.name(), bring(asset, release, to).sha256()));
        }
        problems.throwIfAny();
        return new Fetched(account, assets);
    }

    private ReleaseRecord read(Path file, TriedRelease release) throws IOException {
        ReleaseRecord account;
        try {
            account = ReleaseRecordJson.read(Files.readString(file), ReleaseRecord.FILE_NAME);
        } catch (JsonException broken) {
            throw new ReleaseException(
                    problem(ProblemCode.OFFER_INCOMPLETE, String.valueOf(broken.getMessage()), release), broken);
        }
        Problems problems = new Problems();
        if (!account.identity().product().equals(product)) {
            problems.add(problem(
                    ProblemCode.OFFER_FOREIGN,
                    "it is a release of " + account.identity().product() + ", not of " + product,
                    release));
        }
        if (!account.identity().tag().equals(release.version().tag())) {
            problems.add(problem(
                    ProblemCode.OFFER_FOREIGN,
                    "it has the account of " + account.identity().tag(),
                    release));
        }
        List<Platform> platforms =
                account.packages().stream().map(each -> each.platform()).toList();
        if (!platforms.contains(host) && !platforms.contains(ANY)) {
            problems.add(new Problem(
                    ProblemCode.OFFER_FOREIGN,
                    "it has no package for " + host + ", which this host is, only for "
                            + platforms.stream().map(Platform::text).collect(Collectors.joining(", ")),
                    release.version().tag(),
                    "make the trial on such a machine, or add " + host + " to plexichat.platforms"));
        }
        problems.throwIfAny();
        return account;
    }

    private static FileDigest bring(ReleaseAsset asset, TriedRelease release, Path to) {
        FileDigest got = release.fetch().bring(offered(release, asset.name()), to.resolve(asset.name()));
        if (!got.equals(asset.digest())) {
            throw new ReleaseException(problem(
                    ProblemCode.DOWNLOAD_BROKEN,
                    asset.name() + " has SHA-256 " + got.sha256() + ", the account of the release says "
                            + asset.digest().sha256(),
                    release));
        }
        return got;
    }

    private static OfferedFile offered(TriedRelease release, String name) {
        return release.file(name)
                .orElseThrow(() -> new ReleaseException(
                        problem(ProblemCode.OFFER_INCOMPLETE, "it does not have \"" + name + "\"", release)));
    }

    private static Problem problem(ProblemCode code, String what, TriedRelease release) {
        return new Problem(code, what, release.version().tag(), HINT);
    }
}
