package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A program in JavaScript: what was built of it, or its sources. */
record NodeProgram() implements ProjectKind {
    private static final Set<String> BESIDE =
            Set.of(NodeBuild.MARK, "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml");
    private static final String HINT =
            "run npm run build, and then package; if that makes another folder, name it in <layout> in its place";
    private static final List<String> BUILT = List.of("dist", "build");

    private static final SourceTree SOURCES =
            new SourceTree(List.of(".js", ".mjs", ".cjs"), name -> name.contains(".config."), BESIDE::contains);

    @Override
    public String name() {
        return "Node";
    }

    /** Beside another kind it is the list of that one's tools. */
    @Override
    public boolean recognises(RepositoryFacts facts) {
        return facts.has(NodeBuild.MARK)
                && ProjectKinds.ALL.stream()
                        .filter(kind -> !(kind instanceof NodeProgram))
                        .noneMatch(kind -> kind.recognises(facts));
    }

    @Override
    public List<String> keptBeside() {
        return List.of("node_modules/", ".env");
    }

    @Override
    public PackageShape shape(RepositoryFacts facts, List<Platform> asked) {
        PackageShape shape = PackageShape.of(SOURCES.lines(facts), PackageShape.ANY);
        List<String> built = BUILT.stream().filter(facts::hasFolder).toList();
        boolean isMade = NodeBuild.hasScript(facts.text(NodeBuild.MARK));
        for (String folder : built) {
            PackageShape its = PackageShape.of(Stream.of(LayoutLine.asItIs(folder)), List.of());
            shape = shape.and(isMade ? its.builtBy(NodeBuild.of("", folder, facts)) : its);
        }
        // Where a framework puts it elsewhere, the warning is the one to read.
        return isMade && built.isEmpty()
                ? shape.and(PackageShape.unbuilt(LayoutLine.asItIs(BUILT.get(0)), HINT)
                        .builtBy(NodeBuild.of("", BUILT.get(0), facts)))
                : shape;
    }
}
