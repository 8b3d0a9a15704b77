package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import com.plexichat.release.component.PackageUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A package of a {@code poetry.lock}.
 *
 * @param anyVersion the ref that it would have without its version
 * @param needs those of what it needs, whether or not that is locked
 */
record PoetryPackage(Component component, String anyVersion, List<String> needs) {
    PoetryPackage {
        needs = List.copyOf(needs);
    }

    /**
     * Reads an entry.
     *
     * @param files the archives of all packages, by their names, as Poetry before 1.2 lists them apart
     */
    static PoetryPackage of(TomlTable entry, TomlTable files) throws BrokenSourceException {
        String name = required(entry, "name", Requirement::isName);
        String version = required(entry, "version", PackageMetadata::isVersion);
        Component component =
                Component.library(PackageUrl.pypi(name, Optional.of(version))).with(scope(entry));
        Optional<String> address = entry.table("source").text("url");
        if (address.isPresent()) {
            component = RequiredComponents.fetched(component, address.get());
        }
        List<String> needs = new ArrayList<>();
        for (PoetryDependency needed : PoetryDependency.all(entry.table("dependencies"))) {
            if (!needed.isOptional()) {
                needs.add(ref(needed.requirement().name()));
            }
        }
        List<TomlTable> archives = entry.has("files") ? entry.tables("files") : files.tables(name);
        return new PoetryPackage(ArchiveHash.added(component, hashes(archives)), ref(name), needs);
    }

    private static String ref(String name) {
        return PackageUrl.pypi(name, Optional.empty()).text();
    }

    private interface Form {
        boolean fits(String text);
    }

    private static String required(TomlTable entry, String key, Form form) throws BrokenSourceException {
        return entry.text(key)
                .filter(form::fits)
                .orElseThrow(() -> new BrokenSourceException("a package in it has no usable " + key));
    }

    /** For developers, where no group is that of the project itself; Poetry before 1.5 has categories. */
    private static Scope scope(TomlTable entry) throws BrokenSourceException {
        List<String> groups = entry.texts("groups");
        boolean isForDevelopers = !groups.isEmpty() && !groups.contains("main");
        if (isForDevelopers || entry.text("category").filter("dev"::equals).isPresent()) {
            return Scope.EXCLUDED;
        }
        return entry.flag("optional") || entry.has("markers") ? Scope.OPTIONAL : Scope.REQUIRED;
    }

    private static List<String> hashes(List<TomlTable> archives) throws BrokenSourceException {
        List<String> hashes = new ArrayList<>();
        for (TomlTable archive : archives) {
            hashes.add(archive.text("hash").orElse(""));
        }
        return hashes;
    }
}
