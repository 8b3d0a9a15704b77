package com.plexichat.release.component.jar;

import com.plexichat.release.component.PackageUrl;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What Maven writes of a jar into its {@code pom.properties}. */
record MavenCoordinates(String group, String name, String version) {
    private static final String SNAPSHOT = "SNAPSHOT";
    private static final Pattern TIME = Pattern.compile("[0-9]{8}\\.[0-9]{6}-[0-9]+");

    /** What makes another version of it, and is no classifier. */
    private static final Pattern VERSION =
            Pattern.compile("(?i)(?:snapshot|alpha|beta|rc|cr|m)?[-.]?[0-9.]*(?:-[0-9]+)?");

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

    /** Of the file of that name, which {@link #fit fits}: its name tells the type and the classifier. */
    PackageUrl url(String fileName) {
        String stem = stem(fileName);
        return PackageUrl.maven(
                group,
                name,
                version,
                fileName.substring(Math.min(stem.length() + 1, fileName.length()))
                        .toLowerCase(Locale.ROOT),
                classifier(stem).orElse(""));
    }

    boolean areOf(PackageUrl url) {
        return url.group().equals(Optional.of(group))
                && url.name().equals(name)
                && url.version().equals(Optional.of(version));
    }

    /** Whether the manifest says the same of a jar. */
    boolean areSaidBy(JarContents contents) {
        String bundle =
                contents.attribute("Bundle-SymbolicName").split(";", 2)[0].strip();
        boolean title = contents.attribute("Implementation-Title").equals(name)
                && contents.attribute("Implementation-Version").equals(version);
        return title || bundle.equals(name) || bundle.equals(group) || bundle.equals(group + "." + name);
    }

    /** Whether a file of that name is likely to be it: with its version and a classifier, or without both. */
    boolean fit(String fileName) {
        String stem = stem(fileName);
        String versioned = name + "-" + version;
        return stem.equals(name) || stem.equals(versioned) || classifier(stem).isPresent() || isSnapshot(stem);
    }

    /** What follows name and version, if that is no longer version. */
    private Optional<String> classifier(String stem) {
        String versioned = name + "-" + version + "-";
        return stem.startsWith(versioned)
                ? Optional.of(stem.substring(versioned.length()))
                        .filter(rest -> !VERSION.matcher(rest).matches())
                : Optional.empty();
    }

    /** Of a version that is in work a repository has files by their time: {@code 1.0-20270331.101010-1}. */
    private boolean isSnapshot(String stem) {
        String versioned = name + "-" + version;
        int end = versioned.length() - SNAPSHOT.length();
        return version.endsWith(SNAPSHOT)
                && stem.startsWith(versioned.substring(0, end))
                && TIME.matcher(stem.substring(end)).matches();
    }

    private static String stem(String fileName) {
        return fileName.substring(0, Math.max(fileName.lastIndexOf('.'), 0));
    }
}
