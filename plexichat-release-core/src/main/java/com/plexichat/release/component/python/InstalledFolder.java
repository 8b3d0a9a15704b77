package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.PackageUrl;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code dist-info} folder of an installed package.
 *
 * @param site the folder that it lies in, with a slash, or nothing
 * @param name of the package
 */
record InstalledFolder(String site, String name) {
    /** Named by name and version, each without a hyphen (PEP 427). */
    private static final Pattern PATH = Pattern.compile("(?<site>(?:.*/)?)(?<name>[^/-]+)-[^/-]+\\.dist-info/[^/]+");

    /** That of a file of such a name, if it lies in one. */
    static Optional<InstalledFolder> of(String path, String file) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() && path.endsWith("/" + file) && Requirement.isName(matcher.group("name"))
                ? Optional.of(new InstalledFolder(matcher.group("site"), matcher.group("name")))
                : Optional.empty();
    }

    /** The package, without its version: the metadata tells it, which need not spell it as the folder does. */
    Component component() {
        return Component.library(PackageUrl.pypi(name, Optional.empty()));
    }
}
