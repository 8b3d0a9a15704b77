package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;

/** A Go module at the top of the repository. */
record GoProgram() implements ProjectKind {
    @Override
    public String name() {
        return "Go";
    }

    @Override
    public boolean recognises(RepositoryFacts facts) {
        return facts.has("go.mod");
    }

    @Override
    public PackageShape shape(RepositoryFacts facts, List<Platform> asked) {
        return GoPrograms.in("", facts, asked);
    }
}
