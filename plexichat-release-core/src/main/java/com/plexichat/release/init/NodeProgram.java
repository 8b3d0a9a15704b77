package com.plexichat.release.init;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A program in JavaScript: what was built of it, or its sources. */
record NodeProgram() implements ProjectKind {
    private static final String MARK = "package.json";
    private static final Set<String> BESIDE =
            Set.of(MARK, "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml");
    private static final List<String> BUILT = List.of("dist", "build");

    private static final SourceTree SOURCES = new SourceTree(
            name -> SourceTree.endingWith(List.of(".js", ".mjs", ".cjs")).test(name) && !name.contains(".config."),
            BESIDE::contains);

    @Override
    public String name() {
        return "Node";
    }

    /** Beside another kind it is the list of that one's tools. */
    @Override
    public boolean recognises(RepositoryFacts facts) {
        return facts.has(MARK)
                && ProjectKinds.ALL.stream()
                        .filter(kind -> !(kind instanceof NodeProgram))
                        .noneMatch(kind -> kind.recognises(facts));
    }

    @Override
    public PackageShape shape(RepositoryFacts facts) {
        Stream<LayoutLine> built = BUILT.stream().filter(facts::hasFolder).map(LayoutLine::asItIs);
        Stream<LayoutLine> lines = Stream.concat(SOURCES.lines(facts), built);
        return PackageShape.of(lines, PackageShape.ANY);
    }
}
