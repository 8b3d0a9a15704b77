package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A tree as Mattermost's: {@code server/} in Go with what it reads, and {@code webapp/} that Node builds. */
record ServerAndWebapp() implements ProjectKind {
    private static final List<String> READ_BY_THE_SERVER = List.of("config", "fonts", "i18n", "templates");
    private static final List<String> BUILT_PAGES = List.of("webapp/dist", "webapp/channels/dist", "webapp/build");
    private static final String GO = ".go";

    @Override
    public String name() {
        return "server/ and webapp/";
    }

    @Override
    public boolean recognises(RepositoryFacts facts) {
        return facts.hasFolder("server") && facts.hasFolder("webapp");
    }

    @Override
    public List<String> keptBeside() {
        return List.of("node_modules/", ".env");
    }

    @Override
    public PackageShape shape(RepositoryFacts facts, List<Platform> asked) {
        Stream<LayoutLine> folders = READ_BY_THE_SERVER.stream()
                .filter(name -> facts.below("server/" + name).anyMatch(file -> !file.endsWith(GO)))
                .map(name -> line(name, facts));
        return GoPrograms.in("server", facts, asked).and(page(facts)).and(PackageShape.of(folders, List.of()));
    }

    private static LayoutLine line(String name, RepositoryFacts facts) {
        LayoutLine whole = LayoutLine.of("server/" + name, name);
        boolean hasCode = facts.below(whole.source()).anyMatch(file -> file.endsWith(GO));
        return hasCode ? whole.without(List.of("**/*" + GO)) : whole;
    }

    private static PackageShape page(RepositoryFacts facts) {
        Optional<String> built = BUILT_PAGES.stream().filter(facts::hasFolder).findFirst();
        String folder =
                built.orElse(facts.has("webapp/channels/package.json") ? BUILT_PAGES.get(1) : BUILT_PAGES.get(0));
        LayoutLine line = LayoutLine.of(folder, "client");
        PackageShape page = built.isPresent()
                ? PackageShape.of(Stream.of(line), List.of())
                : PackageShape.unbuilt(line, "build the page, such as with npm ci && npm run build in webapp/");
        return page.builtBy(NodeBuild.of("webapp", folder, facts));
    }
}
