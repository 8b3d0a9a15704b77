package com.plexichat.updater.fetch;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedFile;
import com.plexichat.release.source.OfferedRelease;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the account of a release and holds against it what was asked for and what the source has. */
final class OfferReader {
    private static final Platform ANY = Platform.parse("any");
    private static final String ANOTHER =
            "see whether the release is whole and its source the right one, or choose another";

    private final String product;
    private final Platform host;

    OfferReader(String product, Platform host) {
        this.product = product;
        this.host = host;
    }

    /**
     * @param text of the release's account
     * @throws ReleaseException with everything that does not fit
     */
    Offer read(OfferedRelease release, String text) {
        String where = release.version() + "/" + ReleaseRecord.FILE_NAME;
        ReleaseRecord account = parse(text, where);
        ReleaseIdentity identity = account.identity();
        Problems problems = new Problems();
        if (!identity.product().equals(product)) {
            problems.add(foreign("it is a release of " + identity.product() + ", not of " + product, where));
        }
        if (!identity.tag().equals(release.version().tag())) {
            problems.add(foreign("it is the account of " + identity.tag(), where));
        }
        Optional<ReleasePackage> ours = forHost(account);
        if (ours.isEmpty()) {
            problems.add(foreign(
                    "it has no package for " + host + ", only for "
                            + account.packages().stream()
                                    .map(each -> each.platform().text())
                                    .collect(Collectors.joining(", ")),
                    where));
        }
        problems.throwIfAny();
        Offer offer = new Offer(release, account, text, ours.orElseThrow());
        List.of(offer.ours().archive(), offer.ours().checksum(), offer.ours().manifest())
                .forEach(file -> fault(offer, file, where).ifPresent(problems::add));
        problems.throwIfAny();
        return offer;
    }

    private static ReleaseRecord parse(String text, String where) {
        try {
            return ReleaseRecordJson.read(text, where);
        } catch (JsonException broken) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.OFFER_INCOMPLETE,
                            "its account cannot be read: " + broken.getMessage(),
                            where,
                            ANOTHER),
                    broken);
        }
    }

    private Optional<ReleasePackage> forHost(ReleaseRecord account) {
        return account.packages().stream()
                .filter(each -> each.platform().equals(host))
                .findFirst()
                .or(() -> account.packages().stream()
                        .filter(each -> each.platform().equals(ANY))
                        .findFirst());
    }

    /** The server may tell the size and the digest of a file before it is fetched. */
    private static Optional<Problem> fault(Offer offer, String name, String where) {
        Optional<OfferedFile> file = offer.release().file(name);
        if (file.isEmpty()) {
            return Optional.of(new Problem(
                    ProblemCode.OFFER_INCOMPLETE, "the source does not have \"" + name + "\"", where, ANOTHER));
        }
        FileDigest said = offer.digest(name);
        boolean differs = file.get().size() != said.size()
                || file.get()
                        .sha256()
                        .filter(each -> !each.equals(said.sha256()))
                        .isPresent();
        return differs
                ? Optional.of(new Problem(
                        ProblemCode.DOWNLOAD_BROKEN,
                        "\"" + name + "\" has another size or digest on the server than in the account",
                        where,
                        "do not install it: it was changed after it was published"))
                : Optional.empty();
    }

    private static Problem foreign(String what, String where) {
        return new Problem(ProblemCode.OFFER_FOREIGN, what, where, "check the source and the product in update.yml");
    }
}
