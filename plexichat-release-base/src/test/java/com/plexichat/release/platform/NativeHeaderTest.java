package com.plexichat.release.platform;

import static com.plexichat.release.platform.NativeHeader.Format.ELF;
import static com.plexichat.release.platform.NativeHeader.Format.MACH_O;
import static com.plexichat.release.platform.NativeHeader.Format.PE;
import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NativeHeaderTest {
    private static final int DYNAMIC = 3;
    private static final int INTERPRETER = 3;
    private static final int LOAD = 1;

    private static Optional<NativeHeader> read(byte[] start) {
        return NativeHeader.of(start, start.length);
    }

    private static NativeHeader header(byte[] start) {
        return read(start).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            64 |   3 | ELF, 64 bits, x86
            64 |  62 | ELF, 64 bits, x86-64
            32 |  62 | ELF, 32 bits, x86-64
            64 | 183 | ELF, 64 bits, ARM64
            32 |  40 | ELF, 32 bits, ARM
            64 | 243 | ELF, 64 bits, RISC-V
            64 | 258 | ELF, 64 bits, LoongArch
            64 | 999 | ELF, 64 bits, machine 999
            """)
    void anElfFileSaysBitsAndMachine(int bits, int machine, String expected) {
        NativeHeader header = header(NativeBytes.elf(bits, LITTLE_ENDIAN, machine, 0, 3));

        assertThat(header).hasToString(expected);
        assertThat(header.describe()).isEqualTo(expected);
        assertThat(header.format()).isEqualTo(ELF);
    }

    @Test
    void theByteOrderIsSaidWhereItIsTheUnusualOne() {
        assertThat(header(NativeBytes.elf(64, LITTLE_ENDIAN, 21, 0, 3))).hasToString("ELF, 64 bits, PowerPC 64");
        assertThat(header(NativeBytes.elf(64, BIG_ENDIAN, 21, 0, 3)))
                .hasToString("ELF, 64 bits, PowerPC 64, big-endian");
    }

    @ParameterizedTest
    @CsvSource({"0,", "3,", "2,NetBSD", "6,Solaris", "9,FreeBSD", "12,OpenBSD", "77,system 77"})
    void anElfFileMaySayAnotherSystemThanLinux(int osAbi, String system) {
        NativeHeader header = header(NativeBytes.elf(64, LITTLE_ENDIAN, 62, osAbi, 3));

        assertThat(header.system()).isEqualTo(Optional.ofNullable(system));
        assertThat(header.isForLinux()).isEqualTo(system == null);
        assertThat(header.describe()).isEqualTo("ELF, 64 bits, x86-64" + (system == null ? "" : ", " + system));
    }

    @Test
    void anElfProgramIsFixedOrAsksForAnInterpreter() {
        assertThat(header(NativeBytes.elf(64, LITTLE_ENDIAN, 62, 0, 2)).program())
                .isTrue();
        for (int bits : new int[] {32, 64}) {
            assertThat(header(NativeBytes.elf(bits, BIG_ENDIAN, 22, 0, DYNAMIC, LOAD, INTERPRETER))
                            .program())
                    .isTrue();
            assertThat(header(NativeBytes.elf(bits, BIG_ENDIAN, 22, 0, DYNAMIC, LOAD, 2))
                            .program())
                    .isFalse();
        }
        assertThat(header(NativeBytes.elf(64, LITTLE_ENDIAN, 62, 0, 1, INTERPRETER))
                        .program())
                .as("an object")
                .isFalse();
    }

    @Test
    void absurdProgramHeadersMakeNoProgram() {
        byte[] start = NativeBytes.elfProgram(62);
        ByteBuffer bytes = ByteBuffer.wrap(start).order(LITTLE_ENDIAN);

        for (long offset : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE, start.length, start.length - 3}) {
            bytes.putLong(32, offset);
            assertThat(header(start).program()).as("at %s", offset).isFalse();
        }
        bytes.putLong(32, 64).putShort(54, (short) 0).putShort(56, (short) -1);
        assertThat(header(start).program()).as("of no size").isFalse();
    }

    @Test
    void codeForTheKernelsVirtualMachineIsNotNative() {
        assertThat(read(NativeBytes.elf(64, LITTLE_ENDIAN, 247, 0, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "64, 0x8664, false, 'PE, 64 bits, x86-64'",
        "32, 0x014C, true, 'PE, 32 bits, x86'",
        "64, 0xAA64, true, 'PE, 64 bits, ARM64'",
        "32, 0x01C4, false, 'PE, 32 bits, ARM'",
        "32, 0x5032, false, 'PE, 32 bits, machine 20530'"
    })
    void aPeFileSaysBitsMachineAndWhetherItIsALibrary(int bits, int machine, boolean library, String expected) {
        NativeHeader header = header(NativeBytes.pe(bits, machine, library, false));

        assertThat(header).hasToString(expected);
        assertThat(header.format()).isEqualTo(PE);
        assertThat(header.machine()).isEqualTo(machine);
        assertThat(header.program()).isEqualTo(!library);
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 64})
    void codeOfDotNetIsNotNative(int bits) {
        assertThat(read(NativeBytes.pe(bits, 0x014C, true, true))).isEmpty();
    }

    @Test
    void aTextThatBeginsWithMzIsNoProgram() {
        byte[] text = "MZ is how this text begins. ".repeat(9).getBytes(StandardCharsets.UTF_8);
        byte[] elsewhere = NativeBytes.pe(64, 0x8664, false, false);
        ByteBuffer.wrap(elsewhere).order(LITTLE_ENDIAN).putInt(0x3C, NativeHeader.START);

        assertThat(read(text)).isEmpty();
        assertThat(read(elsewhere)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "64, 0x01000007, 'Mach-O, 64 bits, x86-64'",
        "64, 0x0100000C, 'Mach-O, 64 bits, ARM64'",
        "32, 0x0200000C, 'Mach-O, 32 bits, ARM64 (32 bits)'",
        "32, 18, 'Mach-O, 32 bits, PowerPC'"
    })
    void aMachOFileSaysBitsAndMachineInEitherByteOrder(int bits, int machine, String expected) {
        assertThat(header(NativeBytes.machO(bits, LITTLE_ENDIAN, machine, 2)))
                .hasToString(expected)
                .returns(true, NativeHeader::program);
        assertThat(header(NativeBytes.machO(bits, BIG_ENDIAN, machine, 6)))
                .hasToString(expected)
                .returns(false, NativeHeader::program)
                .returns(MACH_O, NativeHeader::format);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aUniversalFileNamesItsMachines(boolean wide) {
        assertThat(header(NativeBytes.universal(wide, 0x01000007, 0x0100000C)))
                .hasToString("Mach-O, 64 bits, x86-64 and ARM64");
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 61, 69, 0xFFFF0041, 0, 0x00030000 + 45})
    void aClassFileIsNoUniversalFile(int version) {
        byte[] start = new byte[NativeHeader.START];
        ByteBuffer.wrap(start).putInt(0xCAFEBABE).putInt(version);

        assertThat(NativeHeader.mayBegin(start, start.length)).isFalse();
        assertThat(read(start)).isEmpty();
    }

    @Test
    void onlyTheFilesOwnBytesAreRead() {
        byte[] start = Arrays.copyOf(NativeBytes.elfProgram(183), NativeHeader.START);

        assertThat(NativeHeader.of(start, 63)).isEmpty();
        assertThat(NativeHeader.of(start, 64).map(NativeHeader::program)).contains(false);
        assertThat(NativeHeader.of(start, start.length).map(NativeHeader::program))
                .contains(true);
    }

    @Test
    void aHeaderWithoutBitsOrMachineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NativeHeader(ELF, 16, LITTLE_ENDIAN, 3, "x86", Optional.empty(), true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NativeHeader(ELF, 32, LITTLE_ENDIAN, 3, " ", Optional.empty(), true));
    }
}
