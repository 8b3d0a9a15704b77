package com.plexichat.release.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.plexichat.release.testing.ExternalTool;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ElfFileTest {
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);
    private static final long SONAME = 14;
    private static final long RPATH = 15;
    private static final long RUNPATH = 29;

    @TempDir
    Path folder;

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(64, ByteOrder.LITTLE_ENDIAN),
                Arguments.of(64, ByteOrder.BIG_ENDIAN),
                Arguments.of(32, ByteOrder.LITTLE_ENDIAN),
                Arguments.of(32, ByteOrder.BIG_ENDIAN));
    }

    private static ElfImage library(int bits, ByteOrder order) {
        ElfImage image = ElfImage.of(bits, order)
                .entry(SONAME, "libchat.so.1")
                .entry(RPATH, "/old")
                .entry(RUNPATH, "$ORIGIN/../lib")
                .needs("libc.so.6", "GLIBC_2.17", "GLIBC_2.34")
                .needs("libm.so.6", "GLIBC_2.29");
        image.add(".content", CONTENT);
        return image;
    }

    private static ElfFile open(byte[] bytes) throws IOException {
        return ElfFile.of(new SeekableInMemoryByteChannel(bytes));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatAFileAsksOfTheLinkerIsRead(int bits, ByteOrder order) throws IOException {
        try (ElfFile file = open(library(bits, order).stripped())) {
            ElfDynamic dynamic = file.dynamic().orElseThrow();

            assertThat(dynamic.soname()).contains("libchat.so.1");
            assertThat(dynamic.needed()).containsExactly("libc.so.6", "libm.so.6");
            assertThat(dynamic.runpath()).contains("$ORIGIN/../lib");
            assertThat(dynamic.versions()).containsOnlyKeys("libc.so.6", "libm.so.6");
            assertThat(dynamic.versions().get("libc.so.6")).containsExactly("GLIBC_2.17", "GLIBC_2.34");
            assertThat(dynamic.versions().get("libm.so.6")).containsExactly("GLIBC_2.29");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aSectionIsFoundByItsName(int bits, ByteOrder order) throws IOException {
        try (ElfFile file = open(library(bits, order).bytes())) {
            ElfSection section = file.section(".content").orElseThrow();

            assertThat(file.bytes(section.offset(), (int) section.size()).array())
                    .isEqualTo(CONTENT);
            assertThat(file.offsetOf(section.address())).isEqualTo(section.offset());
            assertThat(file.section(".none")).isEmpty();
            assertThat(file.wide()).isEqualTo(bits == 64);
        }
    }

    @Test
    void theOldRunpathCountsWhereItIsTheOnlyOne() throws IOException {
        byte[] bytes =
                ElfImage.of(64, ByteOrder.LITTLE_ENDIAN).entry(RPATH, "/old").bytes();

        try (ElfFile file = open(bytes)) {
            assertThat(file.dynamic().flatMap(ElfDynamic::runpath)).contains("/old");
        }
    }

    @Test
    void aFileThatIsLinkedStaticallyAsksNothing() throws IOException {
        try (ElfFile file = open(NativeBytes.elf(64, ByteOrder.LITTLE_ENDIAN, ElfReader.ARM64, 0, 2, 1))) {
            assertThat(file.dynamic()).isEmpty();
            assertThat(file.segments()).extracting(ElfSegment::type).containsExactly(1);
        }
    }

    @Test
    void whatIsNoElfFileIsToldAsOne() {
        assertThatThrownBy(() -> open(new byte[0])).isInstanceOf(BrokenElfException.class);
        assertThatThrownBy(() -> open(CONTENT)).hasMessage("it is too short for an ELF file");
        assertThatThrownBy(() -> open(new byte[99])).hasMessage("it does not begin as an ELF file");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFileThatIsBrokenOffOrDamagedIsReadOrToldAsBroken(int bits, ByteOrder order) throws IOException {
        byte[] whole = library(bits, order).bytes();
        for (int length = 0; length < 1500; length++) {
            readOrRefuse(Arrays.copyOf(whole, length));
        }
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            for (int times = 0; times < 8; times++) {
                damaged[random.nextInt(1500)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt());
            }
            readOrRefuse(damaged);
        }
    }

    /** As many sections as the header can count, all of them with the longest name: 270 MB of names. */
    @Test
    void theNamesOfSectionsAreNotKept() throws IOException {
        int count = 0xFF00;
        int names = 512;
        int table = names + (1 << 12);
        ByteBuffer image = ByteBuffer.allocate(table + count * 64).order(ByteOrder.LITTLE_ENDIAN);
        image.put(NativeBytes.elf(64, ByteOrder.LITTLE_ENDIAN, ElfReader.ARM64, 0, 2, 1));
        Arrays.fill(image.array(), names, table - 1, (byte) 'x');
        image.putLong(40, table)
                .putShort(58, (short) 64)
                .putShort(60, (short) count)
                .putShort(62, (short) 1);
        image.putLong(table + 64 + 24, names);

        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        try (ElfFile file = open(image.array())) {
            assertThat(file.section(".none")).isEmpty();
            assertThat(file.section("x".repeat(4095))).isPresent();
        }
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(64L << 20);
    }

    @Test
    void aFileWithTooManyNamesIsBroken() throws IOException {
        ElfImage image = ElfImage.of(64, ByteOrder.LITTLE_ENDIAN).needsAgain(300, "x".repeat(4095));

        try (ElfFile file = open(image.bytes())) {
            assertThatThrownBy(file::dynamic).hasMessage("it has more than 1048576 characters of names of libraries");
        }
    }

    private static void readOrRefuse(byte[] bytes) throws IOException {
        try (ElfFile file = open(bytes)) {
            assertThat(file.dynamic()).isNotNull();
        } catch (BrokenElfException refused) {
            assertThat(refused).hasMessageStartingWith("it ").hasMessageMatching("\\P{Cntrl}+");
        }
    }

    @Test
    void aRealLibraryIsReadAsReadelfReadsIt() throws IOException, InterruptedException {
        Path library = Path.of(System.getProperty("java.home"), "lib", "libnet.so");
        assumeThat(library).as("a library of the JDK for Linux").exists();
        ExternalTool readelf = ExternalTool.assumePresent("readelf");
        String names = readelf.output(folder, "--dynamic", "--wide", library.toString());
        String versions = readelf.output(folder, "--version-info", "--wide", library.toString());

        try (ElfFile file = ElfFile.open(library)) {
            ElfDynamic dynamic = file.dynamic().orElseThrow();
            assertThat(dynamic.needed()).isNotEmpty().isEqualTo(found("NEEDED.*\\[(.+)]", names));
            assertThat(dynamic.soname()).isEqualTo(first(found("SONAME.*\\[(.+)]", names)));
            assertThat(dynamic.runpath()).isEqualTo(first(found("(?:RPATH|RUNPATH).*\\[(.+)]", names)));
            assertThat(dynamic.versions().values().stream().flatMap(each -> each.stream()))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(found(": +Name: (\\S+) +Flags: none", versions));
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    private static Optional<String> first(List<String> names) {
        return names.stream().findFirst();
    }
}
