package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.audit.GlibcFloors;
import com.plexichat.release.audit.GlibcVersion;
import com.plexichat.release.audit.PlantedSecrets;
import com.plexichat.release.audit.TestPackage;
import com.plexichat.release.audit.Waiver;
import com.plexichat.release.layout.PathPattern;
import com.plexichat.release.manifest.PackageCheck;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.platform.ElfImage;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckGoalTest {
    private static final GlibcFloors FLOORS = new GlibcFloors(Optional.of(GlibcVersion.parse("2.31")), Map.of());

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    private void run(Waiver... waivers) {
        run(FLOORS, waivers);
    }

    private void run(GlibcFloors floors, Waiver... waivers) {
        new CheckGoal(at -> project.git, folder.resolve("home"), project.log)
                .run(new CheckRequest(project.facts(), floors, List.of(), Set.of(), List.of(waivers)));
    }

    private static byte[] library(String... versions) {
        return ElfImage.of(64, ByteOrder.LITTLE_ENDIAN)
                .needs("libc.so.6", versions)
                .bytes();
    }

    private static Waiver waiver(ProblemCode rule, String path, String until) {
        return new Waiver(rule, PathPattern.of(path), "known", LocalDate.parse(until));
    }

    @Test
    void aPackageThatKeepsTheRulesMayBePublished() {
        project.pack();

        run();

        assertThat(project.log.lines())
                .last()
                .asString()
                .matches("Checked \\d+ entries of the release: nothing speaks against publishing them");
    }

    @Test
    void everythingThatIsWrongWithAPackageIsToldAtOnceWithItsPath() {
        String token = PlantedSecrets.gitHubToken();
        Path archive = project.released(project.pack().name());
        try (TestPackage chat = new TestPackage(archive)) {
            chat.file("config/token", token)
                    .file("config/server.pem", PlantedSecrets.rsaKey())
                    .file("config/.env", "A=1")
                    .file("bin/server", folder + "/src/main.c\0")
                    .file("bin/new", 0755, library("GLIBC_2.17", "GLIBC_2.34"))
                    .file("bin/tool", 04755, new byte[0])
                    .file("lib/old.so", "/home/anna/x/y.c\0");
        }

        ReleaseException stopped = catchThrowableOfType(
                ReleaseException.class,
                () -> run(
                        waiver(ProblemCode.PACKAGE_BUILD_PATH, "lib/old.so", "2020-01-01"),
                        waiver(ProblemCode.PACKAGE_SECRET, "none/**", "2099-01-01")));

        String in = " in " + archive.getFileName();
        assertThat(stopped.problems())
                .extracting(problem -> problem.code().text() + " " + problem.where())
                .containsExactly(
                        "package-glibc-too-new bin/new" + in,
                        "package-build-path bin/server" + in,
                        "package-entry-unsafe bin/tool" + in,
                        "package-secret config/.env" + in,
                        "package-secret config/server.pem" + in,
                        "package-secret config/token" + in,
                        "package-build-path lib/old.so" + in,
                        "package-waiver-expired <waivers>");
        assertThat(stopped.problems()).extracting(Problem::text).noneMatch(text -> text.contains(token));
        assertThat(project.log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.PACKAGE_WAIVER_UNUSED);
    }

    @Test
    void anAssetBesideThePackagesHasNoSecretsInIt() throws IOException {
        String token = PlantedSecrets.gitHubToken();
        project.packWith(
                Map.of("install.sh", "TOKEN=" + token + "\ncd /home/anna/chat\n", "notes.txt", "all is well\n"));

        ReleaseException stopped = catchThrowableOfType(ReleaseException.class, this::run);

        assertThat(stopped.problems())
                .extracting(problem -> problem.code().text() + " " + problem.where())
                .containsExactly("package-secret install.sh beside the packages");
        assertThat(record().check()).isEmpty();
        assertThat(project.facts().buildFolder().resolve("package-check.json"))
                .content()
                .contains("\"path\": \"install.sh\"")
                .doesNotContain("\"archive\"", token);

        run(waiver(ProblemCode.PACKAGE_SECRET, "install.sh", "2099-01-01"));
        assertThat(record().unchecked()).isEmpty();
    }

    @Test
    void anAssetThatIsGoneIsToldAsUnreadable() throws IOException {
        project.packWith(Map.of("install.sh", "install\n"));
        Files.delete(project.released("install.sh"));

        assertThat(codes(this::run)).containsExactly(ProblemCode.FILE_UNREADABLE);
    }

    @Test
    void aLibraryThatIsInEachPackageIsToldOnceForEach() {
        project.platforms = List.of(Platform.parse("linux-arm64"), Platform.parse("linux-386"));
        project.pack();
        List<String> archives =
                record().archives().stream().map(ReleaseAsset::name).toList();
        for (String archive : archives) {
            try (TestPackage chat = new TestPackage(project.released(archive))) {
                chat.file("lib/new.so", 0644, library("GLIBC_2.32"));
            }
        }

        ReleaseException stopped = catchThrowableOfType(ReleaseException.class, this::run);

        assertThat(archives).hasSize(2);
        assertThat(stopped.problems())
                .extracting(Problem::where)
                .containsExactly("lib/new.so in " + archives.get(0), "lib/new.so in " + archives.get(1));
    }

    @Test
    void aWaivedFindingStopsNothingAndIsTold() {
        Path archive = project.released(project.pack().name());
        try (TestPackage chat = new TestPackage(archive)) {
            chat.file("lib/old.so", "/home/anna/x/y.c\0");
        }

        run(waiver(ProblemCode.PACKAGE_BUILD_PATH, "lib/*.so", "2099-01-01"));

        assertThat(project.log.lines())
                .anyMatch(line -> line.contains("1 of package-build-path in lib/*.so")
                        && line.contains("known (until 2099-01-01)"));
        assertThat(record().check().orElseThrow().waivers())
                .containsExactly(new PackageCheck.UsedWaiver(
                        "package-build-path", "lib/*.so", "known", LocalDate.parse("2099-01-01")));
        assertThat(record().unchecked()).as("another one than was packed").hasSize(1);
    }

    @Test
    void theAccountSaysThatPackagesPassedUntilACheckStopsThem() {
        project.pack();
        run();
        assertThat(record().unchecked()).isEmpty();

        assertThat(codes(() -> run(waiver(ProblemCode.PACKAGE_SECRET, "x", "2020-01-01"))))
                .containsExactly(ProblemCode.PACKAGE_WAIVER_EXPIRED);

        assertThat(record().check()).isEmpty();
        assertThat(record().unchecked()).hasSize(1);
    }

    private ReleaseRecord record() {
        return new StagedRelease(project.facts().releaseFolder()).record();
    }

    @Test
    void aGlibcOfAPlatformWithoutAPackageIsRefused() {
        project.pack();
        GlibcVersion version = GlibcVersion.parse("2.31");
        Platform packed = project.facts().platforms().get(0);
        run(new GlibcFloors(Optional.empty(), Map.of(packed, version)));

        assertThat(codes(() -> run(new GlibcFloors(
                        Optional.empty(),
                        Map.of(
                                packed,
                                version,
                                Platform.parse("linux-s390x"),
                                version,
                                Platform.parse("linux-386"),
                                version)))))
                .containsExactly(ProblemCode.PARAMETER_INVALID, ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void thereIsNothingToCheckBeforeThereIsAPackage() {
        assertThat(codes(this::run)).containsExactly(ProblemCode.STAGED_RELEASE_MISSING);
    }
}
