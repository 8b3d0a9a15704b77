package com.plexichat.updater;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    static final String ROOT = "com.plexichat.updater";

    /** Each row may use the rows above it. */
    static final List<List<String>> ROWS = List.of(
            List.of("settings", "disk", "process", "console"),
            List.of("service", "site", "merge"),
            List.of("journal", "history", "health", "backup", "fetch"),
            List.of("adopt"),
            List.of("deploy"),
            List.of("doctor", "setup"),
            List.of("action"),
            List.of("command"),
            List.of("wiring"));

    @ArchTest
    static final ArchRule eachRowUsesOnlyTheRowsAboveIt = rows();

    @ArchTest
    static final ArchRule eachPackageHasARow = classes()
            .should()
            .resideInAnyPackage(ROWS.stream()
                    .flatMap(List::stream)
                    .map(ArchitectureTest::name)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule onlySettingsKnowsYaml = noClasses()
            .that()
            .resideOutsideOfPackage(name("settings"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyCommandAndWiringKnowTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages(name("command"), name("wiring"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyBackupKnowsAge = noClasses()
            .that()
            .resideOutsideOfPackage(name("backup"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.exceptionfactory..");

    @ArchTest
    static final ArchRule onlyBackupWritesTars = noClasses()
            .that()
            .resideOutsideOfPackage(name("backup"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.compress..");

    @ArchTest
    static final ArchRule onlyProcessStartsPrograms = noClasses()
            .that()
            .resideOutsideOfPackage(name("process"))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Runtime.class);

    private static ArchRule rows() {
        LayeredArchitecture rows =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        List<String> above = new ArrayList<>();
        for (List<String> row : ROWS) {
            for (String each : row) {
                rows = rows.layer(each).definedBy(name(each));
                rows = above.isEmpty()
                        ? rows.whereLayer(each).mayNotAccessAnyLayer()
                        : rows.whereLayer(each).mayOnlyAccessLayers(above.toArray(String[]::new));
            }
            above.addAll(row);
        }
        return rows;
    }

    private static String name(String part) {
        return ROOT + "." + part;
    }
}
