package com.plexichat.release.doctor;

import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.PublishingNeeds;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** There is a token that the server takes, that may write, and that does not end soon. */
record UsableToken(ExaminedServer server) implements Check {
    private static final Duration SOON = Duration.ofDays(7);

    @Override
    public String subject() {
        return "token";
    }

    @Override
    public Diagnosis look() {
        Optional<NamedToken> token = server.token().get();
        if (token.isEmpty()) {
            return Diagnosis.stoppedBy(List.of(PublishingNeeds.TOKEN));
        }
        return server.silenceOnRepository()
                .map(Diagnosis::notAsked)
                .orElseGet(() -> judge(token.get(), server.hosted().get()));
    }

    static Diagnosis judge(NamedToken token, DatedRepository repository) {
        List<Finding> findings = new ArrayList<>();
        Rights rights = Rights.of(token, repository.told());
        rights.problem(token, repository.told()).ifPresent(findings::add);
        repository
                .told()
                .token()
                .expiry()
                .filter(end -> end.isBefore(repository.there().plus(SOON)))
                .map(end -> Finding.warning(
                        ProblemCode.TOKEN_EXPIRES,
                        "the token ends at " + end,
                        token.origin(),
                        "make a new one at the server"))
                .ifPresent(findings::add);
        return Diagnosis.seen("of " + token.origin() + ", taken by the server" + rights.words(), findings);
    }
}
