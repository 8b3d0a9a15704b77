package com.plexichat.release.localforge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.plexichat.release.localforge", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule the_forge_needs_only_json_refs_and_the_jdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "com.plexichat.release.localforge..",
                    "com.plexichat.release.json",
                    "com.plexichat.release.ref",
                    "java..",
                    "com.sun.net.httpserver",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("com.plexichat.release.localforge.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_state_knows_no_http = noClasses()
            .that()
            .resideInAPackage("..localforge.state")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun.net.httpserver", "..localforge.http", "..localforge.rest", "..json");

    @ArchTest
    static final ArchRule the_http_layer_knows_no_github = noClasses()
            .that()
            .resideInAPackage("..localforge.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..localforge.state", "..localforge.rest");

    @ArchTest
    static final ArchRule only_the_builder_takes_the_system_clock = noClasses()
            .that()
            .doNotHaveSimpleName("LocalForgeBuilder")
            .should()
            .callMethod(java.time.InstantSource.class, "system");
}
