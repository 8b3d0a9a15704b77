package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.content.NoRoomException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

final class ArchiveContentsTest {
    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.putNextEntry(new ZipEntry("last"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private static List<String> told(byte[] zip, ArchiveContents.Bounds bounds) throws IOException {
        List<String> told = new ArrayList<>();
        ArchiveContents.tell(new SeekableInMemoryByteChannel(zip), bounds, new ArchiveContents.Taker() {
            @Override
            public OutputStream take(String name, long size) {
                told.add(name);
                return OutputStream.nullOutputStream();
            }

            @Override
            public List<ArchiveContents.Whole> wanting(String name, byte[] start) {
                if (name.endsWith("full")) {
                    return List.of(content -> {
                        throw new NoRoomException(new IOException("No space left on device"));
                    });
                }
                return name.endsWith("whole") ? List.of(content -> told.add("held: " + content.size())) : List.of();
            }

            @Override
            public void unread(String name, String why) {
                told.add("unread: " + name + " " + why);
            }
        });
        return told;
    }

    @Test
    void archivesAreUnpackedDownToTheDepthThatIsAskedFor() throws IOException {
        byte[] zip = zip("3.ZIP", zip("4.zip", zip("5", new byte[1])));

        assertThat(told(zip, new ArchiveContents.Bounds(3, 1 << 20)))
                .containsExactly(
                        "3.ZIP", "3.ZIP!/4.zip", "3.ZIP!/4.zip!/5", "3.ZIP!/4.zip!/last", "3.ZIP!/last", "last");
        assertThat(told(zip, new ArchiveContents.Bounds(2, 1 << 20)))
                .containsExactly("3.ZIP", "3.ZIP!/4.zip", "3.ZIP!/last", "last");
        assertThat(ArchiveContents.Bounds.USUAL).isEqualTo(new ArchiveContents.Bounds(3, 4L << 30));
    }

    @Test
    void whatIsWantedIsHeldAsAWholeHoweverDeepItLies() throws IOException {
        byte[] zip = zip("a.zip", zip("whole", new byte[2 << 20]));

        assertThat(told(zip, new ArchiveContents.Bounds(2, 8 << 20)))
                .containsExactly("a.zip", "a.zip!/whole", "held: 2097152", "a.zip!/last", "last");
    }

    @Test
    void aFullDiskIsNoFaultOfTheArchive() throws IOException {
        byte[] zip = zip("a.zip", zip("full", new byte[1]));

        assertThatThrownBy(() -> told(zip, new ArchiveContents.Bounds(3, 1 << 20)))
                .isInstanceOf(NoRoomException.class);
    }

    @Test
    void whatIsWantedIsNotShownInPart() throws IOException {
        byte[] zip = zip("whole", new byte[3 << 20]);

        assertThat(told(zip, new ArchiveContents.Bounds(2, 2 << 20)))
                .containsExactly("whole", "unread:  unpacks to more than 2 MiB");
    }

    @Test
    void whatUnpacksToMoreThanTheBoundIsToldAndNoMoreIsUnpacked() throws IOException {
        ArchiveContents.Bounds bounds = new ArchiveContents.Bounds(3, 2 << 20);
        byte[] large = new byte[3 << 20];

        assertThat(told(zip("large", large), bounds)).containsExactly("large", "unread:  unpacks to more than 2 MiB");
        assertThat(told(zip("in.zip", zip("d/", large)), bounds))
                .containsExactly("in.zip", "in.zip!/d/", "unread:  unpacks to more than 2 MiB");
        assertThat(told(zip("fits", new byte[1 << 20]), bounds)).containsExactly("fits", "last");
    }

    /** Compresses what is written to it. */
    private interface Packing {
        OutputStream to(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] content, Packing packing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.to(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] xz(byte[] content) throws IOException {
        return packed(content, out -> new XZOutputStream(out, new LZMA2Options(0)));
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        return packed(content, BZip2CompressorOutputStream::new);
    }

    private static List<String> told(byte[] archive) throws IOException {
        return told(archive, ArchiveContents.Bounds.USUAL);
    }

    private static RawTar tarOf(String name, byte[] content) {
        return new RawTar().entry('0', name, 0644, "", content);
    }

    @Test
    void filesOfATarAreToldByTheirNamesWhateverItIsCompressedBy() throws IOException {
        byte[] tar = new RawTar()
                .folder("dist")
                .file("dist/whole", "0123456789")
                .link("dist/link", "whole")
                .paxFile("dist/" + "n".repeat(150), "x")
                .tar();
        String[] names = {"dist/whole", "held: 10", "dist/" + "n".repeat(150)};

        assertThat(told(tar)).containsExactly(names);
        assertThat(told(RawTar.gzip(tar))).containsExactly(names);
        assertThat(told(bzip2(tar))).containsExactly(names);
        assertThat(told(xz(tar))).containsExactly(names);
    }

    @Test
    void oneFileThatIsCompressedIsToldByWhatCompressedIt() throws IOException {
        byte[] content = new byte[100_000];

        assertThat(told(RawTar.gzip(content))).containsExactly("(gzip)");
        assertThat(told(bzip2(content))).containsExactly("(bzip2)");
        assertThat(told(xz(content))).containsExactly("(xz)");
        assertThat(told(RawTar.gzip(new byte[0]))).containsExactly("(gzip)");
    }

    @Test
    void aTarInGzipIsOneArchiveWhereDepthIsCounted() throws IOException {
        byte[] plugin =
                tarOf("lib/a.zip", zip("2", tarOf("3", new byte[1]).tarGz())).tarGz();

        assertThat(told(plugin, new ArchiveContents.Bounds(3, 1 << 20)))
                .containsExactly("lib/a.zip", "lib/a.zip!/2", "lib/a.zip!/2!/3", "lib/a.zip!/last");
        assertThat(told(plugin, new ArchiveContents.Bounds(2, 1 << 20)))
                .containsExactly("lib/a.zip", "lib/a.zip!/2", "lib/a.zip!/last");
    }

    @Test
    void whatStandsBehindABrokenArchiveInATarIsStillLookedAt() throws IOException {
        byte[] half = Arrays.copyOf(zip("x", new byte[1]), 40);

        assertThat(told(tarOf("half.zip", half).file("next", "x").tarGz()))
                .containsExactly("half.zip", "unread: half.zip is broken", "next");
    }

    @Test
    void aTarThatStopsBeforeItsEndIsToldOnceAndWhatItHasIsLookedAt() throws IOException {
        byte[] whole = tarOf("whole", new byte[5000]).file("next", "x").tar();

        for (byte[] half : List.of(Arrays.copyOf(whole, 2000), RawTar.gzip(Arrays.copyOf(whole, 2000)))) {
            assertThat(told(half)).containsExactly("whole", "unread:  is broken");
        }
        assertThat(told(Arrays.copyOf(RawTar.gzip(whole), 60))).endsWith("unread:  is broken");
    }

    @Test
    void aFileWithHolesInATarIsToldAsNotLookedInto() throws IOException {
        assertThat(told(new RawTar()
                        .entry('7', "odd", 0644, "", new byte[3])
                        .file("next", "x")
                        .tar()))
                .containsExactly("unread: odd has holes, or is no file", "next");
    }

    @Test
    void aTarOfNothingButNamesIsBoundToo() throws IOException {
        RawTar many = new RawTar();
        for (int file = 0; file < 5000; file++) {
            many.folder("d" + file);
        }

        assertThat(told(many.tarGz(), new ArchiveContents.Bounds(3, 1 << 20)))
                .containsExactly("unread:  unpacks to more than 1 MiB");
    }

    @Test
    void whatStandsBehindTheBoundInATarIsNotUnpackedToBePassedOver() throws IOException {
        byte[] tar = tarOf("large", new byte[3 << 20]).file("next", "x").tar();
        byte[] half = Arrays.copyOf(tar, 5 << 19);

        assertThat(told(half, new ArchiveContents.Bounds(3, 2 << 20)))
                .containsExactly("large", "unread:  unpacks to more than 2 MiB");
    }

    @Test
    void whatCannotBeUnpackedIsToldByItsForm() throws IOException {
        assertThat(told(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0}))
                .containsExactly("unread:  is compressed by Zstandard");
        assertThat(told(zip("a.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0})))
                .containsExactly("a.7z", "unread: a.7z is compressed by 7-Zip", "last");
        assertThat(told(new byte[] {4, 0x22, 0x4d, 0x18})).containsExactly("unread:  is compressed by LZ4");
        assertThat(told(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0}))
                .containsExactly("unread:  is compressed by RAR");
    }

    @Test
    void aTextThatOnlyBeginsAsWhatBzip2CompressedIsNoArchive() throws IOException {
        assertThat(told("BZh9 is how it begins".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(told("BZh".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    @Test
    void whatNeedsTooMuchMemoryIsNotCalledBroken() throws IOException {
        ByteBuffer large = ByteBuffer.wrap(xz(new byte[1])).order(ByteOrder.LITTLE_ENDIAN);
        int header = 12;
        int length = (large.get(header) + 1) * 4 - 4;
        large.put(header + 4, (byte) 36); // a dictionary of 1 GiB (The .xz File Format, 5.3.1)
        CRC32 crc = new CRC32();
        crc.update(large.array(), header, length);
        large.putInt(header + length, (int) crc.getValue());

        assertThat(told(large.array())).containsExactly("unread:  needs more than 128 MiB of memory to be unpacked");
    }
}
