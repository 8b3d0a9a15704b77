package com.plexichat.release.doctor;

import com.plexichat.release.forge.RequestLimit;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.util.Optional;

/** The server answers as often as a release asks. */
record RequestsLeft(ExaminedServer server) implements Check {
    /** Some thirty for the release itself, two for each further file, a page for each hundred releases; and a retry. */
    private static final int NEEDED = 100;

    @Override
    public String subject() {
        return "rate limit";
    }

    @Override
    public Diagnosis look() {
        return server.silenceOnSecrets()
                .map(Diagnosis::notAsked)
                .orElseGet(() -> server.limit()
                        .get()
                        .map(RequestsLeft::judge)
                        .orElseGet(() -> Diagnosis.seen("the server limits nobody", Optional.empty())));
    }

    static Diagnosis judge(RequestLimit limit) {
        return Diagnosis.seen(
                limit.left() + " of " + limit.all() + " requests are left",
                limit.left() >= NEEDED
                        ? Optional.empty()
                        : Optional.of(Finding.problem(
                                ProblemCode.SERVER_LIMITS,
                                "a release may need " + NEEDED + " requests",
                                "",
                                "wait until " + limit.reset())));
    }
}
