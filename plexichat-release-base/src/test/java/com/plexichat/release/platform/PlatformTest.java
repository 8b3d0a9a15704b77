package com.plexichat.release.platform;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlatformTest {
    private static NativeHeader elf(int bits, ByteOrder order, int machine, int osAbi) {
        byte[] start = NativeBytes.elf(bits, order, machine, osAbi, 3);
        return NativeHeader.of(start, start.length).orElseThrow();
    }

    static List<Platform> platforms() {
        return Platform.ALL;
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void eachIsReadFromItsText(Platform platform) {
        assertThat(Platform.parse(platform.text())).isEqualTo(platform);
        assertThat(platform).hasToString(platform.text());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, aarch64, linux-arm64",
        "Linux, amd64, linux-amd64",
        "Linux, x86_64, linux-amd64",
        "Linux, s390x, linux-s390x"
    })
    void thatOfAJavaIsKnownByItsProperties(String system, String machine, String platform) {
        assertThat(Platform.ofJava(system, machine)).hasToString(platform);
    }

    @Test
    void aJavaThatNoPackageIsForIsRefused() {
        assertThatThrownBy(() -> Platform.ofJava("Windows 11", "amd64"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("offer-foreign: there are no packages for this host: \"windows 11-amd64\"");
    }

    @ParameterizedTest
    @CsvSource({
        "linux-aarch64, linux-arm64",
        "aarch64, linux-arm64",
        "arm64, linux-arm64",
        "linux/arm64, linux-arm64",
        "Linux-ARM64, linux-arm64",
        "linux-x86_64, linux-amd64",
        "x86-64, linux-amd64",
        "linux-x64, linux-amd64",
        "linux_amd64, linux-amd64",
        "linux-armv7, linux-arm",
        "i686, linux-386",
        "riscv64, linux-riscv64",
        "linux-ppc64el, linux-ppc64le",
        "ANY, any"
    })
    void anotherSpellingIsRefusedWithTheRightOne(String text, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Platform.parse(text))
                .withMessage("\"" + text + "\" is not a platform, write " + meant
                        + "; known are linux-arm64, linux-amd64, linux-arm, linux-386, linux-riscv64, linux-ppc64le,"
                        + " linux-s390x, any");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "linux", "linux-", "windows-amd64", "linux-mips", "darwin-arm64"})
    void anUnknownOneIsRefusedWithTheKnownOnes(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Platform.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a platform; known are linux-arm64, ");
    }

    @ParameterizedTest
    @CsvSource({
        "linux-arm64, 64, 183, 'ELF, 64 bits, ARM64'",
        "linux-amd64, 64, 62, 'ELF, 64 bits, x86-64'",
        "linux-arm, 32, 40, 'ELF, 32 bits, ARM'",
        "linux-386, 32, 3, 'ELF, 32 bits, x86'",
        "linux-riscv64, 64, 243, 'ELF, 64 bits, RISC-V'",
        "linux-ppc64le, 64, 21, 'ELF, 64 bits, PowerPC 64'"
    })
    void aNativeFileIsAcceptedByItsPlatformAlone(String text, int bits, int machine, String needed) {
        NativeHeader header = elf(bits, LITTLE_ENDIAN, machine, 0);

        assertThat(Platform.ALL)
                .filteredOn(platform -> platform.accepts(header))
                .containsExactly(Platform.parse(text));
        assertThat(Platform.parse(text).needed()).contains(needed);
    }

    @Test
    void theByteOrderCounts() {
        assertThat(Platform.parse("linux-s390x").accepts(elf(64, BIG_ENDIAN, 22, 0)))
                .isTrue();
        assertThat(Platform.parse("linux-ppc64le").accepts(elf(64, BIG_ENDIAN, 21, 0)))
                .isFalse();
    }

    @Test
    void anotherAddressSizeOfTheSameMachineIsNotAccepted() {
        assertThat(Platform.parse("linux-amd64").accepts(elf(32, LITTLE_ENDIAN, 62, 0)))
                .isFalse();
    }

    @Test
    void aFileOfAnotherSystemIsNotAccepted() {
        assertThat(Platform.parse("linux-amd64").accepts(elf(64, LITTLE_ENDIAN, 62, 3)))
                .isTrue();
        assertThat(Platform.parse("linux-amd64").accepts(elf(64, LITTLE_ENDIAN, 62, 9)))
                .isFalse();
    }

    @Test
    void noNativeFileIsForAny() {
        assertThat(Platform.parse("any").needed()).isEmpty();
        assertThat(Stream.of(62, 183))
                .noneMatch(machine -> Platform.parse("any").accepts(elf(64, LITTLE_ENDIAN, machine, 0)));
    }
}
