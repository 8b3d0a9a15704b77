package com.plexichat.release.proof;

import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.LayoutEntry.Patterns;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.platform.Platform;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The layout of a package as values of JSON. */
final class LayoutJson {
    private LayoutJson() {}

    static Map<String, Object> write(PackageLayout layout) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entries", each(layout.entries(), LayoutJson::entry));
        json.put("libraries", each(layout.libraries(), LayoutJson::library));
        json.put("emptyFolders", layout.emptyFolders());
        json.put("links", each(layout.links(), LayoutJson::link));
        json.put("edits", each(layout.edits(), LayoutJson::edit));
        json.put("ignored", List.copyOf(layout.ignored().paths()));
        return json;
    }

    static PackageLayout read(JsonObject json) {
        return new PackageLayout(
                json.list("entries", LayoutJson::entry),
                json.list(
                        "libraries",
                        each -> new Library(each.string("name"), Path.of(each.string("file")), each.bool("ownBuild"))),
                json.strings("emptyFolders"),
                json.list("links", each -> new PackageLink(each.string("path"), each.string("to"), platforms(each))),
                json.list("edits", LayoutJson::edit),
                new IgnoredPaths(new TreeSet<>(json.strings("ignored"))));
    }

    private static <T> List<Map<String, Object>> each(List<T> items, Function<T, Map<String, Object>> json) {
        return items.stream().map(json).toList();
    }

    private static Map<String, Object> entry(LayoutEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", entry.source());
        json.put("target", entry.target());
        json.put("includes", entry.patterns().includes());
        json.put("excludes", entry.patterns().excludes());
        entry.mode().ifPresent(mode -> json.put("mode", mode));
        json.put("required", entry.required());
        json.put("mayBeEmpty", entry.mayBeEmpty());
        json.put("platforms", names(entry.platforms()));
        return json;
    }

    private static LayoutEntry entry(JsonObject json) {
        return new LayoutEntry(
                json.string("source"),
                json.string("target"),
                new Patterns(json.strings("includes"), json.strings("excludes")),
                json.optionalNumber("mode").map(Math::toIntExact),
                json.bool("required"),
                json.bool("mayBeEmpty"),
                platforms(json));
    }

    private static List<String> names(List<Platform> platforms) {
        return platforms.stream().map(Platform::text).toList();
    }

    private static List<Platform> platforms(JsonObject json) {
        return json.strings("platforms").stream().map(Platform::parse).toList();
    }

    private static Map<String, Object> library(Library library) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", library.name());
        json.put("file", library.file().toString());
        json.put("ownBuild", library.ownBuild());
        return json;
    }

    private static Map<String, Object> link(PackageLink link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", link.path());
        json.put("to", link.to());
        json.put("platforms", names(link.platforms()));
        return json;
    }

    private static Map<String, Object> edit(ConfigEdit edit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", edit.file());
        json.put("pointer", edit.edit().pointer());
        json.put("kind", edit.edit().kind().name());
        edit.edit().value().ifPresent(value -> json.put("value", value));
        edit.edit().expected().ifPresent(expected -> json.put("expected", expected));
        json.put("platforms", names(edit.platforms()));
        return json;
    }

    private static ConfigEdit edit(JsonObject json) {
        return new ConfigEdit(
                json.string("file"),
                new JsonEdit(
                        json.string("pointer"),
                        JsonEdit.Kind.valueOf(json.string("kind")),
                        json.optionalString("value"),
                        json.optionalString("expected")),
                platforms(json));
    }
}
