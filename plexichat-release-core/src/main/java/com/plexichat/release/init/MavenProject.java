package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.stream.Stream;

/** A pom is there: nobody but its owner edits it. */
record MavenProject() implements ProjectKind {
    static final String POM = "pom.xml";

    @Override
    public String name() {
        return "Maven";
    }

    @Override
    public boolean recognises(RepositoryFacts facts) {
        return facts.has(POM);
    }

    @Override
    public PackageShape shape(RepositoryFacts facts, List<Platform> asked) {
        return PackageShape.of(Stream.of(), PackageShape.ANY);
    }
}
