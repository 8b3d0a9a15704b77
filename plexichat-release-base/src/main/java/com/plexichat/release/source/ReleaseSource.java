package com.plexichat.release.source;

import com.plexichat.release.integrity.FileDigest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A place where releases are published.
 *
 * <p>Every method throws a {@link com.plexichat.release.problem.ReleaseException} if the place cannot be reached.
 */
public interface ReleaseSource {
    /**
     * The releases, newest first by the source's own order. Drafts, tags that are no versions and releases without {@code
     * release.json} are left out; the log is told of each as skipped.
     */
    List<OfferedRelease> releases();

    /**
     * What is said of a version that is not offered, as of one from before {@code release.json}; empty if nothing is.
     *
     * @param version its tag, or its tag without a {@code v}
     */
    default Optional<ReleaseText> unoffered(String version) {
        return Optional.empty();
    }

    /**
     * Writes a file of a release to a new file that only its owner can read. Nothing is left of one that came otherwise
     * than it was offered, or is larger than wanted.
     *
     * @param received told after each piece how many bytes are there; fewer again if it begins anew
     */
    FileDigest fetch(OfferedFile file, Path to, long mostBytes, LongConsumer received);
}
