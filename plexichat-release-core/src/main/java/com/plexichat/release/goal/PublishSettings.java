package com.plexichat.release.goal;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.time.Duration;

/**
 * How a publication is carried out.
 *
 * @param createsTag whether the release makes its tag, which otherwise has to be on the server before
 * @param parallelUploads how many assets are sent at once
 * @param patience how long the run waits in all for a server that fails or limits requests
 * @param interactive whether a person looks on
 */
public record PublishSettings(boolean createsTag, int parallelUploads, Duration patience, boolean interactive) {
    private static final int MOST_UPLOADS = 16;

    /** @throws ReleaseException if a number makes no sense */
    public PublishSettings {
        if (parallelUploads < 1 || parallelUploads > MOST_UPLOADS) {
            throw invalid("plexichat.parallelUploads", parallelUploads, "give a number from 1 to " + MOST_UPLOADS);
        }
        if (patience.isNegative()) {
            throw invalid("plexichat.patience", patience.toSeconds(), "give a number of seconds, such as 900");
        }
    }

    private static ReleaseException invalid(String parameter, long value, String hint) {
        return new ReleaseException(
                new Problem(ProblemCode.PARAMETER_INVALID, value + " makes no sense", parameter, hint));
    }
}
