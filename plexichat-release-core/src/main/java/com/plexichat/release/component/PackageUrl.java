package com.plexichat.release.component;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import com.plexichat.release.integrity.Sha256;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The package URL of a component (purl-spec), with a version or without; equal if its text is. */
public final class PackageUrl {
    private static final Pattern WEB = Pattern.compile("(?:https?|ftp)://(?!.*\\.git(?:$|[#@]))");
    private static final Pattern LOCAL = Pattern.compile("file:|[./]");

    private final PackageURL url;

    private PackageUrl(PackageURL url) {
        this.url = url;
    }

    /** @param classifier empty for none */
    public static PackageUrl maven(String group, String name, String version, String type, String classifier) {
        Map<String, String> qualifiers = new TreeMap<>(Map.of("type", type));
        if (!classifier.isEmpty()) {
            qualifiers.put("classifier", classifier);
        }
        return of("maven", group, name, Optional.of(version), qualifiers);
    }

    /** @param name with its scope, as in {@code @types/node} */
    public static PackageUrl npm(String name, Optional<String> version) {
        int slash = name.startsWith("@") ? name.indexOf('/') : -1;
        return of("npm", slash < 0 ? "" : name.substring(0, slash), name.substring(slash + 1), version, Map.of());
    }

    /** @param name in any spelling; the URL has the one form of all (PEP 503) */
    public static PackageUrl pypi(String name, Optional<String> version) {
        return of("pypi", "", name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-"), version, Map.of());
    }

    /** @param module its path, as in {@code github.com/gorilla/mux} */
    public static PackageUrl golang(String module, Optional<String> version) {
        int slash = module.lastIndexOf('/');
        return of(
                "golang", slash < 0 ? "" : module.substring(0, slash), module.substring(slash + 1), version, Map.of());
    }

    public static PackageUrl generic(String name, Optional<String> version) {
        return of("generic", "", name, version, Map.of());
    }

    /** @param origin the address that it is from; one of a folder beside it tells nobody else anything */
    public static PackageUrl generic(String name, Optional<String> version, String origin) {
        String kind = WEB.matcher(origin).lookingAt() ? "download_url" : "vcs_url";
        return of("generic", "", name, version, LOCAL.matcher(origin).lookingAt() ? Map.of() : Map.of(kind, origin));
    }

    /** @param digest of the file that it is: another file of that name and version is another component */
    public static PackageUrl generic(String name, Optional<String> version, Sha256 digest) {
        return of("generic", "", name, version, Map.of("checksum", "sha256:" + digest.hex()));
    }

    private static PackageUrl of(
            String type, String namespace, String name, Optional<String> version, Map<String, String> qualifiers) {
        // The library writes these as something that is no URL.
        if ((namespace + name + version.orElse("")).chars().anyMatch(Character::isISOControl)) {
            throw new UnusableNameException(type + " has no package with a control character");
        }
        try {
            return new PackageUrl(
                    new PackageURL(type, namespace, name, version.orElse(null), new TreeMap<>(qualifiers), null));
        } catch (MalformedPackageURLException unusable) {
            throw new UnusableNameException(type + " has no package \"" + name + "\"", unusable);
        }
    }

    public Optional<String> group() {
        return Optional.ofNullable(url.getNamespace()).filter(text -> !text.isEmpty());
    }

    public String name() {
        return url.getName();
    }

    public Optional<String> version() {
        return Optional.ofNullable(url.getVersion());
    }

    /** The kind of package, such as {@code maven}. */
    public String type() {
        return url.getType();
    }

    /** The URL of the same package in any version. */
    PackageUrl withoutVersion() {
        return of(type(), group().orElse(""), name(), Optional.empty(), Map.of());
    }

    public String text() {
        return url.canonicalize();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackageUrl same && text().equals(same.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    /** A name or a version that no package URL can have; its message says which. */
    public static final class UnusableNameException extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        UnusableNameException(String message) {
            super(message);
        }

        UnusableNameException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
