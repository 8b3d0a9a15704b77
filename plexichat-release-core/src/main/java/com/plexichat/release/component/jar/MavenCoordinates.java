package com.plexichat.release.component.jar;

import com.plexichat.release.component.PackageUrl;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What Maven writes of a jar into its {@code pom.properties}. */
record MavenCoordinates(String group, String name, String version) {
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_.+-]+");

    MavenCoordinates {
        if (!isPart(group) || !isPart(name) || !isPart(version)) {
            throw new IllegalArgumentException("Maven's coordinates have a group, a name and a version");
        }
    }

    static boolean isPart(String text) {
        return PART.matcher(text).matches();
    }

    /** Empty where one is missing, or was not filled in. */
    static Optional<MavenCoordinates> of(Properties properties) {
        String group = properties.getProperty("groupId", "").strip();
        String name = properties.getProperty("artifactId", "").strip();
        String version = properties.getProperty("version", "").strip();
        return isPart(group) && isPart(name) && isPart(version)
                ? Optional.of(new MavenCoordinates(group, name, version))
                : Optional.empty();
    }

    PackageUrl url() {
        return PackageUrl.maven(group, name, version, "jar", "");
    }

    boolean areOf(PackageUrl url) {
        return url.group().equals(Optional.of(group))
                && url.name().equals(name)
                && url.version().equals(Optional.of(version));
    }

    /** Whether a file of that name is likely to be it: with its version and a classifier, or without both. */
    boolean fit(String fileName) {
        String stem = fileName.substring(0, Math.max(fileName.lastIndexOf('.'), 0));
        String versioned = name + "-" + version;
        return stem.equals(name) || stem.equals(versioned) || stem.startsWith(versioned + "-");
    }
}
