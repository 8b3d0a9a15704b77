package com.plexichat.release.doctor;

import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.PublishingNeeds;
import com.plexichat.release.forge.RemoteRepository;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.time.Duration;
import java.time.Instant;
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
                .orElseGet(() ->
                        judge(token.get(), server.hosted().get(), server.now().get()));
    }

    static Diagnosis judge(NamedToken token, RemoteRepository repository, Instant now) {
        List<Finding> findings = new ArrayList<>();
        // Of an app's token GitHub tells the rights of a user, which an app is not.
        Optional<Boolean> writable = token.isOfApp() ? Optional.empty() : repository.writable();
        if (writable.filter(may -> !may).isPresent()) {
            findings.add(Finding.problem(
                    ProblemCode.TOKEN_REFUSED,
                    "the token may not write to " + repository.name(),
                    token.origin(),
                    "give it the permission \"contents: write\" on the repository"));
        }
        repository
                .tokenExpiry()
                .filter(end -> end.isBefore(now.plus(SOON)))
                .map(end -> Finding.warning(
                        ProblemCode.TOKEN_EXPIRES,
                        "the token ends at " + end,
                        token.origin(),
                        "make a new one at the server"))
                .ifPresent(findings::add);
        return Diagnosis.seen("of " + token.origin() + ", taken by the server" + rights(writable), findings);
    }

    private static String rights(Optional<Boolean> writable) {
        return writable.map(may -> may ? ", may write" : "")
                .orElse("; whether it may write cannot be seen before something is written");
    }
}
