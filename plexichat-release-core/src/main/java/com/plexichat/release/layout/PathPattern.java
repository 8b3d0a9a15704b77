package com.plexichat.release.layout;

import java.io.File;
import org.codehaus.plexus.util.MatchPattern;

/** A pattern of paths as Ant has them: {@code *} and {@code ?} in a name, {@code **} for any folders. */
public final class PathPattern {
    private final String text;
    private final MatchPattern match;

    private PathPattern(String text, MatchPattern match) {
        this.text = text;
        this.match = match;
    }

    public static PathPattern of(String text) {
        // As in Ant, "docs/" stands for all below; the matcher knows the system's separator only.
        String whole = text.endsWith("/") ? text + "**" : text;
        return new PathPattern(text, MatchPattern.fromString(system(whole)));
    }

    public String text() {
        return text;
    }

    /** @param path with slashes between its parts */
    public boolean matches(String path) {
        return match.matchPath(system(path), true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathPattern pattern && text.equals(pattern.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String system(String path) {
        return path.replace('/', File.separatorChar);
    }
}
