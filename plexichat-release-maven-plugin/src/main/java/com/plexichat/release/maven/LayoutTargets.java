package com.plexichat.release.maven;

import com.plexichat.release.parameter.GivenConfiguration;
import com.plexichat.release.parameter.GivenElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The targets that the pom names in a {@code <layout>}, for goals that run before {@code package} has its parameters. */
final class LayoutTargets {
    private LayoutTargets() {}

    static Set<String> of(List<GivenConfiguration> configurations) {
        return configurations.stream()
                .flatMap(configuration -> configuration.elements().stream())
                .filter(element -> element.name().equals("layout"))
                .flatMap(layout -> layout.parts().stream())
                .flatMap(file -> text(file, "target").or(() -> text(file, "source")).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> text(GivenElement file, String name) {
        return file.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .flatMap(GivenElement::text);
    }
}
