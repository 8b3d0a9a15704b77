package com.plexichat.release.wiring;

import com.plexichat.release.github.RepositoryName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Where this project itself is at home: the url of its own pom, which the build wrote beside this class. */
final class Home {
    private static final String FILE = "home.properties";

    private Home() {}

    static RepositoryName repository() {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(Home.class.getResourceAsStream(FILE), FILE)) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return RepositoryName.ofRemote(properties.getProperty("url", "")).orElseThrow();
    }
}
