package com.plexichat.release.program;

import static com.plexichat.release.platform.NativeBytes.elfLibrary;
import static com.plexichat.release.platform.NativeBytes.machO;
import static com.plexichat.release.platform.NativeBytes.pe;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.platform.NativeBytes;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.testing.Generated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NativesInJarsTest {
    private static final byte[] ARM64 = elfLibrary(183);
    private static final byte[] X86_64 = elfLibrary(62);
    private static final byte[] WINDOWS = pe(64, 0x8664, true, false);
    private static final byte[] MACOS = machO(64, LITTLE_ENDIAN, 0x0100000C, 6);

    @TempDir
    Path folder;

    private ProgramChecks checks = new ProgramChecks(Platform.parse("linux-arm64"));

    private void look(String target, byte[] content) {
        try {
            Path jar = Files.write(folder.resolve("source.jar"), content);
            byte[] start = Arrays.copyOf(content, 4096);
            checks.look(target, 0644, start, Math.min(content.length, start.length), jar);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<String> problems() {
        return checks.problems().stream().map(Problem::what).toList();
    }

    @Test
    void aJarThatCarriesThePlatformAmongOthersIsFine() {
        look(
                "lib/many.jar",
                Jars.jar()
                        .with("org/many/linux-x86_64/lib.so", X86_64)
                        .with("org/many/linux-aarch64-musl/lib.so", ARM64)
                        .with("org/many/Windows/many.dll", WINDOWS)
                        .with("org/many/Mac/many.dylib", MACOS)
                        .bytes());

        assertThat(checks.problems()).isEmpty();
        assertThat(checks.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib/few.jar", "few.war", "lib/deep/few.ear"})
    void aJarWithNativeFilesForOtherMachinesAloneIsRefused(String target) {
        look(
                target,
                Jars.jar()
                        .with("linux-x86_64/lib.so", X86_64)
                        .with("linux-arm/lib.so", NativeBytes.elf(32, LITTLE_ENDIAN, 40, 0, 3))
                        .with("android-x86_64/lib.so", X86_64)
                        .with("Windows/few.dll", WINDOWS)
                        .bytes());

        assertThat(checks.problems())
                .extracting(Problem::text)
                .containsExactly("program-platform-differs: \"" + target + "\" carries native files, none of them for"
                        + " linux-arm64: ELF, 32 bits, ARM; ELF, 64 bits, x86-64 (" + folder.resolve("source.jar")
                        + ")\n    -> take the library with native files for linux-arm64, or leave it out with"
                        + " <exclude>");
        assertThat(checks.warnings()).isEmpty();
    }

    @Test
    void aJarForOtherSystemsAloneIsWarnedOf() {
        look(
                "lib/other.jar",
                Jars.jar().with("a.dll", WINDOWS).with("b.dylib", MACOS).bytes());

        assertThat(checks.problems()).isEmpty();
        assertThat(checks.warnings())
                .extracting(Problem::text)
                .containsExactly("program-platform-unused: \"lib/other.jar\" carries native files for other systems"
                        + " only: Mach-O, 64 bits, ARM64; PE, 64 bits, x86-64 (" + folder.resolve("source.jar")
                        + ")\n    -> leave it out with <exclude> if nothing on linux-arm64 needs it");
    }

    @Test
    void aForeignJarBesideTheOneForThePlatformIsDeadWeight() {
        String name = "lib/netty-tcnative-boringssl-static-2.0.61.Final-";
        look(name + "linux-x86_64.jar", Jars.jar().with("lib.so", X86_64).bytes());
        assertThat(checks.problems()).hasSize(1);

        look(name + "linux-aarch_64.jar", Jars.jar().with("lib.so", ARM64).bytes());
        look(name + "osx-x86_64.jar", Jars.jar().with("lib.dylib", MACOS).bytes());
        look(name + "linux-x86_64-fedora.jar", Jars.jar().with("lib.so", X86_64).bytes());

        assertThat(checks.problems()).isEmpty();
        assertThat(checks.warnings())
                .extracting(problem -> problem.code().text() + " " + problem.what())
                .containsExactly(
                        "program-platform-unused \"" + name + "osx-x86_64.jar\" carries native files for other systems"
                                + " only: Mach-O, 64 bits, ARM64",
                        "program-platform-unused \"" + name
                                + "linux-x86_64.jar\" carries native files, none of them for"
                                + " linux-arm64: ELF, 64 bits, x86-64; the jar beside it has them",
                        "program-platform-unused \"" + name + "linux-x86_64-fedora.jar\" carries native files, none of"
                                + " them for linux-arm64: ELF, 64 bits, x86-64; the jar beside it has them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/other-1.0-linux-x86_64.jar", // another library
                "lib/native-1.1-linux-x86_64.jar", // another version
                "lib/deep/native-1.0-linux-x86_64.jar", // another folder
                "lib/native-1.0-linux-x86_64-extra.jar",
                "lib/nativelinux-1.0.jar"
            })
    void aForeignJarBesideAnotherOneStaysRefused(String foreign) {
        look(
                "lib/native-1.0-linux-aarch_64.jar",
                Jars.jar().with("lib.so", ARM64).bytes());
        look(foreign, Jars.jar().with("lib.so", X86_64).bytes());

        assertThat(checks.problems())
                .extracting(Problem::what)
                .singleElement()
                .satisfies(what -> assertThat(what)
                        .startsWith("\"" + foreign + "\" carries native files, none of them for linux-arm64"));
    }

    @Test
    void aJarWithoutNativeFilesIsNoneForThePlatform() {
        look("lib/a-linux-aarch64.jar", Jars.jar().bytes());
        look("lib/a-linux-x86_64.jar", Jars.jar().with("lib.so", X86_64).bytes());

        assertThat(checks.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/fx-17.jar",
                "lib/fx-17-linux.jar",
                "lib/fx-17-linux-aarch64.jar",
                "lib/FX-17-Linux-ARM64.jar",
                "lib/fx-17-mac-aarch64.jar",
                "lib/fx-17-win.jar",
                "lib/fx-17-windows-x86.jar",
                "lib/fx-17-linux-armv7.jar",
                "lib/fx-17-linux-ppcle_64.jar",
                "lib/fx-17-linux_riscv64.jar"
            })
    void jarsOfOneLibraryForAnyPlatformAreAFamily(String target) {
        assertThat(JarFamily.of(target)).isEqualTo(new JarFamily("lib/fx-17.jar"));
    }

    @Test
    void jarsInJarsAreLookedInto() {
        byte[] inner = Jars.jar().with("natives/lib.so", X86_64).bytes();

        look("lib/a.jar", Jars.jar().with("BOOT-INF/lib/inner.jar", inner).bytes());
        look(
                "lib/b.jar",
                Jars.jar().with("BOOT-INF/lib/inner.jar", inner).stored().bytes());
        look(
                "lib/c.jar",
                Jars.jar()
                        .with("lib/inner.jar", inner)
                        .with("lib/other.jar", Jars.jar().with("lib.so", ARM64).bytes())
                        .bytes());

        assertThat(problems())
                .containsExactly(
                        "\"lib/a.jar\" carries native files, none of them for linux-arm64: ELF, 64 bits, x86-64",
                        "\"lib/b.jar\" carries native files, none of them for linux-arm64: ELF, 64 bits, x86-64");
    }

    @Test
    void whatFollowsAJarInAJarIsLookedAtToo() {
        byte[] inner = Jars.jar().with("a.txt", new byte[9000]).bytes();
        byte[] middle =
                Jars.jar().with("inner.jar", inner).with("lib.so", X86_64).bytes();

        look("lib/a.jar", Jars.jar().with("middle.jar", middle).bytes());

        assertThat(checks.problems()).hasSize(1);
    }

    @Test
    void jarsAreLookedIntoThreeDeep() {
        byte[] jar = Jars.jar().with("lib.so", X86_64).bytes();
        for (int depth = 1; depth <= 4; depth++) {
            jar = Jars.jar().with("inner.jar", jar).bytes();
            look("lib/" + depth + ".jar", jar);
        }

        assertThat(problems())
                .extracting(what -> what.substring(0, what.indexOf(' ')))
                .containsExactly("\"lib/1.jar\"", "\"lib/2.jar\"", "\"lib/3.jar\"");
    }

    @Test
    void aBrokenJarIsRefusedAlsoInsideAnother() {
        byte[] jar = Jars.jar().with("a.bin", new byte[5000]).stored().bytes();
        byte[] broken = Arrays.copyOf(jar, jar.length / 2);

        look("lib/broken.jar", broken);
        look("lib/outer.jar", Jars.jar().with("lib/inner.jar", broken).bytes());
        look(
                "lib/text.jar",
                Jars.jar()
                        .with("lib/inner.jar", new byte[] {'P', 'K', 1, 1, 1, 1})
                        .bytes());

        assertThat(problems())
                .satisfiesExactly(
                        what -> assertThat(what).startsWith("\"lib/broken.jar\" cannot be read as a jar: "),
                        what -> assertThat(what)
                                .startsWith("\"lib/outer.jar\" cannot be read as a jar: lib/inner.jar: "),
                        what -> assertThat(what)
                                .startsWith("\"lib/text.jar\" cannot be read as a jar: lib/inner.jar: "));
    }

    @Test
    void anEmptyJarInsideAnotherIsFine() {
        look("lib/outer.jar", Jars.jar().with("inner.jar", new Jars().bytes()).bytes());

        assertThat(checks.problems()).isEmpty();
    }

    @Test
    void aJarThatBeginsWithTheScriptThatStartsItIsLookedIntoToo() {
        byte[] script = "#!/bin/sh\nexec java -jar \"$0\"\n".getBytes(StandardCharsets.UTF_8);
        byte[] jar = Jars.jar().with("lib.so", X86_64).bytes();
        byte[] both = Arrays.copyOf(script, script.length + jar.length);
        System.arraycopy(jar, 0, both, script.length, jar.length);

        look("bin/server.jar", both);

        assertThat(checks.problems()).hasSize(1);
    }

    @Test
    void aJarNeedsNoScriptToBeInBin() throws IOException {
        byte[] jar = Jars.jar().bytes();

        checks.look("bin/server.jar", 0755, jar, jar.length, Files.write(folder.resolve("server.jar"), jar));

        assertThat(checks.problems()).isEmpty();
    }

    @Test
    void aFileThatIsOnlyNamedLikeAJarIsRefused() {
        look("lib/none.jar", "<html>404</html>".getBytes(StandardCharsets.UTF_8));

        assertThat(checks.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("\"lib/none.jar\" cannot be read as a jar"));
    }

    @Test
    void onlyFilesThatAreNamedLikeJarsAreLookedInto() {
        look("lib/natives.zip", Jars.jar().with("lib.so", X86_64).bytes());
        look("lib/classes.jar", Jars.jar().with("Native.class", X86_64).bytes());

        assertThat(checks.problems()).isEmpty();
    }

    @Test
    void aPackageForAnyPlatformMayHaveJarsWithNativeFiles() {
        checks = new ProgramChecks(Platform.parse("any"));

        look("lib/a.jar", Jars.jar().with("lib.so", X86_64).bytes());
        look("lib/b.jar", Jars.jar().with("lib.dll", WINDOWS).bytes());

        assertThat(checks.problems()).isEmpty();
        assertThat(checks.warnings()).isEmpty();
    }

    @Test
    void damagedJarsAreReadWithoutAFault() {
        byte[] inner = Jars.jar().with("lib.so", X86_64).bytes();
        byte[] jar = Jars.jar().with("inner.jar", inner).with("b.so", ARM64).bytes();
        Generated.cases(1000, random -> {
            byte[] damaged = Arrays.copyOf(jar, random.nextBoolean() ? jar.length : random.nextInt(jar.length));
            for (int slips = random.nextInt(4); slips > 0 && damaged.length > 2; slips--) {
                damaged[2 + random.nextInt(damaged.length - 2)] = (byte) random.nextInt(256);
            }

            look("lib/damaged.jar", damaged);
        });
        assertThat(checks.problems()).isNotEmpty();
    }
}
