package com.plexichat.release;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

@AnalyzeClasses(packages = "com.plexichat.release", importOptions = ArchitectureTest.OnlyCore.class)
final class ArchitectureTest {
    private static final String ROOT = "com.plexichat.release.";

    static final List<String> ORDER = List.of(
            "ahead",
            "parameter",
            "git",
            "place",
            "gate",
            "metadata",
            "layout",
            "program",
            "staging",
            "packaging",
            "proof",
            "content",
            "licence",
            "component",
            "sbom",
            "audit",
            "forge",
            "text",
            "change",
            "pulls",
            "handwritten",
            "template",
            "thirdparty",
            "published",
            "undeclared",
            "changelog",
            "notes",
            "listing",
            "check",
            "bump",
            "init",
            "trial",
            "publish",
            "doctor",
            "report",
            "goal",
            "wiring");

    static final class OnlyCore implements ImportOption {
        private static final ImportOption NO_TESTS = new DoNotIncludeTests();

        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return NO_TESTS.includes(location) && location.contains("/plexichat-release-core/");
        }
    }

    @ArchTest
    static void eachPackageUsesOnlyThoseBeforeIt(JavaClasses core) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(core);
        }
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheOrder(JavaClasses core) {
        noClasses()
                .should()
                .resideOutsideOfPackages(
                        ORDER.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
                .check(core);
    }

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule GITHUB_IS_MADE_BY_WIRING_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "forge.github", ROOT + "wiring")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "forge.github..");

    @ArchTest
    static final ArchRule COMMAND_LINE_GIT_IS_MADE_BY_WIRING_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "git", ROOT + "wiring")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.git\\.CommandLineGit(Writer)?");

    @ArchTest
    static final ArchRule GATES_ARE_RUN_BY_WIRING_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "gate", ROOT + "wiring")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + "gate.ShellGateRunner");

    @ArchTest
    static final ArchRule SECOND_BUILDS_ARE_MADE_BY_WIRING_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "proof", ROOT + "wiring")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + "proof.ChildProcessBuild");

    @ArchTest
    static final ArchRule REPORTS_TO_CI_SYSTEMS_ARE_MADE_BY_WIRING_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "report.actions", ROOT + "wiring")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "report.actions..");

    @ArchTest
    static final ArchRule HTTP_IS_MADE_BY_WIRING_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "wiring")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + "http.JdkHttpTransport");

    @ArchTest
    static final ArchRule ENVIRONMENT_AND_TIME_COME_IN_AS_ARGUMENTS = noClasses()
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "system", java.time.ZoneId.class);

    @ArchTest
    static final ArchRule PROCESSES_ARE_STARTED_BY_GIT_GATES_PROOFS_AND_TRIALS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "git", ROOT + "gate", ROOT + "proof", ROOT + "trial")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Runtime.class);

    @ArchTest
    static void librariesStayWhereTheyBelong(JavaClasses core) {
        assertOnlyUsedIn("forge.github", "org.kohsuke..", core);
        assertOnlyUsedIn("template", "freemarker..", core);
        assertOnlyUsedIn("text", "org.commonmark..", core);
        assertOnlyUsedIn("undeclared", "org.snakeyaml..", core);
        assertOnlyUsedIn("sbom", "org.cyclonedx..", core);
    }

    private static void assertOnlyUsedIn(String home, String library, JavaClasses core) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(core);
    }

    @ArchTest
    static final ArchRule CORE_KNOWS_NEITHER_MAVEN_NOR_JACKSON = noClasses()
            .that()
            // TOML is read by Jackson too, and only there.
            .haveNameNotMatching(".*\\.python\\.TomlTable(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.maven..", "com.fasterxml..", "java.net.http.."));
}
