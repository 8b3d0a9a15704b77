package com.plexichat.updater.health;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.service.LastLines;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.service.ServiceState;
import java.util.stream.Collectors;

/** What a look at a service came to. */
sealed interface ServiceLook {
    /** Its state was told. */
    record Seen(ServiceState state) implements ServiceLook {}

    /** Its state could not be told, for this reason. */
    record Unseen(String words) implements ServiceLook {}

    static ServiceLook at(Service service) {
        try {
            return new Seen(service.state());
        } catch (ReleaseException failed) {
            return new Unseen(words(failed));
        }
    }

    /** What its log ends with, to be told behind a reason; a log that cannot be read does not hide the reason. */
    static String lastWords(Service service) {
        try {
            return LastLines.quoted(service.lastWords());
        } catch (ReleaseException failed) {
            return "; its log is not known: " + words(failed);
        }
    }

    private static String words(ReleaseException failed) {
        return failed.problems().stream().map(Problem::what).collect(Collectors.joining("; "));
    }
}
