package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.platform.ElfImage;
import com.plexichat.release.platform.Platform;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GlibcRuleTest {
    private static final Optional<GlibcVersion> FLOOR = Optional.of(GlibcVersion.parse("2.31"));

    @TempDir
    Path folder;

    private List<String> findings(GlibcFloors floors, byte[] program) {
        return new TestPackage(folder.resolve("chat.tar.gz"))
                .file("bin/chat", 0755, program)
                .findings(new AuditRules(floors, List.of(), List.of()));
    }

    private List<String> findings(byte[] program) {
        return findings(new GlibcFloors(FLOOR, Map.of()), program);
    }

    private static byte[] program(String... versions) {
        return ElfImage.of(64, ByteOrder.LITTLE_ENDIAN)
                .needs("libc.so.6", versions)
                .bytes();
    }

    @Test
    void theHighestVersionOfAllSymbolsCounts() {
        assertThat(findings(program("GLIBC_2.4", "GLIBC_2.34", "GLIBC_2.17")))
                .containsExactly("package-glibc-too-new bin/chat: it needs glibc 2.34, and servers may have 2.31");
    }

    @Test
    void versionsAreComparedAsNumbers() {
        assertThat(findings(program("GLIBC_2.4", "GLIBC_2.31", "GLIBC_2.2.5", "GLIBCXX_9.1")))
                .isEmpty();
    }

    @Test
    void relativeRelocationsNeedTheVersionThatBroughtThem() {
        assertThat(findings(program("GLIBC_2.17", "GLIBC_ABI_DT_RELR")))
                .containsExactly("package-glibc-too-new bin/chat: it needs glibc 2.36, and servers may have 2.31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GLIBC_ABI_GNU_TLS", "GLIBC_ABI_GNU2_TLS", "GLIBC_ABI_DT_X86_64_PLT"})
    void whatIsAskedOfTheDynamicLinkerNeedsTheVersionThatAlwaysHasIt(String name) {
        assertThat(findings(program("GLIBC_2.17", name)))
                .containsExactly("package-glibc-too-new bin/chat: it needs glibc 2.43, and servers may have 2.31");
    }

    @Test
    void whatIsPrivateToAGlibcOrUnknownIsToldAsThat() {
        assertThat(findings(program("GLIBC_2.17", "GLIBC_PRIVATE", "GLIBC_ABI_TO_COME", "GLIBC_2.x")))
                .containsExactly(
                        "package-glibc-too-new bin/chat: it needs what is private to the one glibc that it was built with"
                                + " (GLIBC_PRIVATE)",
                        "package-glibc-too-new bin/chat: it needs GLIBC_2.x, GLIBC_ABI_TO_COME, and it is not known which"
                                + " glibc has that");
    }

    @Test
    void theVersionThatServersHaveIsTheNewestThatMayBeNeeded() {
        assertThat(findings(program("GLIBC_2.31"))).isEmpty();
        assertThat(findings(program("GLIBC_2.32")))
                .containsExactly("package-glibc-too-new bin/chat: it needs glibc 2.32, and servers may have 2.31");
    }

    @Test
    void noMoreThanFiveUnknownVersionsAreNamed() {
        assertThat(findings(program("GLIBC_F", "GLIBC_E", "GLIBC_D", "GLIBC_C", "GLIBC_B", "GLIBC_A")))
                .singleElement()
                .asString()
                .contains("it needs GLIBC_A, GLIBC_B, GLIBC_C, GLIBC_D, GLIBC_E, and");
    }

    @Test
    void whatAFileDoesWithoutIsNotAsked() {
        byte[] program = ElfImage.of(64, ByteOrder.LITTLE_ENDIAN)
                .needs("libc.so.6", "GLIBC_2.17")
                .needsWeakly("libc.so.6", "GLIBC_2.39")
                .bytes();

        assertThat(findings(program)).isEmpty();
    }

    @Test
    void aPlatformMayHaveAFloorOfItsOwn() {
        Map<Platform, GlibcVersion> own = Map.of(Platform.parse("linux-arm64"), GlibcVersion.parse("2.36"));

        assertThat(findings(new GlibcFloors(FLOOR, own), program("GLIBC_2.34"))).isEmpty();
    }

    @Test
    void withoutAFloorNothingIsAsked() {
        assertThat(findings(GlibcFloors.NONE, program("GLIBC_2.99"))).isEmpty();
        assertThat(new GlibcRule(GlibcFloors.NONE)
                        .idle(Platform.parse("linux-arm64"))
                        .orElseThrow())
                .contains("plexichat.glibc", "linux-arm64");
    }

    @Test
    void aProgramThatBreaksOffIsToldAsSuch() {
        assertThat(findings(Arrays.copyOf(program("GLIBC_2.34"), 600)))
                .singleElement()
                .asString()
                .startsWith("package-glibc-too-new bin/chat: what it needs of glibc cannot be read: ");
    }
}
