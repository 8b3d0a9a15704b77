package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.component.PublicAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** The components that requirements name, whatever file has them. */
final class RequiredComponents {
    private static final String ADDRESS = "python:address";

    /** An absolute path, in whatever form. */
    private static final Pattern LOCAL = Pattern.compile("^\\s*(?i:(?:[a-z]+\\+)?file:|[/\\\\~]|[a-z]:[/\\\\])");

    private final StandardLibrary library = new StandardLibrary();

    /** In one version where that is pinned, else in none; empty for what Python brings itself. */
    Optional<Component> of(Requirement needed) {
        return isOfOthers(needed) ? Optional.of(component(needed)) : Optional.empty();
    }

    /** What Python brings itself is nobody's component; a version is only said of what is not that. */
    private boolean isOfOthers(Requirement needed) {
        return !library.has(needed.name())
                || needed.pinned().isPresent()
                || needed.address().isPresent();
    }

    /** The component with the address that it is fetched from, but none of the machine that builds. */
    static Component fetched(Component component, String address) {
        if (LOCAL.matcher(address).find()) {
            return component.with(ADDRESS, "a file of the machine that built it");
        }
        return address.isBlank() ? component : component.with(ADDRESS, PublicAddress.of(address));
    }

    private static Component component(Requirement needed) {
        Optional<String> version = needed.pinned();
        Component component = Component.library(PackageUrl.pypi(needed.name(), version));
        if (version.isEmpty()
                && (needed.address().isEmpty() || !needed.specifier().isEmpty())) {
            component = component.with(
                    Component.REQUIREMENT, needed.specifier().isEmpty() ? "any version" : needed.specifier());
        }
        if (!needed.extras().isEmpty()) {
            component = component.with("python:extras", String.join(",", needed.extras()));
        }
        if (needed.address().isPresent()) {
            component = fetched(component, needed.address().get());
        }
        if (needed.marker().isPresent()) {
            component = component.with("python:marker", needed.marker().get()).with(Scope.OPTIONAL);
        }
        return component;
    }
}
