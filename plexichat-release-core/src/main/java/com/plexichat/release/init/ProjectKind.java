package com.plexichat.release.init;

/** One kind of project: how it is known, and what of it goes into a package. */
interface ProjectKind {
    /** The name that people know it by. */
    String name();

    boolean recognises(RepositoryFacts facts);

    /** Asked only of what it recognises. */
    PackageShape shape(RepositoryFacts facts);
}
