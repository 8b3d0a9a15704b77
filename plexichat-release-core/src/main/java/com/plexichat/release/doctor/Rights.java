package com.plexichat.release.doctor;

import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.RemoteRepository;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.util.Optional;

/** What can be told of the rights of a token before it writes: GitHub names those of its user, and scopes if it has some. */
enum Rights {
    NONE_OF_USER(""),
    NO_SCOPE(""),
    PROVEN(", may write"),
    OF_USER("; its user may write, whether the token may is seen only when something is written"),
    UNKNOWN("; whether it may write is seen only when something is written");

    private final String words;

    Rights(String words) {
        this.words = words;
    }

    static Rights of(NamedToken token, RemoteRepository repository) {
        // Of an app's token GitHub tells the rights of a user, which an app is not.
        if (token.isOfApp() || repository.writable().isEmpty()) {
            return UNKNOWN;
        }
        if (!repository.writable().get()) {
            return NONE_OF_USER;
        }
        return repository
                .token()
                .allowsWriting(repository.hidden())
                .map(allowed -> allowed ? PROVEN : NO_SCOPE)
                .orElse(OF_USER);
    }

    Optional<Finding> problem(NamedToken token, RemoteRepository repository) {
        return switch (this) {
            case NONE_OF_USER ->
                refused(
                        "the user of the token may not write to " + repository.name(),
                        token,
                        "give its user the role \"write\" on the repository, or a token of somebody who has it");
            case NO_SCOPE ->
                refused(
                        "the token has no scope that lets it write to " + repository.name(),
                        token,
                        "give it the scope \"repo\"" + (repository.hidden() ? "" : " or \"public_repo\""));
            case PROVEN, OF_USER, UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<Finding> refused(String what, NamedToken token, String hint) {
        return Optional.of(Finding.problem(ProblemCode.TOKEN_REFUSED, what, token.origin(), hint));
    }

    /** As the end of a sentence. */
    String words() {
        return words;
    }
}
