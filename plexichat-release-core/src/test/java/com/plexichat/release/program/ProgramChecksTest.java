package com.plexichat.release.program;

import static com.plexichat.release.platform.NativeBytes.elfLibrary;
import static com.plexichat.release.platform.NativeBytes.elfProgram;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.plexichat.release.platform.NativeBytes;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramChecksTest {
    private static final int ARM64 = 183;
    private static final int X86_64 = 62;

    private ProgramChecks checks = new ProgramChecks(Platform.parse("linux-arm64"));

    private void look(String target, int mode, byte[] content) {
        checks.look(target, mode, content, content.length, Path.of("source", target));
    }

    private void look(String target, int mode, String content) {
        look(target, mode, content.getBytes(StandardCharsets.UTF_8));
    }

    /** That this is all that was found, with the file that it came from. */
    private void assertRefused(String target, String problem, String hint) {
        assertThat(checks.problems())
                .extracting(Problem::text)
                .containsExactly(problem + " (" + Path.of("source", target) + ")\n    -> " + hint);
    }

    @Test
    void whatThePlatformCanStartIsFine() {
        look("bin/server", 0755, elfProgram(ARM64));
        look("lib/libnative.so", 0644, elfLibrary(ARM64));
        look("bin/start", 0755, "#!/bin/sh\nexec server\n");
        look("client/index.html", 0644, "<html>");
        look("client/empty.css", 0644, "");
        look("config/MZ.txt", 0644, "MZ is no program");

        assertThat(checks.problems()).isEmpty();
        assertThat(checks.warnings()).isEmpty();
    }

    @Test
    void aProgramForAnotherMachineIsRefused() {
        look("bin/server", 0755, elfProgram(X86_64));

        assertRefused(
                "bin/server",
                "program-platform-differs: \"bin/server\" is native (ELF, 64 bits, x86-64), and linux-arm64 needs"
                        + " ELF, 64 bits, ARM64",
                "build it for linux-arm64, or leave it out with <exclude>");
    }

    @Test
    void nativeFilesOfOtherSystemsAreRefusedWhereverTheyAre() {
        look("lib/native.dll", 0644, NativeBytes.pe(64, 0xAA64, true, false));
        look("client/app", 0644, NativeBytes.universal(false, 0x0100000C));
        look("libx.so", 0644, NativeBytes.elf(64, ByteOrder.LITTLE_ENDIAN, ARM64, 9, 3));

        assertThat(checks.problems())
                .extracting(Problem::what)
                .containsExactly(
                        "\"lib/native.dll\" is native (PE, 64 bits, ARM64), and linux-arm64 needs ELF, 64 bits, ARM64",
                        "\"client/app\" is native (Mach-O, 64 bits, ARM64), and linux-arm64 needs ELF, 64 bits, ARM64",
                        "\"libx.so\" is native (ELF, 64 bits, ARM64, FreeBSD), and linux-arm64 needs"
                                + " ELF, 64 bits, ARM64");
    }

    @Test
    void aPackageForAnyPlatformHoldsNoNativeFile() {
        checks = new ProgramChecks(Platform.parse("any"));

        look("bin/server", 0755, elfProgram(ARM64));
        look("bin/start", 0755, "#!/bin/sh\n");

        assertThat(checks.problems())
                .extracting(Problem::what, Problem::hint)
                .containsExactly(tuple(
                        "\"bin/server\" is native (ELF, 64 bits, ARM64), and a package for any platform holds no native"
                                + " file outside of jars",
                        "name its platform with plexichat.platforms, or leave it out with <exclude>"));
    }

    @Test
    void aProgramThatItsOwnerCannotStartIsRefused() {
        look("jre/lib/jspawnhelper", 0644, elfProgram(ARM64));

        assertRefused(
                "jre/lib/jspawnhelper",
                "program-not-executable: \"jre/lib/jspawnhelper\" is a native program, and with the mode 644 its"
                        + " owner cannot start it",
                "give it <mode>755</mode> in <layout>, or put it into bin/");
    }

    @ParameterizedTest
    @CsvSource({
        "tools/run, 0744, true",
        "tools/run, 0100, true",
        "tools/run, 0655, false",
        "lib/libc.so, 0644, true",
        "lib/libc.so.6, 0644, true",
        "lib.so.d/run, 0644, false",
        "lib/also, 0644, false"
    })
    void theOwnersRightCountsForAllButLibraries(String target, String mode, boolean fine) {
        look(target, Integer.parseInt(mode, 8), elfProgram(ARM64));

        assertThat(checks.problems().isEmpty()).isEqualTo(fine);
    }

    @Test
    void aScriptThatLinuxWouldNotStartIsRefused() {
        look("bin/deep/start", 0755, "#!/bin/sh\r\necho\r\n");

        assertRefused(
                "bin/deep/start",
                "program-interpreter-invalid: \"bin/deep/start\" is executable and has a carriage return in its first"
                        + " line, which Linux takes as a part of the interpreter's name",
                "save it with the line ends of Linux; if it is no program, give it <mode>644</mode> or leave it out"
                        + " with <exclude>");
    }

    @Test
    void aScriptInBinThatNobodyMayStartIsRefused() {
        look("bin/start", 0644, "#!/bin/sh\n");
        look("lib/start", 0644, "#!/bin/sh\n");

        assertThat(checks.problems())
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .startsWith("program-not-executable: \"bin/start\" is a script, and with the mode 644 its owner cannot"
                        + " start it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "\uFEFF#!/bin/sh\n", "MZ", "PK"})
    void onlyExecutableFilesInBinHaveToBePrograms(String content) {
        look("bin/notes.txt", 0644, content);
        look("binary/notes.txt", 0755, content);
        look("bin", 0755, content);
        assertThat(checks.problems()).isEmpty();

        look("bin/notes.txt", 0744, content);
        look("bin/notes.txt", 0654, content);
        assertThat(checks.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code().text()).isEqualTo("program-interpreter-invalid"));
    }

    @Test
    void allProblemsAreCollectedInTheOrderOfTheFiles() {
        look("bin/a", 0755, elfProgram(X86_64));
        look("bin/b", 0755, "");
        look("c", 0644, elfProgram(ARM64));

        assertThat(checks.problems())
                .extracting(problem -> problem.code().text())
                .containsExactly("program-platform-differs", "program-interpreter-invalid", "program-not-executable");
    }

    @Test
    void bytesBehindTheFilesEndAreNotRead() {
        byte[] start = Arrays.copyOf(elfProgram(X86_64), 4096);

        checks.look("lib/data", 0644, start, 3, Path.of("data"));

        assertThat(checks.problems()).isEmpty();
    }

    @Test
    void aFileThatIsNoProgramTakesNoMemory() {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] text = "{}  a page, a picture, a mail".getBytes(StandardCharsets.UTF_8);
        byte[] java = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61};
        Path source = Path.of("source");
        checks.look("client/page.js", 0644, text, text.length, source);
        long before = memory.getCurrentThreadAllocatedBytes();

        for (int i = 0; i < 20_000; i++) {
            checks.look("client/page.js", 0644, text, text.length, source);
            checks.look("lib/Page.class", 0644, java, java.length, source);
        }

        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000);
    }
}
