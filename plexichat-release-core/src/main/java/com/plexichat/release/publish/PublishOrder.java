package com.plexichat.release.publish;

import com.plexichat.release.forge.DraftText;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be published: the release and all its assets, each verified on disk.
 *
 * @param createsTag whether the release makes its tag, which otherwise has to be on the server before
 */
public record PublishOrder(
        ReleaseIdentity identity, String title, String body, List<Asset> assets, boolean createsTag) {
    /** A file to publish. */
    public record Asset(String name, String mediaType, Path file, FileDigest digest) {
        /** The name under which it is sent where another file has its own name still. */
        String temporaryName() {
            return name + ".replacement";
        }

        /** @throws ReleaseException if the file is not what was recorded */
        void requireUnchanged() {
            try {
                ChangedFile.problem(file, digest).ifPresent(problem -> {
                    throw new ReleaseException(problem);
                });
            } catch (IOException unreadable) {
                throw new ReleaseException(
                        new Problem(
                                ProblemCode.FILE_UNREADABLE,
                                "a file of the release cannot be read: " + unreadable.getMessage(),
                                file.toString(),
                                "give the build the right to read it"),
                        unreadable);
            }
        }
    }

    public PublishOrder {
        assets = List.copyOf(assets);
    }

    /** The digests of all assets by their names. */
    public Map<String, Sha256> digests() {
        return assets.stream()
                .collect(Collectors.toMap(Asset::name, asset -> asset.digest().sha256()));
    }

    String tag() {
        return identity.tag();
    }

    CommitId commit() {
        return identity.commit();
    }

    boolean preRelease() {
        return identity.channel().preRelease();
    }

    /** As the release is shown, where it makes its tag. */
    DraftText text() {
        return new DraftText(tag(), Optional.of(commit()), title, body, preRelease());
    }

    /** As its draft, where it makes its tag. */
    DraftText draft(Claim claim) {
        return new DraftText(tag(), Optional.of(commit()), title, claim.markedText(body), preRelease());
    }
}
