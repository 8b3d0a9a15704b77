package com.plexichat.sample.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The properties that the release plugin puts into the product's archive. */
public final class BuildInfoResource {
    public static final String PATH = "META-INF/build-info.properties";

    private BuildInfoResource() {}

    /** The build recorded on the class path, or {@link BuildInfo#development()} when there is no record. */
    public static BuildInfo read(ClassLoader classes) {
        try (InputStream resource = classes.getResourceAsStream(PATH)) {
            return resource == null ? BuildInfo.development() : parse(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildInfo parse(InputStream resource) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        return new BuildInfo(
                value(properties, "product"),
                value(properties, "version"),
                value(properties, "channel"),
                value(properties, "build.number"),
                value(properties, "build.date"),
                value(properties, "git.commit"),
                value(properties, "git.branch"),
                value(properties, "platform"));
    }

    private static String value(Properties properties, String key) {
        @Nullable String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(PATH + " has no \"" + key + "\"; the archive was not built by a release");
        }
        return value;
    }
}
