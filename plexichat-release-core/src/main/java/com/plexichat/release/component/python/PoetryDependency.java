package com.plexichat.release.component.python;

import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dependency as a table of Poetry names it ("Dependency specification" of its manual).
 *
 * @param requirement with the version as it is written there, such as {@code ^1.2}, but an exact one as PEP 440 has it
 * @param isOptional whether only an extra needs it
 */
record PoetryDependency(Requirement requirement, boolean isOptional) {
    /** The language itself. */
    private static final String PYTHON = "python";

    private static final Pattern EXACT = Pattern.compile("={0,3}\\s*v?(\\d[A-Za-z0-9.!+_-]*)");

    private static final String ANY = "*";

    /** Those of a table, in its order; a name may have several entries for several environments. */
    static List<PoetryDependency> all(TomlTable dependencies) throws BrokenSourceException {
        List<PoetryDependency> all = new ArrayList<>();
        for (String name : dependencies.keys()) {
            if (name.equalsIgnoreCase(PYTHON) || !Requirement.isName(name)) {
                continue;
            }
            if (dependencies.hasText(name)) {
                all.add(new PoetryDependency(
                        new Requirement(
                                name,
                                specifier(dependencies.text(name).orElse(ANY)),
                                Optional.empty(),
                                Optional.empty()),
                        false));
            } else {
                for (TomlTable each : dependencies.tables(name)) {
                    all.add(of(name, each));
                }
            }
        }
        return all;
    }

    private static PoetryDependency of(String name, TomlTable entry) throws BrokenSourceException {
        Requirement requirement = new Requirement(
                name,
                entry.texts("extras"),
                specifier(entry.text("version").orElse(ANY)),
                address(entry),
                marker(entry));
        return new PoetryDependency(requirement, entry.flag("optional"));
    }

    private static String specifier(String version) {
        Matcher exact = EXACT.matcher(version.strip());
        if (exact.matches()) {
            return "==" + exact.group(1);
        }
        return version.strip().equals(ANY) ? "" : version.strip();
    }

    private static Optional<String> address(TomlTable entry) throws BrokenSourceException {
        for (String key : List.of("git", "url", "path", "file")) {
            Optional<String> address = entry.text(key);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> marker(TomlTable entry) throws BrokenSourceException {
        List<String> markers = new ArrayList<>();
        entry.text("markers").ifPresent(markers::add);
        entry.text("python").ifPresent(versions -> markers.add("python " + versions));
        entry.text("platform").ifPresent(platform -> markers.add("platform " + platform));
        return markers.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", markers));
    }
}
