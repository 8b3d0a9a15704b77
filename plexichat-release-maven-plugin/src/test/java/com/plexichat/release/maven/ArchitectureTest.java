package com.plexichat.release.maven;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.plexichat.release.http.HttpProxy;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.plexichat.release.maven", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule goalsDoNoInputOrOutput = noClasses()
            .that()
            .resideInAPackage("com.plexichat.release.maven")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net..",
                            "com.plexichat.release.git..",
                            "com.plexichat.release.http..",
                            "com.plexichat.release.file..",
                            "com.plexichat.release.forge..",
                            "com.plexichat.release.github..",
                            "com.plexichat.release.source..",
                            "com.plexichat.release.publish..",
                            "com.plexichat.release.packaging..",
                            "com.plexichat.release.staging..",
                            "com.plexichat.release.trial..",
                            "com.plexichat.release.notes..")
                    // Plain values that settings.xml is mapped to.
                    .and(not(belongToAnyOf(HttpProxy.class, HttpProxy.Login.class))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.nio.file.Files.class, ProcessBuilder.class);

    @ArchTest
    static final ArchRule everyMojoEndsInMojo = classes()
            .that()
            .areAssignableTo(org.apache.maven.plugin.AbstractMojo.class)
            .should()
            .haveSimpleNameEndingWith("Mojo");
}
