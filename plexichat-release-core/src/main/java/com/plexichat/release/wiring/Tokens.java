package com.plexichat.release.wiring;

import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the token: the environment first, then the build tool's settings; whatever is found is masked from then on. */
final class Tokens implements Supplier<Optional<String>> {
    /** What an HTTP header can carry; the JDK would quote any other token in its error. */
    private static final Pattern FORM = Pattern.compile("[!-~]+");

    private final Map<String, String> environment;
    private final Supplier<Optional<String>> settings;
    private final Secrets secrets;

    Tokens(Map<String, String> environment, Supplier<Optional<String>> settings, Secrets secrets) {
        this.environment = environment;
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public Optional<String> get() {
        return named().map(NamedToken::text);
    }

    /** The same, with the place that it was found in. */
    Optional<NamedToken> named() {
        Optional<NamedToken> token = Stream.of("GITHUB_TOKEN", "GH_TOKEN")
                .flatMap(name -> Optional.ofNullable(environment.get(name))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .map(value -> new NamedToken(name, value))
                        .stream())
                .findFirst()
                .or(() -> settings.get().map(value -> new NamedToken("settings.xml", value)));
        token.map(NamedToken::text).ifPresent(secrets::add);
        if (token.isPresent() && !FORM.matcher(token.get().text()).matches()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.TOKEN_MALFORMED,
                    "the token has a space, a line break or another character that no token has",
                    "GITHUB_TOKEN, GH_TOKEN or settings.xml",
                    "copy the token again"));
        }
        return token;
    }
}
