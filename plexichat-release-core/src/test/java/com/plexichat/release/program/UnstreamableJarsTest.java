package com.plexichat.release.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.platform.NativeBytes;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnstreamableJarsTest {
    private static final byte[] X86_64 = NativeBytes.elfLibrary(62);
    private static final int FLAGS = 6;
    private static final int SIZE_COMES_LATER = 8;

    @TempDir
    private Path folder;

    /** A jar of stored entries that say, as some tools write them, that their size comes after their content. */
    private static byte[] unstreamable(Jars jar) {
        byte[] bytes = jar.stored().bytes();
        for (int at = 0; at + FLAGS < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4) {
                bytes[at + FLAGS] |= SIZE_COMES_LATER;
            }
        }
        return bytes;
    }

    private ProgramChecks look(String platform, byte[] jar) throws IOException {
        ProgramChecks checks = new ProgramChecks(Platform.parse(platform));
        checks.look("lib/a.jar", 0644, jar, Math.min(jar.length, 4096), Files.write(folder.resolve("a.jar"), jar));
        return checks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux-amd64", "any"})
    void theyAreFineOutsideAndInsideOtherJars(String platform) throws IOException {
        byte[] jar = unstreamable(Jars.jar().with("lib.so", X86_64));

        assertThat(look(platform, jar).problems()).isEmpty();
        assertThat(look(platform, Jars.jar().with("inner.jar", jar).bytes()).problems())
                .isEmpty();
    }

    @Test
    void whatIsInThemIsFoundHoweverDeepTheyAre() throws IOException {
        byte[] inner = unstreamable(Jars.jar().with("lib.so", X86_64));
        byte[] middle = Jars.jar().with("inner.jar", inner).bytes();
        byte[] outer = Jars.jar().with("middle.jar", middle).bytes();

        assertThat(look("linux-arm64", outer).problems())
                .singleElement()
                .extracting(Problem::what)
                .isEqualTo("\"lib/a.jar\" carries native files, none of them for linux-arm64: ELF, 64 bits, x86-64");
    }

    @Test
    void oneThatIsBrokenIsToldAsWhatItIs() throws IOException {
        byte[] jar = unstreamable(Jars.jar().with("lib.so", X86_64));
        byte[] half = Arrays.copyOf(jar, jar.length / 2);

        assertThat(look("any", Jars.jar().with("inner.jar", half).bytes()).problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .startsWith("\"lib/a.jar\" cannot be read as a jar: inner.jar: ")
                .contains("END header");
    }
}
