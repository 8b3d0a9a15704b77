package com.plexichat.release.component;

import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.licence.DeclaredLicence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package of an npm lock file.
 *
 * @param place its folder, from that of the lock file
 */
record NpmEntry(String place, JsonObject data) {
    static final String MODULES = "node_modules/";

    private static final Pattern NAME = Pattern.compile("(@[^@/\\s]+/)?[^@/\\s]+");
    private static final Pattern WEB = Pattern.compile("https?://.*");

    /** What stands between a package's name and its tarball in the addresses of registries. */
    private static final String TARBALL = "/-/";

    /** A scope, or a version. */
    private static final int MOST_FOLDERS = 1;

    /** The registry of GitHub has a form of its own. */
    private static final String AT_GITHUB = "https://npm.pkg.github.com/download/";

    private static final Pattern NO_VERSION = Pattern.compile(".*[:/].*");
    private static final String ALIAS = "npm:";

    /** Whether npm put it there, and not who wrote the project. */
    boolean isInstalled() {
        return place.startsWith(MODULES) || place.contains("/" + MODULES);
    }

    /** Whether npm left it out, as what is optional and for another platform; it says no more of that than so. */
    boolean isLeftOut() {
        return data.boolOrFalse("optional") && !data.has("version") && !data.has("resolved");
    }

    /** Whether it can be told which package it is. */
    boolean isNamed() {
        return NAME.matcher(alias().map(NpmEntry::aliased).orElseGet(this::name))
                .matches();
    }

    /** The place that it is a symbolic link to. */
    Optional<String> link() {
        return data.boolOrFalse("link") ? data.optionalString("resolved") : Optional.empty();
    }

    /** The names of what it asks for, whether or not that is installed. */
    List<String> needs() {
        return Stream.of("requires", "dependencies", "optionalDependencies", "peerDependencies")
                .map(key -> data.asMap().get(key))
                .filter(Map.class::isInstance)
                .flatMap(map -> ((Map<?, ?>) map).entrySet().stream())
                // In version 1 "dependencies" are the packages in its own folder, and no requests.
                .filter(each -> each.getValue() instanceof String)
                .map(each -> String.valueOf(each.getKey()))
                .distinct()
                .toList();
    }

    Component component() {
        Component component = Component.library(url()).with(scope()).withLicences(licences());
        for (ComponentHash hash :
                Integrity.hashes(data.optionalString("integrity").orElse(""))) {
            component = component.with(hash);
        }
        return origin().isEmpty() ? component : component.with("npm:resolved", origin().get());
    }

    /** What comes from elsewhere than a registry has no URL of the registry's. */
    private PackageUrl url() {
        Optional<String> version = data.optionalString("version").filter(text -> !text.isBlank());
        if (alias().isPresent()) {
            String real = alias().get();
            String name = aliased(real);
            return PackageUrl.npm(
                    name,
                    name.length() < real.length() ? Optional.of(real.substring(name.length() + 1)) : Optional.empty());
        }
        Optional<String> exact =
                version.filter(text -> !NO_VERSION.matcher(text).matches());
        return origin().map(from -> PackageUrl.generic(name(), exact, from))
                .orElseGet(() -> isInstalled() ? PackageUrl.npm(name(), exact) : PackageUrl.generic(name(), exact));
    }

    /** In version 1, the real name and version of what is installed under another name. */
    private Optional<String> alias() {
        return data.optionalString("version")
                .filter(text -> text.startsWith(ALIAS))
                .map(text -> text.substring(ALIAS.length()));
    }

    /** The name in an alias, without the version. */
    private static String aliased(String real) {
        int at = real.lastIndexOf('@');
        return at > 0 ? real.substring(0, at) : real;
    }

    private String name() {
        int modules = place.lastIndexOf(MODULES);
        String folder = modules < 0 ? folder() : place.substring(modules + MODULES.length());
        return data.optionalString("name").orElse(folder);
    }

    /** As npm names after its folder what has no name of its own: with the one around it, if that is a scope. */
    private String folder() {
        int last = place.lastIndexOf('/');
        int before = place.lastIndexOf('/', last - 1);
        return place.substring(place.startsWith("@", before + 1) ? before + 1 : last + 1);
    }

    /** Where it comes from if that is no registry, without what only its owner may know. */
    private Optional<String> origin() {
        return data.optionalString("version")
                .filter(text ->
                        !text.startsWith(ALIAS) && NO_VERSION.matcher(text).matches())
                .or(() -> data.optionalString("resolved").filter(text -> alias().isEmpty() && !isOfRegistry(text)))
                .map(PublicAddress::of);
    }

    /** A registry has the tarball of a package below its name; anywhere else the same file may be anything. */
    private boolean isOfRegistry(String address) {
        if (!WEB.matcher(address).matches()) {
            return false;
        }
        String path = address.split("[?#]", 2)[0];
        int tarball = path.lastIndexOf(TARBALL);
        String before =
                path.substring(0, Math.max(tarball, 0)).replace("%2f", "/").replace("%2F", "/");
        long folders = path.chars()
                .skip(tarball + TARBALL.length())
                .filter(sign -> sign == '/')
                .count();
        return path.startsWith(AT_GITHUB)
                || (before.endsWith("/" + name()) && folders <= MOST_FOLDERS && path.endsWith(".tgz"));
    }

    private Scope scope() {
        if (data.boolOrFalse("dev")) {
            return Scope.EXCLUDED;
        }
        return Stream.of("optional", "devOptional").anyMatch(data::boolOrFalse) ? Scope.OPTIONAL : Scope.REQUIRED;
    }

    /** Old packages declare an object with a type in place of a text, or several of either to choose from. */
    private List<DeclaredLicence> licences() {
        Object declared =
                data.has("license") ? data.asMap().get("license") : data.asMap().get("licenses");
        List<?> each = declared instanceof List<?> several
                ? several
                : Stream.ofNullable(declared).toList();
        return each.stream()
                .map(name -> name instanceof Map<?, ?> old ? old.get("type") : name)
                .filter(name -> name instanceof String text && !text.isBlank())
                .map(name -> DeclaredLicence.named((String) name))
                .toList();
    }
}
