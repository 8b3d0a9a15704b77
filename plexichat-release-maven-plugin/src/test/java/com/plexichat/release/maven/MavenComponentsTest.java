package com.plexichat.release.maven;

import static com.plexichat.release.maven.InventedRepository.dependencies;
import static com.plexichat.release.maven.InventedRepository.dependency;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.ComponentFile;
import com.plexichat.release.component.ResolvedComponent;
import com.plexichat.release.licence.DeclaredLicence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.License;
import org.apache.maven.model.io.ModelReader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MavenComponentsTest {
    private static final String MIT =
            "<licenses><license><name>MIT</name><url>https://example.org/mit</url></license></licenses>";

    @AutoClose
    private InventedRepository repository;

    @BeforeEach
    void startMaven(@TempDir Path folder) throws Exception {
        repository = new InventedRepository(folder);
    }

    private List<ResolvedComponent> components(String dependencies, MavenProject... reactor) throws Exception {
        MavenProject project = repository.project("org.example:project:1", dependencies);
        DependencyGraph graph = repository.graph(project);
        PublishedPoms poms = new PublishedPoms(repository.session(), List.of(), repository.part(ModelReader.class));
        return new MavenComponents(project, List.of(reactor), graph, poms).all();
    }

    private Component only(String... dependency) throws Exception {
        return components(dependencies(dependency)).get(0).component();
    }

    @Test
    void licencesAndOrganizationAreInheritedFromPomsThatAreFarAbove() throws Exception {
        repository.pom(
                "org.example:top:7",
                "<packaging>pom</packaging><organization><name>Example &amp; Co</name></organization>",
                MIT);
        repository.pom("org.example:middle:7", parent("top"), "<packaging>pom</packaging>");
        repository.jar("org.example:wire:2", parent("middle"));

        assertThat(only(dependency("org.example:wire:2"))).satisfies(wire -> {
            assertThat(wire.licences())
                    .containsExactly(new DeclaredLicence(Optional.of("MIT"), Optional.of("https://example.org/mit")));
            assertThat(wire.supplier()).contains("Example & Co");
        });
    }

    private static String parent(String name) {
        return "<parent><groupId>org.example</groupId><artifactId>" + name
                + "</artifactId><version>7</version></parent>";
    }

    @Test
    void licencesOfAPomAreInPlaceOfThoseThatItWouldInherit() throws Exception {
        repository.pom("org.example:top:7", "<packaging>pom</packaging>", MIT);
        repository.jar(
                "org.example:wire:2",
                parent("top"),
                "<licenses><license><name>EPL-2.0</name></license><license><name>GPL-2.0-only</name></license>",
                "</licenses>");

        assertThat(only(dependency("org.example:wire:2")).licences())
                .containsExactly(DeclaredLicence.named("EPL-2.0"), DeclaredLicence.named("GPL-2.0-only"));
    }

    @Test
    void simpleExpressionsAreReplacedAndOthersAreNeverShown() throws Exception {
        repository.jar(
                "org.example:wire:2",
                "<organization><name>${company}</name></organization><licenses>",
                "<license><name>${project.artifactId} ${project.version}</name></license>",
                "<license><name>${name.of.licence}</name></license><license><comments>none</comments></license>",
                "</licenses>");

        assertThat(only(dependency("org.example:wire:2"))).satisfies(wire -> {
            assertThat(wire.licences()).containsExactly(DeclaredLicence.named("wire 2"));
            assertThat(wire.supplier()).isEmpty();
        });
    }

    @Test
    void aPomThatIsMissingOrItsOwnAncestorSaysNothing() throws Exception {
        repository.jar("org.example:wire:2");
        repository.jar("org.example:endless:7", MIT);
        MavenProject project = repository.project(
                "org.example:project:1",
                dependencies(dependency("org.example:endless:7"), dependency("org.example:wire:2")));
        InventedRepository.write(
                repository.file("org.example:endless:7", ".pom"), "<project>" + parent("endless") + "</project>");
        InventedRepository.write(repository.file("org.example:wire:2", ".pom"), "no POM");
        PublishedPoms poms = new PublishedPoms(repository.session(), List.of(), repository.part(ModelReader.class));

        assertThat(MavenDependencies.runtime(project).map(poms::facts)).containsExactly(PomFacts.NONE, PomFacts.NONE);
    }

    @Test
    void whatIsOptionalIsMarkedSo() throws Exception {
        repository.jar("org.example:wire:2");

        assertThat(only(dependency("org.example:wire:2", "<optional>true</optional>"))
                        .scope())
                .isEqualTo(Scope.OPTIONAL);
        assertThat(only(dependency("org.example:wire:2")).scope()).isEqualTo(Scope.REQUIRED);
    }

    @Test
    void aModuleOfThisBuildHasTheLicencesOfItsModel() throws Exception {
        repository.jar("org.example:module:1", MIT);
        MavenProject module = new MavenProject();
        module.setGroupId("org.example");
        module.setArtifactId("module");
        module.setVersion("1");
        License licence = new License();
        licence.setName("Apache-2.0");
        module.getModel().addLicense(licence);

        ResolvedComponent listed = components(dependencies(dependency("org.example:module:1")), module)
                .get(0);

        assertThat(listed.component().licences()).containsExactly(DeclaredLicence.named("Apache-2.0"));
        assertThat(listed.file()).contains(new ComponentFile(repository.file("org.example:module:1", ".jar"), true));
    }
}
