package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.DocumentedText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;

/** What the pages tell a reader to type is there. */
final class DocumentedCommandsTest {
    /** By its short name, or by the full one with a version. */
    private static final Pattern GOAL = Pattern.compile("\\bplexichat-release(?:-maven-plugin:[\\w.-]+)?:([a-z-]+)");

    private static final Pattern PROPERTY = Pattern.compile("-D(plexichat(?:\\.[A-Za-z]+)+)");

    @Test
    void eachGoalThatIsNamedIsThere() throws Exception {
        Set<String> goals = ShippedDescriptor.read().getMojos().stream()
                .map(MojoDescriptor::getGoal)
                .collect(Collectors.toSet());

        assertThat(DocumentedText.found(GOAL, match -> match.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy((goal, page) -> assertThat(goals).as(page).contains(goal));
    }

    @Test
    void eachPropertyThatIsSetIsThere() throws Exception {
        Set<String> properties = DescribedParameters.of(ShippedDescriptor.read()).all().stream()
                .map(parameter -> parameter.property())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(DocumentedText.found(PROPERTY, match -> match.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy((property, page) -> assertThat(properties).as(page).contains(property));
    }
}
