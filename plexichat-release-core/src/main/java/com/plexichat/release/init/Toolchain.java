package com.plexichat.release.init;

import com.plexichat.release.github.RepositoryName;

/**
 * This plugin itself, as the files that are written name it.
 *
 * @param version of the plugin
 * @param home the repository that its workflows are called from
 */
public record Toolchain(String version, RepositoryName home) {
    static final String GROUP_ID = "com.plexichat.release";
    static final String ARTIFACT_ID = "plexichat-release-maven-plugin";

    /** A development version has no tag of its own. */
    boolean isInDevelopment() {
        return version.endsWith("-SNAPSHOT");
    }

    /** The commit or tag that the workflow is called at. */
    String ref() {
        return isInDevelopment() ? "main" : version;
    }

    /** How a goal is called where the pom does not name the plugin. */
    String goal(String name) {
        return GROUP_ID + ":" + ARTIFACT_ID + ":" + version + ":" + name;
    }
}
