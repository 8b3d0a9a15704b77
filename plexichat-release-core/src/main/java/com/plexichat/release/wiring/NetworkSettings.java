package com.plexichat.release.wiring;

import com.plexichat.release.http.HttpProxy;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the build tool's own settings say about the network.
 *
 * @param token asked for only where the environment has none
 * @param proxy the JVM's own proxy settings hold where it is empty
 */
public record NetworkSettings(Supplier<Optional<String>> token, Optional<HttpProxy> proxy) {}
