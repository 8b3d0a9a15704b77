package com.plexichat.release.forge;

import java.util.Optional;

/**
 * One repository on a server that keeps releases.
 *
 * <p>Every method throws a {@link com.plexichat.release.problem.ReleaseException} with the server's own words if the
 * server cannot be reached or refuses.
 */
public interface ReleaseForge {
    /** Connects to a repository; nothing is sent yet. */
    @FunctionalInterface
    interface Connector {
        /**
         * A forge for one repository.
         *
         * @param address of the server's API
         * @param token empty for reading a public repository
         * @throws com.plexichat.release.problem.ReleaseException if a token may not be sent to that address
         */
        ReleaseForge connect(String address, RepositoryName repository, Optional<String> token);
    }

    /** Reads all that a plan for this tag depends on; needs no token for a public repository. */
    RemoteState find(String tag);

    RemoteRelease createDraft(DraftText text);

    /** Gives a draft another title and body. */
    void updateDraft(RemoteRelease draft, DraftText text);

    void upload(RemoteRelease release, AssetUpload asset);

    void removeAsset(RemoteAsset asset);

    /**
     * Makes a draft public; where its tag does not exist it is made now.
     *
     * @param latest whether the repository's page shows it as the latest release
     */
    void makePublic(RemoteRelease draft, boolean preRelease, boolean latest);
}
