package com.plexichat.release.init;

import java.util.List;
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
    public PackageShape shape(RepositoryFacts facts) {
        Stream<LayoutLine> folders = READ_BY_THE_SERVER.stream()
                .filter(name -> facts.below("server/" + name).anyMatch(file -> !file.endsWith(GO)))
                .map(name -> line(name, facts));
        return GoPrograms.in("server/bin", facts).and(page(facts)).and(PackageShape.of(folders, List.of()));
    }

    private static LayoutLine line(String name, RepositoryFacts facts) {
        LayoutLine whole = LayoutLine.of("server/" + name, name);
        boolean hasCode = facts.below(whole.source()).anyMatch(file -> file.endsWith(GO));
        return hasCode ? whole.without(List.of("**/*" + GO)) : whole;
    }

    private static PackageShape page(RepositoryFacts facts) {
        return BUILT_PAGES.stream()
                .filter(facts::hasFolder)
                .findFirst()
                .map(built -> PackageShape.of(Stream.of(LayoutLine.of(built, "client")), List.of()))
                .orElseGet(() -> PackageShape.unbuilt(
                        BUILT_PAGES.get(0),
                        "client",
                        "build the page, such as with npm ci && npm run build in webapp/"));
    }
}
