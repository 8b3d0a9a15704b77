package com.plexichat.release.layout;

import com.plexichat.release.layout.LayoutEntry.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layout of the guides: what is packed of a project that configures nothing. */
final class StandardLayout {
    static final List<LayoutEntry> ENTRIES = List.of(
            folder("src/release/package", ""), // whatever a project wants to add as it is
            folder("bin", "bin"), // launchers and programs, executable
            folder("client", "client"), // the web page
            folder("config", "config"), // *.json is for the server's own eyes
            folder("fonts", "fonts"),
            folder("i18n", "i18n"),
            folder("templates", "templates", "**/*.mjml", "**/partials/**"), // compiled mails only
            file("LICENSE"),
            file("NOTICE.txt"),
            file("README.md"));

    static final List<String> EMPTY_FOLDERS = List.of("logs");

    private StandardLayout() {}

    /** True for one that is not the project's own, and stands for a folder. */
    static boolean isFolder(LayoutEntry entry) {
        return ENTRIES.contains(entry) && !entry.required();
    }

    /** True for one that is not the project's own, and stands for a file. */
    static boolean isFile(LayoutEntry entry) {
        return ENTRIES.contains(entry) && entry.required();
    }

    /** What stays out of a target whoever fills it: sources of mails, for example. */
    static List<String> excludes(String target) {
        return ENTRIES.stream()
                .filter(standard -> standard.target().equals(target))
                .flatMap(standard -> standard.patterns().excludes().stream())
                .toList();
    }

    /** A project's own entry with what stays out of its target in any case. */
    static LayoutEntry completed(LayoutEntry own) {
        List<String> excludes = new ArrayList<>(own.patterns().excludes());
        excludes(own.target()).stream()
                .filter(standard -> !excludes.contains(standard))
                .forEach(excludes::add);
        return own.with(new Patterns(own.patterns().includes(), excludes));
    }

    private static LayoutEntry folder(String source, String target, String... excludes) {
        return new LayoutEntry(
                source, target, new Patterns(List.of(), List.of(excludes)), Optional.empty(), false, false, List.of());
    }

    private static LayoutEntry file(String source) {
        return new LayoutEntry(source, source, Patterns.ALL, Optional.empty(), true, false, List.of());
    }
}
