package com.plexichat.release;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    static final String ROOT = "com.plexichat.release";

    /** Each row may use the rows above it; {@code file}, {@code deflate} and {@code process} are leaves. */
    static final List<List<String>> ROWS = List.of(
            List.of("problem", "time"),
            List.of("version", "integrity", "log", "file", "ref", "platform", "deflate", "process"),
            List.of("json"),
            List.of("manifest", "archive", "http"),
            List.of("github"),
            List.of("source"));

    private static final Set<String> LEAVES = Set.of("file", "deflate", "process");

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
    static final ArchRule thereAreNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyJsonKnowsJackson = noClasses()
            .that()
            .resideOutsideOfPackage(name("json"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule onlyHttpKnowsTheHttpClient = noClasses()
            .that()
            .resideOutsideOfPackage(name("http"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule noClassReadsTheEnvironment = noClasses()
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule onlyTheSystemClockReadsTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(name("time.SystemClock"))
            .should()
            .callMethodWhere(describe("it reads the system's clock", ArchitectureTest::readsTheClock));

    @ArchTest
    static final ArchRule noClassStartsAProcess =
            noClasses().should().dependOnClassesThat().belongToAnyOf(ProcessBuilder.class, Runtime.class);

    private static ArchRule rows() {
        LayeredArchitecture rows = layeredArchitecture().consideringOnlyDependenciesInLayers();
        List<String> above = new ArrayList<>();
        for (List<String> row : ROWS) {
            for (String each : row) {
                rows = rows.layer(each).definedBy(name(each));
                rows = above.isEmpty() || LEAVES.contains(each)
                        ? rows.whereLayer(each).mayNotAccessAnyLayer()
                        : rows.whereLayer(each).mayOnlyAccessLayers(above.toArray(String[]::new));
            }
            above.addAll(row);
        }
        return rows;
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        return switch (method) {
            case "now" -> owner.startsWith("java.time.");
            case "system", "systemUTC", "systemDefaultZone" -> owner.equals(Clock.class.getName());
            case "currentTimeMillis", "nanoTime" -> owner.equals(System.class.getName());
            default -> false;
        };
    }

    private static String name(String part) {
        return ROOT + "." + part;
    }
}
