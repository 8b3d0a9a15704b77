package com.plexichat.release.forge;

import com.plexichat.release.integrity.FileDigest;
import java.nio.file.Path;

/**
 * One repository on a server that keeps releases.
 *
 * <p>Every method throws a {@link com.plexichat.release.problem.ReleaseException} with the server's own words if the
 * server cannot be reached or refuses, and a method that writes, but does not remove, a {@link PassingFailureException}
 * if it failed for now.
 */
public interface ReleaseForge {
    /** Connects to a repository; nothing is sent yet. */
    @FunctionalInterface
    interface Connector {
        /** @throws com.plexichat.release.problem.ReleaseException if a token may not be sent to the address */
        ReleaseForge connect(ForgeAccess access);
    }

    /** Reads all that a plan for this tag depends on; needs no token for a public repository. */
    RemoteState find(String tag);

    /**
     * Reads again what may have changed since: the releases of this tag, the newest releases, the tag and the latest
     * release, in a number of requests that does not grow with the repository.
     */
    RemoteState refresh(String tag, RemoteState former);

    /** Brings an asset, of a draft too, into a file that is not there yet: whole and as the server tells it. */
    FileDigest fetch(RemoteAsset asset, Path to);

    RemoteRelease createDraft(DraftText text);

    /** Gives a draft another title, body and target; refuses one whose body is not as it was seen, or that is public. */
    void updateDraft(RemoteRelease draft, DraftText text);

    /** Removes a draft and its assets; refuses what is public by now. */
    void removeDraft(RemoteRelease draft);

    void upload(RemoteRelease release, AssetUpload asset);

    void renameAsset(RemoteAsset asset, String name);

    /** Removes an asset; one that is gone already counts as removed. */
    void removeAsset(RemoteAsset asset);

    /**
     * Makes a draft public with this text; where its tag does not exist it is made now, at the target. Refuses a draft whose body is not
     * as it was seen, or that is public already.
     *
     * @param latest whether the repository's page shows it as the latest release
     */
    void makePublic(RemoteRelease draft, DraftText text, boolean latest);

    /** Gives a public release its title and body again. */
    void restoreText(RemoteRelease release, DraftText text);

    /** Makes a public release the one that the repository's page shows as the latest. */
    void markLatest(RemoteRelease release);
}
