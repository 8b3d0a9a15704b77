package com.plexichat.release.check;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether the project's jar can have the same bytes in every build of a commit. */
public final class JarPlugin {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9}).*");

    /** maven-jar-plugin reads project.build.outputTimestamp from 3.2.0 on (guide to reproducible builds). */
    private static final int MAJOR = 3;

    private static final int MINOR = 2;

    private JarPlugin() {}

    /** @param jarPlugin the version of maven-jar-plugin; empty where no jar is built */
    public static Optional<Problem> problem(Optional<String> jarPlugin) {
        return jarPlugin
                .filter(JarPlugin::isTooOld)
                .map(version -> new Problem(
                        ProblemCode.BUILD_NOT_REPRODUCIBLE,
                        "maven-jar-plugin " + version + " writes the builder's name into the jar, so that another"
                                + " machine builds other bytes from this commit",
                        "",
                        "name maven-jar-plugin 3.2.0 or newer in the pom"));
    }

    private static boolean isTooOld(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return false;
        }
        int major = Integer.parseInt(parts.group(1));
        return major < MAJOR || (major == MAJOR && Integer.parseInt(parts.group(2)) < MINOR);
    }
}
