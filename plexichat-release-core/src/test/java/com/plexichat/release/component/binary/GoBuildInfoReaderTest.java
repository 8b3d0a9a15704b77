package com.plexichat.release.component.binary;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.Reading;
import com.plexichat.release.platform.ElfImage;
import com.plexichat.release.platform.NativeBytes;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GoBuildInfoReaderTest {
    private static final String LINES = """
            path\texample.org/chat/cmd/server
            mod\texample.org/chat\t(devel)\t
            dep\texample.org/mux\tv1.8.0\th1:abc=
            dep\texample.org/old\tv1.0.0
            =>\texample.org/fork\tv1.0.1\th1:def=
            dep\texample.org/near\tv1.0.0
            =>\t./near\t(devel)\t
            build\tGOARCH=arm64
            build\t-ldflags="-X a=/home/b"
            build\tvcs.revision=0123abc
            """;
    private static final String MAIN = "pkg:golang/example.org/chat";

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(64, ByteOrder.LITTLE_ENDIAN),
                Arguments.of(64, ByteOrder.BIG_ENDIAN),
                Arguments.of(32, ByteOrder.LITTLE_ENDIAN),
                Arguments.of(32, ByteOrder.BIG_ENDIAN));
    }

    private static Reading read(byte[] program) throws IOException {
        return Reading.of(new GoBuildInfoReader(), "chat/bin/server", program);
    }

    private static void assertAllIsFound(byte[] program) throws IOException {
        Reading reading = read(program);

        assertThat(reading.broken()).isEmpty();
        assertThat(reading.refs())
                .containsExactly(
                        MAIN,
                        "pkg:golang/example.org/mux@v1.8.0",
                        "pkg:golang/example.org/fork@v1.0.1",
                        "pkg:golang/example.org/near",
                        "pkg:golang/stdlib@1.22.1");
        FoundComponent main = reading.named(MAIN);
        assertThat(main.covers()).containsExactly("chat/bin/server");
        assertThat(main.dependsOn()).hasSize(4).doesNotContain(MAIN);
        assertThat(main.component().properties())
                .containsOnlyKeys("go:GOARCH", "go:vcs.revision")
                .containsEntry("go:GOARCH", "arm64");
        assertThat(reading.named("pkg:golang/example.org/mux@v1.8.0")
                        .component()
                        .properties())
                .containsEntry("go:sum", "h1:abc=");
        assertThat(reading.named("pkg:golang/example.org/fork@v1.0.1")
                        .component()
                        .properties())
                .containsEntry("go:replaces", "example.org/old@v1.0.0");
        assertThat(reading.named("pkg:golang/example.org/near").component().properties())
                .containsEntry("go:replacedBy", "a folder");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void modulesAreFoundWhereTheyStandInline(int bits, ByteOrder order) throws IOException {
        assertAllIsFound(
                GoPrograms.inline(ElfImage.of(bits, order), "go1.22.1", LINES).bytes());
        assertAllIsFound(GoPrograms.inline(ElfImage.of(bits, order), "go1.22.1 X:loopvar", LINES)
                .stripped());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void modulesAreFoundBehindPointers(int bits, ByteOrder order) throws IOException {
        assertAllIsFound(GoPrograms.pointed(ElfImage.of(bits, order), bits, order, "go1.22.1", LINES)
                .bytes());
        assertAllIsFound(GoPrograms.pointed(ElfImage.of(bits, order), bits, order, "go1.22.1", LINES)
                .stripped());
    }

    @Test
    void aProgramWithoutModulesIsAFileThatNeedsGosLibrary() throws IOException {
        Reading reading = read(GoPrograms.inline(ElfImage.of(64, ByteOrder.LITTLE_ENDIAN), "devel go1.23-0a1", "")
                .bytes());

        assertThat(reading.refs()).containsExactly("file:chat/bin/server", "pkg:golang/stdlib");
    }

    @Test
    void aProgramOfAnotherLanguageTellsNothing() throws IOException {
        Reading reading = read(ElfImage.of(64, ByteOrder.LITTLE_ENDIAN).bytes());

        assertThat(reading.found()).isEmpty();
        assertThat(reading.broken()).isEmpty();
    }

    @Test
    void aNativeFileIsListedWithWhatItNeedsUnlessItNamesItsModules() throws IOException {
        byte[] library = ElfImage.of(64, ByteOrder.LITTLE_ENDIAN)
                .entry(14, "liba.so.1")
                .needs("libc.so.6", "GLIBC_2.17")
                .needs("libm.so.6", "GLIBC_2.17")
                .bytes();
        FoundComponent found =
                Reading.of(new NativeFileReader(), "chat/lib/liba.so", library).named("file:chat/lib/liba.so");

        assertThat(found.component().properties())
                .containsEntry("elf:soname", "liba.so.1")
                .containsEntry("elf:needed", "libc.so.6,libm.so.6");
        assertThat(found.component().hashes()).hasSize(1);
        assertThat(found.covers()).containsExactly("chat/lib/liba.so");
        byte[] go = GoPrograms.inline(ElfImage.of(64, ByteOrder.LITTLE_ENDIAN), "go1.22.1", LINES)
                .bytes();
        assertThat(Reading.of(new NativeFileReader(), "chat/a", go).found()).isEmpty();
        assertThat(Reading.of(new NativeFileReader(), "chat/a.dll", NativeBytes.pe(64, 0x8664, true, false))
                        .refs())
                .containsExactly("file:chat/a.dll");
    }
}
