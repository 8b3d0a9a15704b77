package com.plexichat.release.wiring;

import com.plexichat.release.log.Secrets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the token: the environment first, then the build tool's settings; whatever is found is masked from then on. */
final class Tokens implements Supplier<Optional<String>> {
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
        Optional<String> token = Stream.of("GITHUB_TOKEN", "GH_TOKEN")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .or(settings);
        token.ifPresent(secrets::add);
        return token;
    }
}
