package com.plexichat.release.component;

import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxExpression;
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
 * @param licenceTexts the licences whose text the package has for it, as files
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
        SortedSet<SpdxExpression> licenceTexts,
        Optional<String> supplier,
        SortedSet<ComponentHash> hashes,
        SortedMap<String, String> properties) {
    /** The property of what is asked for in no version of its own. */
    public static final String REQUIREMENT = "python:requirement";

    /** What the ref of a file begins with. */
    static final String FILE = "file:";

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
        licenceTexts = new TreeSet<>(licenceTexts);
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
                new TreeSet<>(),
                Optional.empty(),
                new TreeSet<>(),
                new TreeMap<>());
    }

    /** @param path in the package */
    public static Component file(String path, ComponentHash hash) {
        return file(path).with(hash);
    }

    /** One whose bytes nobody can read. */
    public static Component file(String path) {
        return new Component(
                Kind.FILE,
                Optional.empty(),
                path,
                Optional.empty(),
                Optional.empty(),
                Scope.REQUIRED,
                List.of(),
                new TreeSet<>(),
                Optional.empty(),
                new TreeSet<>(),
                new TreeMap<>());
    }

    /** What names it within a bill of materials. */
    public String ref() {
        return url.map(PackageUrl::text).orElse(FILE + name);
    }

    /** The same in the version of a URL. */
    Component in(PackageUrl other) {
        return new Component(
                kind,
                group,
                name,
                other.version(),
                Optional.of(other),
                scope,
                licences,
                licenceTexts,
                supplier,
                hashes,
                properties);
    }

    /** The same under another name. */
    Component named(String other) {
        return new Component(
                kind, group, other, version, url, scope, licences, licenceTexts, supplier, hashes, properties);
    }

    public Component with(Scope other) {
        return new Component(
                kind, group, name, version, url, other, licences, licenceTexts, supplier, hashes, properties);
    }

    public Component withLicences(List<DeclaredLicence> declared) {
        return new Component(
                kind, group, name, version, url, scope, declared, licenceTexts, supplier, hashes, properties);
    }

    public Component withLicenceText(SpdxExpression licence) {
        SortedSet<SpdxExpression> more = new TreeSet<>(licenceTexts);
        more.add(licence);
        return new Component(kind, group, name, version, url, scope, licences, more, supplier, hashes, properties);
    }

    public Component withSupplier(Optional<String> maker) {
        return new Component(kind, group, name, version, url, scope, licences, licenceTexts, maker, hashes, properties);
    }

    public Component with(ComponentHash hash) {
        SortedSet<ComponentHash> more = new TreeSet<>(hashes);
        more.add(hash);
        return new Component(
                kind, group, name, version, url, scope, licences, licenceTexts, supplier, more, properties);
    }

    public Component with(String property, String value) {
        SortedMap<String, String> more = new TreeMap<>(properties);
        more.put(property, value);
        return new Component(kind, group, name, version, url, scope, licences, licenceTexts, supplier, hashes, more);
    }

    /** This one, with what another says of the same thing; where both say something, this one is believed. */
    public Component and(Component other) {
        SortedSet<ComponentHash> all = new TreeSet<>(other.hashes);
        all.addAll(hashes);
        SortedSet<SpdxExpression> texts = new TreeSet<>(other.licenceTexts);
        texts.addAll(licenceTexts);
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
                texts,
                supplier.or(() -> other.supplier),
                all,
                both);
    }
}
