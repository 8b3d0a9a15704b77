package com.plexichat.release.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a package consists of.
 *
 * @param libraries jars that go into {@code lib/}
 * @param emptyFolders folders that are in the package without content
 */
public record PackageLayout(List<LayoutEntry> entries, List<Library> libraries, List<String> emptyFolders) {
    private static final List<LayoutEntry> DEFAULTS = List.of(
            LayoutEntry.optional("src/release/package", ""), // whatever a project wants to add as it is
            LayoutEntry.optional("bin", "bin"), // launchers and programs, executable
            LayoutEntry.optional("client", "client"), // the web page
            LayoutEntry.optional("config", "config"), // *.json is for the server's own eyes
            LayoutEntry.optional("fonts", "fonts"),
            LayoutEntry.optional("i18n", "i18n"),
            LayoutEntry.optional("templates", "templates", "**/*.mjml", "**/partials/**"), // compiled mails only
            LayoutEntry.required("LICENSE"),
            LayoutEntry.required("NOTICE.txt"),
            LayoutEntry.required("README.md"));

    private static final List<String> EMPTY_FOLDERS = List.of("logs");

    /**
     * A jar under the name that it has in the package.
     *
     * @param ownBuild whether this build made it, so that traces of the machine are taken out
     */
    public record Library(String name, Path file, boolean ownBuild) {}

    /** This layout with each library in its place changed. */
    public PackageLayout mapLibraries(UnaryOperator<Library> change) {
        return new PackageLayout(entries, libraries.stream().map(change).toList(), emptyFolders);
    }

    public PackageLayout {
        entries = List.copyOf(entries);
        libraries = List.copyOf(libraries);
        emptyFolders = List.copyOf(emptyFolders);
    }

    /** The layout of the guides with a project's own entries: one with a default's target takes its place. */
    public static PackageLayout of(List<LayoutEntry> own, List<Library> libraries) {
        List<LayoutEntry> entries = new ArrayList<>();
        for (LayoutEntry standard : DEFAULTS) {
            if (own.stream().noneMatch(entry -> entry.target().equals(standard.target()))) {
                entries.add(standard);
            }
        }
        entries.addAll(own);
        return new PackageLayout(entries, libraries, EMPTY_FOLDERS);
    }
}
