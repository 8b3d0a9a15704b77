package com.plexichat.release.component;

import com.plexichat.release.licence.DeclaredLicence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something that a package is made of.
 *
 * @param name for a file its path in the package
 * @param version empty where nobody says which one it is: it is never guessed
 * @param url empty for a plain file
 * @param licences as declared; of several the user may choose any, as in a POM
 * @param properties what else is known, such as {@code python:requirement} to {@code >=2}
 */
public record Component(
        Kind kind,
        Optional<String> group,
        String name,
        Optional<String> version,
        Optional<PackageUrl> url,
        Scope scope,
        List<DeclaredLicence> licences,
        Optional<String> supplier,
        SortedSet<ComponentHash> hashes,
        SortedMap<String, String> properties) {
    /** What it is. */
    public enum Kind {
        LIBRARY,
        FILE
    }

    /** Whether it is needed where the package runs. */
    public enum Scope {
        REQUIRED,
        OPTIONAL,
        /** Named by the package, and only for those who develop it. */
        EXCLUDED
    }

    public Component {
        if (name.isBlank() || (kind == Kind.FILE) == url.isPresent()) {
            throw new IllegalArgumentException("a library has a package URL, and a file has a path");
        }
        licences = List.copyOf(licences);
        hashes = new TreeSet<>(hashes);
        properties = new TreeMap<>(properties);
    }

    public static Component library(PackageUrl url) {
        return new Component(
                Kind.LIBRARY,
                url.group(),
                url.name(),
                url.version(),
                Optional.of(url),
                Scope.REQUIRED,
                List.of(),
                Optional.empty(),
                new TreeSet<>(),
                new TreeMap<>());
    }

    /** @param path in the package */
    public static Component file(String path, ComponentHash hash) {
        return new Component(
                Kind.FILE,
                Optional.empty(),
                path,
                Optional.empty(),
                Optional.empty(),
                Scope.REQUIRED,
                List.of(),
                Optional.empty(),
                new TreeSet<>(List.of(hash)),
                new TreeMap<>());
    }

    /** What names it within a bill of materials. */
    public String ref() {
        return url.map(PackageUrl::text).orElse("file:" + name);
    }

    /** The same under another name. */
    Component named(String other) {
        return new Component(kind, group, other, version, url, scope, licences, supplier, hashes, properties);
    }

    public Component with(Scope other) {
        return new Component(kind, group, name, version, url, other, licences, supplier, hashes, properties);
    }

    public Component withLicences(List<DeclaredLicence> declared) {
        return new Component(kind, group, name, version, url, scope, declared, supplier, hashes, properties);
    }

    public Component withSupplier(Optional<String> maker) {
        return new Component(kind, group, name, version, url, scope, licences, maker, hashes, properties);
    }

    public Component with(ComponentHash hash) {
        SortedSet<ComponentHash> more = new TreeSet<>(hashes);
        more.add(hash);
        return new Component(kind, group, name, version, url, scope, licences, supplier, more, properties);
    }

    public Component with(String property, String value) {
        SortedMap<String, String> more = new TreeMap<>(properties);
        more.put(property, value);
        return new Component(kind, group, name, version, url, scope, licences, supplier, hashes, more);
    }

    /** This one, with what another says of the same thing; where both say something, this one is believed. */
    public Component and(Component other) {
        SortedSet<ComponentHash> all = new TreeSet<>(other.hashes);
        all.addAll(hashes);
        SortedMap<String, String> both = new TreeMap<>(other.properties);
        both.putAll(properties);
        return new Component(
                kind,
                group,
                name,
                version,
                url,
                scope.compareTo(other.scope) <= 0 ? scope : other.scope,
                licences.isEmpty() ? other.licences : new ArrayList<>(licences),
                supplier.or(() -> other.supplier),
                all,
                both);
    }
}
