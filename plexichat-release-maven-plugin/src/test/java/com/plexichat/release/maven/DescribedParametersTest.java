package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.parameter.GoalParameter;
import com.plexichat.release.parameter.KnownParameters;
import com.plexichat.release.parameter.ParameterShape;
import java.util.Optional;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;

final class DescribedParametersTest {
    private static ParameterShape shape(String goal, String name) throws Exception {
        return parameter(goal, name).shape();
    }

    private static GoalParameter parameter(String goal, String name) throws Exception {
        KnownParameters known = DescribedParameters.of(ShippedDescriptor.read());
        return known.all().stream()
                .filter(each -> each.goal().equals(goal) && each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachGoalIsConfiguredAfterTheCheckOfItsParameters() throws Exception {
        assertThat(ShippedDescriptor.read().getMojos())
                .filteredOn(goal -> !goal.getGoal().equals("help"))
                .extracting(MojoDescriptor::getComponentConfigurator)
                .containsOnly("plexichat");
    }

    @Test
    void flagsNumbersAndListsAreToldFromTexts() throws Exception {
        assertThat(shape("publish", "dryRun")).isEqualTo(ParameterShape.FLAG);
        assertThat(shape("package", "threads")).isEqualTo(ParameterShape.NUMBER);
        assertThat(shape("package", "compression")).isEqualTo(ParameterShape.NUMBER);
        assertThat(shape("package", "platforms")).isEqualTo(ParameterShape.TEXTS);
        assertThat(shape("notes", "templates")).isEqualTo(ParameterShape.TEXT);
    }

    @Test
    void theElementsOfAnEntryAreThoseOfItsClass() throws Exception {
        assertThat(shape("validate", "gates").parts())
                .containsOnlyKeys("name", "command", "seconds")
                .containsEntry("seconds", ParameterShape.NUMBER);
        assertThat(shape("bump", "versionPlaces").parts()).containsOnlyKeys("file", "pointer", "pattern");
        assertThat(shape("package", "layout").parts())
                .containsEntry("includes", ParameterShape.TEXTS)
                .containsEntry("optional", ParameterShape.TEXT);
    }

    @Test
    void propertyAndDefaultAreThoseOfTheDescriptor() throws Exception {
        GoalParameter patience = parameter("stage", "patience");

        assertThat(patience.property()).contains("plexichat.patience");
        assertThat(patience.fallback()).contains("900");
        assertThat(parameter("package", "layout").property()).isEqualTo(Optional.empty());
    }

    @Test
    void whatMavenGivesIsNoOnesToSet() throws Exception {
        assertThat(DescribedParameters.of(ShippedDescriptor.read()).all())
                .extracting(GoalParameter::name)
                .doesNotContain("project", "session", "mojoExecution");
    }
}
