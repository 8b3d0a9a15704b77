package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DiskFault;
import com.plexichat.release.testkit.VerifiedRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoppedPackageTest {
    /** 1 for each moment; a usual build tries one of three. */
    private static final int STRIDE = Integer.getInteger("plexichat.package.stride", 3);

    @TempDir
    Path folder;

    /** What lies in the project's build folder before the run that is stopped. */
    private interface Former {
        void make(Packing packing);
    }

    private static void nothing(Packing packing) {
        assertThat(packing.project.built()).isEmpty();
    }

    private static void ofThisVersion(Packing packing) {
        packing.project.write("client/index.html", "former page").write("tool.txt", "former tool");
        packing.run();
        packing.project.write("client/index.html", "<p>Chat</p>\n").write("tool.txt", "tool");
    }

    private static void ofAnotherVersion(Packing packing) {
        packing.project.version("a.1.2-0").write("former.txt", "former");
        packing.extras = List.of("tool.txt", "former.txt");
        packing.run();
        packing.extras = List.of("install.sh", "tool.txt");
        packing.project.version("a.1.2-1").delete("former.txt");
    }

    private static void ofAnotherName(Packing packing) {
        packing.archiveName = Optional.of("former-{platform}.tar.gz");
        packing.run();
        packing.archiveName = Optional.empty();
    }

    private Packing packing(String name, Former former) {
        Packing packing = Packing.full(folder.resolve(name));
        former.make(packing);
        packing.fault.never();
        return packing;
    }

    private static Map<String, Sha256> built(Packing packing) throws IOException {
        return VerifiedRelease.files(packing.project.folder.resolve("target"));
    }

    private static void verify(Packing packing) throws IOException {
        VerifiedRelease.verify(packing.project.facts().releaseFolder());
    }

    private void stopAtEachMoment(Former former) throws IOException {
        Packing undisturbed = packing("undisturbed", former);
        undisturbed.run();
        int steps = undisturbed.fault.steps();
        verify(undisturbed);
        assertThat(steps).isGreaterThan(40);

        for (int moment = 1; moment <= steps; moment += STRIDE) {
            Packing packing = packing("stopped-" + moment, former);
            packing.fault.stopAt(moment);
            assertThatThrownBy(packing::run).isInstanceOf(DiskFault.Stopped.class);
            packing.fault.never();
            verify(packing);

            packing.run();
            assertThat(built(packing)).as("after a stop at " + moment).isEqualTo(built(undisturbed));
        }
    }

    @Test
    void aFirstPackageThatIsStoppedLeavesNothingThatDoesNotVerify() throws IOException {
        stopAtEachMoment(StoppedPackageTest::nothing);
    }

    @Test
    void aPackageInThePlaceOfOneWithOtherContentDoesNeither() throws IOException {
        stopAtEachMoment(StoppedPackageTest::ofThisVersion);
    }

    @Test
    void aPackageInThePlaceOfAnotherVersionDoesNeither() throws IOException {
        stopAtEachMoment(StoppedPackageTest::ofAnotherVersion);
    }

    @Test
    void aRunThatIsStoppedLeavesNothingBehindForTheNextVersion() throws IOException {
        Packing undisturbed = packing("undisturbed", StoppedPackageTest::ofAnotherName);
        undisturbed.run();
        int steps = undisturbed.fault.steps();
        undisturbed.project.version("a.1.2-2");
        undisturbed.run();

        for (int moment = 1; moment <= steps; moment += STRIDE) {
            Packing packing = packing("stopped-" + moment, StoppedPackageTest::ofAnotherName);
            packing.fault.stopAt(moment);
            assertThatThrownBy(packing::run).isInstanceOf(DiskFault.Stopped.class);
            packing.fault.never();
            packing.project.version("a.1.2-2");
            packing.run();

            assertThat(built(packing)).as("after a stop at " + moment).isEqualTo(built(undisturbed));
        }
    }

    @Test
    void aFullDiskIsToldAndTheFormerPackageIsWhole() throws IOException {
        Packing undisturbed = packing("undisturbed", StoppedPackageTest::ofThisVersion);
        undisturbed.run();
        int steps = undisturbed.fault.steps();
        Map<String, Sha256> former = former();

        for (int moment = 1; moment <= steps; moment += STRIDE) {
            Packing packing = packing("full-" + moment, StoppedPackageTest::ofThisVersion);
            packing.fault.fullAt(moment);
            Throwable told = catchThrowable(packing::run);
            packing.fault.never();
            verify(packing);
            if (told != null) {
                assertThat(told)
                        .isInstanceOf(ReleaseException.class)
                        .hasMessageContainingAll("file-unwritable", "No space left on device", "free disk space");
                assertThat(built(packing).keySet()).as("at " + moment).isEqualTo(former.keySet());
            }
            if (archive(packing).equals(archive(undisturbed))) {
                continue; // the new package is in its place, and what is beside it may be the former
            }
            assertThat(built(packing)).as("at " + moment).isEqualTo(former);
        }
    }

    private Map<String, Sha256> former() throws IOException {
        return built(packing("former", StoppedPackageTest::ofThisVersion));
    }

    private static Optional<Sha256> archive(Packing packing) throws IOException {
        return Optional.ofNullable(built(packing).get("release/plexichat-a.1.2-1-linux-arm64.tar.gz"));
    }
}
