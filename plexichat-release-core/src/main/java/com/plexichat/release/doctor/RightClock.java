package com.plexichat.release.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.time.Duration;
import java.util.Optional;

/** This machine and the server agree on the time: waits for the server's limits go by it. */
record RightClock(ExaminedServer server) implements Check {
    private static final Duration ALLOWED = Duration.ofMinutes(5);

    @Override
    public String subject() {
        return "clock";
    }

    @Override
    public Diagnosis look() {
        return server.silenceOnRepository()
                .map(Diagnosis::notAsked)
                .orElseGet(() -> judge(server.hosted().get()));
    }

    static Diagnosis judge(DatedRepository repository) {
        if (repository.told().serverTime().isEmpty()) {
            return Diagnosis.notAsked("the server tells no time");
        }
        Duration ahead = Duration.between(repository.there(), repository.here());
        if (ahead.abs().compareTo(ALLOWED) <= 0) {
            return Diagnosis.seen("agrees with the server's", Optional.empty());
        }
        return Diagnosis.seen(
                "",
                Optional.of(Finding.warning(
                        ProblemCode.CLOCK_DIFFERS,
                        "the clock of this machine is " + ahead.abs().toMinutes() + " minutes "
                                + (ahead.isNegative() ? "behind" : "ahead of") + " the server's",
                        "",
                        "set the clock")));
    }
}
