package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.proof.InThisProcess;
import com.plexichat.release.proof.SecondBuild;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageProofTest {
    private static final String ARCHIVE = "plexichat-a.1.2-1-linux-arm64.tar.gz";

    @TempDir
    private Path folder;

    private TestProject project;
    private SecondBuild secondBuild = new InThisProcess();

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    private void run(boolean proves) {
        new PackageGoal(
                        project.identities(),
                        project.ignored,
                        secondBuild,
                        new DrivenClock(),
                        project.log,
                        project.report)
                .run(new PackageRequest(
                        project.facts(),
                        project.folder,
                        Optional.empty(),
                        Optional.empty(),
                        PackageLayout.of(List.of(), List.of()),
                        new Compression(5, 1),
                        proves,
                        List.of()));
    }

    /** A build that finds another file than the first one. */
    private SecondBuild afterAChange(String file, String text) {
        return (order, empty) -> {
            project.write(file, text);
            return new InThisProcess().pack(order, empty);
        };
    }

    @Test
    void aPackageOfTheSameBytesTakesItsPlaceAndTheSecondOneIsGone() {
        run(true);

        assertThat(project.log.lines())
                .hasSize(2)
                .startsWith("Proved reproducible: built a second time, each package has the same bytes, with another"
                        + " number of threads, order of files");
        assertThat(project.built()).containsExactlyElementsOf(Packing.built(ARCHIVE));
        assertThat(folder.resolve("target/package/second-build")).doesNotExist();
    }

    @Test
    void aPackageOfOtherBytesIsRefusedAndNothingTakesItsPlace() {
        secondBuild = afterAChange("bin/server", "#!/bin/bash\n");

        assertThatThrownBy(() -> run(true))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("package-not-reproducible: built a second time, the package is another one:"
                        + " plexichat/bin/server differs from byte 8 on (0x73, 0x62)")
                .hasMessageContaining("(" + ARCHIVE + ")");
        assertThat(project.built()).isEmpty();
        assertThat(project.log.lines()).isEmpty();
    }

    @Test
    void theFormerPackageStaysWhole() {
        run(true);
        List<String> before = project.built();
        project.version("a.1.2-2");
        secondBuild = afterAChange("client/more.html", "more");

        assertThat(codes(() -> run(true))).containsExactly(ProblemCode.PACKAGE_NOT_REPRODUCIBLE);

        assertThat(project.built()).isEqualTo(before);
    }

    @Test
    void eachPackageIsComparedAndToldTogether() {
        project.platforms = List.of(Platform.parse("linux-arm64"), Platform.parse("linux-amd64"));
        secondBuild = afterAChange("client/index.html", "other");
        assertThatThrownBy(() -> run(true)).hasMessageContainingAll("linux-arm64.tar.gz)", "linux-amd64.tar.gz)");

        secondBuild = (order, empty) -> List.of();
        assertThatThrownBy(() -> run(true)).hasMessageContaining("the second build did not make it");
    }

    @Test
    void aSecondBuildThatFailsLeavesNothing() {
        secondBuild = (order, empty) -> {
            throw new ReleaseException(
                    new Problem(ProblemCode.PACKAGE_PROOF_IMPOSSIBLE, "it failed", "", "try it again"));
        };

        assertThat(codes(() -> run(true))).containsExactly(ProblemCode.PACKAGE_PROOF_IMPOSSIBLE);
        assertThat(project.built()).isEmpty();
    }

    @Test
    void whoDoesNotAskForTheProofBuildsOnce() {
        secondBuild = (order, empty) -> {
            throw new AssertionError("it was built again");
        };

        run(false);

        assertThat(project.log.lines()).singleElement().asString().startsWith("Packed");
    }
}
