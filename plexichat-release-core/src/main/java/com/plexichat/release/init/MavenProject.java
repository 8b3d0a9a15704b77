package com.plexichat.release.init;

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
    public PackageShape shape(RepositoryFacts facts) {
        return PackageShape.STANDARD;
    }
}
