package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;

/** One kind of project: how it is known, and what of it goes into a package. */
interface ProjectKind {
    /** The name that people know it by. */
    String name();

    boolean recognises(RepositoryFacts facts);

    /**
     * Asked only of what it recognises.
     *
     * @param asked the platforms that the user named, if any
     */
    PackageShape shape(RepositoryFacts facts, List<Platform> asked);

    /** Rules of {@code .gitignore} for what people and tools keep beside a program, whether it is there yet or not. */
    default List<String> keptBeside() {
        return List.of();
    }
}
