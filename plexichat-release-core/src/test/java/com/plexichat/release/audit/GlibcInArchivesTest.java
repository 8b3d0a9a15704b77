package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.layout.PathPattern;
import com.plexichat.release.platform.ElfImage;
import com.plexichat.release.platform.NativeBytes;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GlibcInArchivesTest {
    private static final Platform ARM64 = Platform.parse("linux-arm64");
    private static final Platform AMD64 = Platform.parse("linux-amd64");
    private static final Platform ANY = Platform.parse("any");
    private static final String TOO_NEW = ": it needs glibc 2.32, and servers may have 2.31";

    @TempDir
    Path folder;

    private List<Finding> found(Platform platform, String path, byte[] archive) {
        Path file = folder.resolve("chat.tar.gz");
        try (TestPackage chat = new TestPackage(file)) {
            chat.file(path, 0644, archive);
        }
        GlibcFloors floors = new GlibcFloors(Optional.of(GlibcVersion.parse("2.31")), Map.of());
        return PackageAudit.of(file, platform, new AuditRules(floors, List.of(), List.of()))
                .findings();
    }

    private List<String> findings(Platform platform, String path, byte[] archive) {
        return found(platform, path, archive).stream()
                .map(finding -> finding.code().text() + " " + finding.path() + ": " + finding.what())
                .toList();
    }

    private static byte[] library(String version) {
        return ElfImage.of(64, ByteOrder.LITTLE_ENDIAN)
                .needs("libc.so.6", version)
                .bytes();
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void aLibraryInAJarIsHeldAgainstTheFloor() {
        assertThat(findings(ARM64, "lib/db.jar", zip("native/db.so", library("GLIBC_2.32"))))
                .containsExactly("package-glibc-too-new lib/db.jar!/native/db.so" + TOO_NEW);
        assertThat(findings(ARM64, "lib/db.jar", zip("native/db.so", library("GLIBC_2.31"))))
                .isEmpty();
    }

    @Test
    void itIsFoundInAJarInsideOfAJarAndAsFarInsideAsArchivesAreLookedInto() {
        byte[] inner = zip("native/db.so", library("GLIBC_2.32"));

        assertThat(findings(ARM64, "chat.jar", zip("libs/db.jar", inner)))
                .containsExactly("package-glibc-too-new chat.jar!/libs/db.jar!/native/db.so" + TOO_NEW);
        assertThat(findings(ARM64, "a.zip", zip("chat.jar", zip("db.jar", inner))))
                .containsExactly("package-glibc-too-new a.zip!/chat.jar!/db.jar!/native/db.so" + TOO_NEW);
    }

    @Test
    void whatGzipCompressedIsHeldAgainstTheFloorToo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(library("GLIBC_2.32"));
        }

        assertThat(findings(ARM64, "lib/db.so.gz", packed.toByteArray()))
                .containsExactly("package-glibc-too-new lib/db.so.gz!/(gzip)" + TOO_NEW);
    }

    @Test
    void aProgramInATarIsHeldAgainstTheFloor() {
        byte[] plugin = new RawTar()
                .entry('0', "dist/plugin-linux-arm64", 0755, "", library("GLIBC_2.32"))
                .tarGz();

        assertThat(findings(ARM64, "plugins/polls.tar.gz", plugin))
                .containsExactly("package-glibc-too-new plugins/polls.tar.gz!/dist/plugin-linux-arm64" + TOO_NEW);
        assertThat(findings(AMD64, "plugins/polls.tar.gz", plugin)).isEmpty();
    }

    @Test
    void librariesForOtherMachinesAndSystemsArePassedOver() {
        byte[] ofFreeBsd = library("GLIBC_2.32");
        ofFreeBsd[7] = 9;

        assertThat(findings(AMD64, "lib/db.jar", zip("arm64/db.so", library("GLIBC_2.32"))))
                .isEmpty();
        assertThat(findings(ARM64, "lib/db.jar", zip("freebsd/db.so", ofFreeBsd)))
                .isEmpty();
        assertThat(findings(ARM64, "lib/db.jar", zip("db.dll", NativeBytes.pe(64, 0xAA64, true, false))))
                .isEmpty();
    }

    @Test
    void aPackageForAnyMachineMayHaveItsLibrariesLoadedOnEach() {
        byte[] ofFreeBsd = library("GLIBC_2.32");
        ofFreeBsd[7] = 9;

        assertThat(findings(ANY, "lib/db.jar", zip("db.so", library("GLIBC_2.32"))))
                .containsExactly("package-glibc-too-new lib/db.jar!/db.so" + TOO_NEW);
        assertThat(findings(ANY, "lib/db.jar", zip("db.so", ofFreeBsd))).isEmpty();
    }

    @Test
    void aLibraryForAnotherLibraryOfCNeedsNoVersionOfGlibc() {
        byte[] ofMusl = ElfImage.of(64, ByteOrder.LITTLE_ENDIAN)
                .entry(1, "libc.musl-aarch64.so.1")
                .bytes();

        assertThat(findings(ARM64, "lib/db.jar", zip("musl/db.so", ofMusl))).isEmpty();
    }

    @Test
    void aDamagedLibraryIsToldAsOneBesideTheJar() {
        byte[] whole = library("GLIBC_2.32");
        String told = "package-glibc-too-new lib/db.jar!/db.so: what it needs of glibc cannot be read: ";

        for (int length : new int[] {4, 40, 600}) {
            assertThat(findings(ARM64, "lib/db.jar", zip("db.so", Arrays.copyOf(whole, length))))
                    .singleElement()
                    .asString()
                    .startsWith(told);
        }
        assertThat(findings(AMD64, "lib/db.jar", zip("db.so", Arrays.copyOf(whole, 600))))
                .isEmpty();
    }

    @Test
    void whatOnlyBeginsLikeALibraryIsNone() {
        assertThat(findings(ARM64, "lib/db.jar", zip("db.so", new byte[] {0x7f, 'E', 'L'})))
                .isEmpty();
    }

    @Test
    void aLargeLibraryIsHeldOnDiskAndJudgedAsASmallOne() {
        byte[] large = Arrays.copyOf(library("GLIBC_2.32"), 3 << 20);

        assertThat(findings(ARM64, "lib/db.jar", zip("db.so", large)))
                .containsExactly("package-glibc-too-new lib/db.jar!/db.so" + TOO_NEW);
    }

    @Test
    void aWaiverNamesItsPathInTheJar() {
        List<Finding> found = found(ARM64, "lib/db.jar", zip("native/db.so", library("GLIBC_2.32")));

        assertThat(errors(found, "lib/db.jar!/native/*.so")).isEmpty();
        assertThat(errors(found, "lib/*.jar!/**")).isEmpty();
        assertThat(errors(found, "lib/db.jar")).hasSize(1);
    }

    private static List<?> errors(List<Finding> found, String waived) {
        LocalDate today = LocalDate.of(2026, 3, 1);
        Waiver waiver = new Waiver(
                ProblemCode.PACKAGE_GLIBC_TOO_NEW, PathPattern.of(waived), "not loaded by these servers", today);
        return new Verdict(Map.of("chat.tar.gz", found), List.of(), List.of(waiver), Set.of(), today).errors();
    }
}
