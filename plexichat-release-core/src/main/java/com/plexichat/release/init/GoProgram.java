package com.plexichat.release.init;

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
    public PackageShape shape(RepositoryFacts facts) {
        return GoPrograms.in("bin", facts);
    }
}
