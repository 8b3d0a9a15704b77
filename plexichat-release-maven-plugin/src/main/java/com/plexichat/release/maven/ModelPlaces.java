package com.plexichat.release.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Says where something of a project's model was written: the file, and the line.
 *
 * @param base the project whose folder files are named from
 * @param settings whose profiles set properties too, and know no lines
 */
record ModelPlaces(MavenProject project, MavenProject base, Settings settings) {
    private static final String POM = "pom.xml";

    String ofProperty(String name) {
        InputLocation properties = project.getModel().getLocation("properties");
        InputLocation location = properties == null ? null : properties.getLocation(name);
        boolean isOfSettings = settings.getProfiles().stream()
                .anyMatch(profile -> profile.getProperties().containsKey(name));
        return location == null && isOfSettings ? "settings.xml" : of(location);
    }

    /** The pom, for what Maven has no place of. */
    String of(@Nullable InputLocation location) {
        if (location == null) {
            return POM;
        }
        return file(location.getSource()) + (location.getLineNumber() > 0 ? ", line " + location.getLineNumber() : "");
    }

    /** A parent from a repository has no file that a user knows. */
    private String file(@Nullable InputSource source) {
        if (source == null) {
            return POM;
        }
        boolean isInRepository = base.getBasedir() == null
                || source.getLocation() == null
                || !Path.of(source.getLocation()).getFileName().toString().endsWith(".xml");
        return isInRepository
                ? Optional.ofNullable(source.getModelId()).orElse(POM)
                : folder().relativize(
                                Path.of(source.getLocation()).toAbsolutePath().normalize())
                        .toString();
    }

    private Path folder() {
        return base.getBasedir().toPath().toAbsolutePath().normalize();
    }
}
