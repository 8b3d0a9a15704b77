package com.plexichat.release.publish;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a staged release as an order to publish: complete, of this commit, and every file as it was recorded. */
public final class StagedOrder {
    /** In bytes. */
    private static final long ALWAYS_READ = 1_000_000;

    private final StagedRelease staged;
    private final ReleaseRecord release;
    private final boolean filesAreHere;
    private final boolean createsTag;
    private final Problems problems = new Problems();
    private final List<PublishOrder.Asset> assets = new ArrayList<>();

    private StagedOrder(StagedRelease staged, ReleaseRecord release, boolean filesAreHere, boolean createsTag) {
        this.staged = staged;
        this.release = release;
        this.filesAreHere = filesAreHere;
        this.createsTag = createsTag;
    }

    /**
     * The order, with every digest computed anew but those of large files that are older than their account.
     *
     * @param head the commit that is checked out
     * @param createsTag whether the release makes its tag
     * @throws com.plexichat.release.problem.ReleaseException with everything that is missing or was changed
     */
    public static PublishOrder read(StagedRelease staged, CommitId head, boolean createsTag) {
        return new StagedOrder(staged, staged.record(), true, createsTag).order(head);
    }

    /**
     * The order as the account tells it, to hold a draft against: only the account and the notes need to be here.
     *
     * @throws com.plexichat.release.problem.ReleaseException with everything that is missing or was changed
     */
    public static PublishOrder readAccount(StagedRelease staged, CommitId head, boolean createsTag) {
        return new StagedOrder(staged, staged.record(), false, createsTag).order(head);
    }

    private PublishOrder order(CommitId head) {
        if (!release.identity().commit().equals(head)) {
            problems.add(new Problem(
                    ProblemCode.STAGED_COMMIT_DIFFERS,
                    "the release was built from commit "
                            + release.identity().commit().brief() + ", commit " + head.brief() + " is checked out",
                    staged.folder().toString(),
                    "check out that commit, or build the release again"));
        }
        if (release.packages().isEmpty()) {
            missing("package", "package");
        }
        release.unchecked().forEach(this::refuseUnchecked);
        release.ofPackages().forEach(this::take);
        for (AssetRole role : List.of(AssetRole.SBOM_JSON, AssetRole.SBOM_XML)) {
            release.asset(role).ifPresentOrElse(this::take, () -> missing(role.text(), "sbom"));
        }
        release.asset(AssetRole.THIRD_PARTY).ifPresent(this::take);
        release.asset(AssetRole.FULL_NOTES).ifPresent(this::take);
        release.extras().forEach(this::take);
        Optional<String> body = release.notes().flatMap(this::body);
        if (release.notes().isEmpty()) {
            missing("notes", "notes");
        }
        takeRecord();
        problems.throwIfAny();
        PublishOrder order = new PublishOrder(
                release.identity(), release.notes().orElseThrow().title(), body.orElseThrow(), assets, createsTag);
        OrderLimits.check(order, problems);
        problems.throwIfAny();
        return order;
    }

    private void refuseUnchecked(ReleaseAsset archive) {
        problems.add(new Problem(
                ProblemCode.STAGED_PACKAGE_UNCHECKED,
                "\"" + archive.name() + "\" did not pass the check of packages as it is",
                staged.folder().toString(),
                "run plexichat-release:check where it was built"));
    }

    private void take(ReleaseAsset asset) {
        Path file = staged.file(asset.name());
        if (!filesAreHere || isAsRecorded(file, asset.digest())) {
            assets.add(new PublishOrder.Asset(asset.name(), asset.role().mediaType(), file, asset.digest()));
        }
    }

    private Optional<String> body(ReleaseNotes notes) {
        Path file = staged.file(ReleaseNotes.FILE_NAME);
        try {
            return isAsRecorded(file, notes.digest()) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (CharacterCodingException noText) {
            problems.add(new Problem(
                    ProblemCode.STAGED_RELEASE_BROKEN,
                    "the notes of the release are not UTF-8",
                    file.toString(),
                    "run plexichat-release:notes again"));
            return Optional.empty();
        } catch (IOException unreadable) {
            problems.add(unreadable(file, unreadable));
            return Optional.empty();
        }
    }

    /** The account itself is published too; it cannot hold its own digest. */
    private void takeRecord() {
        Path file = staged.file(ReleaseRecord.FILE_NAME);
        try {
            assets.add(new PublishOrder.Asset(
                    ReleaseRecord.FILE_NAME, AssetRole.RECORD.mediaType(), file, FileDigest.of(file)));
        } catch (IOException unreadable) {
            problems.add(unreadable(file, unreadable));
        }
    }

    private boolean isAsRecorded(Path file, FileDigest recorded) {
        if (!Files.isRegularFile(file)) {
            problems.add(new Problem(
                    ProblemCode.STAGED_FILE_MISSING,
                    "\"" + file.getFileName() + "\" is missing from the release",
                    file.toString(),
                    "build the release again"));
            return false;
        }
        try {
            return isUntouched(file, recorded) || hasDigest(file, recorded);
        } catch (IOException unreadable) {
            problems.add(unreadable(file, unreadable));
            return false;
        }
    }

    /**
     * A large file that is older than its account is not read: that takes longer than to send it, and the server's
     * digest is held against the account before anything is public.
     */
    private boolean isUntouched(Path file, FileDigest recorded) throws IOException {
        FileTime accounted = Files.getLastModifiedTime(staged.file(ReleaseRecord.FILE_NAME));
        return recorded.size() > ALWAYS_READ
                && Files.size(file) == recorded.size()
                && Files.getLastModifiedTime(file).compareTo(accounted) < 0;
    }

    private boolean hasDigest(Path file, FileDigest recorded) throws IOException {
        Optional<Problem> changed = ChangedFile.problem(file, recorded);
        changed.ifPresent(problems::add);
        return changed.isEmpty();
    }

    private void missing(String part, String goal) {
        problems.add(new Problem(
                ProblemCode.STAGED_FILE_MISSING,
                "the release has no " + part + " yet",
                staged.folder().toString(),
                "run plexichat-release:" + goal));
    }

    private static Problem unreadable(Path file, IOException cause) {
        return new Problem(
                ProblemCode.FILE_UNREADABLE,
                "a file of the release cannot be read: " + cause.getMessage(),
                file.toString(),
                "give the build the right to read it");
    }
}
