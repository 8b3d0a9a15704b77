package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.content.NoRoomException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

final class ZipContentsTest {
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

    private static List<String> told(byte[] zip, ZipContents.Bounds bounds) throws IOException {
        List<String> told = new ArrayList<>();
        ZipContents.tell(new SeekableInMemoryByteChannel(zip), bounds, new ZipContents.Taker() {
            @Override
            public OutputStream take(String name, long size) {
                told.add(name);
                return OutputStream.nullOutputStream();
            }

            @Override
            public List<ZipContents.Whole> wanting(String name, byte[] start) {
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

        assertThat(told(zip, new ZipContents.Bounds(3, 1 << 20)))
                .containsExactly(
                        "3.ZIP", "3.ZIP!/4.zip", "3.ZIP!/4.zip!/5", "3.ZIP!/4.zip!/last", "3.ZIP!/last", "last");
        assertThat(told(zip, new ZipContents.Bounds(2, 1 << 20)))
                .containsExactly("3.ZIP", "3.ZIP!/4.zip", "3.ZIP!/last", "last");
        assertThat(ZipContents.Bounds.USUAL).isEqualTo(new ZipContents.Bounds(3, 4L << 30));
    }

    @Test
    void whatIsWantedIsHeldAsAWholeHoweverDeepItLies() throws IOException {
        byte[] zip = zip("a.zip", zip("whole", new byte[2 << 20]));

        assertThat(told(zip, new ZipContents.Bounds(2, 8 << 20)))
                .containsExactly("a.zip", "a.zip!/whole", "held: 2097152", "a.zip!/last", "last");
    }

    @Test
    void aFullDiskIsNoFaultOfTheArchive() throws IOException {
        byte[] zip = zip("a.zip", zip("full", new byte[1]));

        assertThatThrownBy(() -> told(zip, new ZipContents.Bounds(3, 1 << 20))).isInstanceOf(NoRoomException.class);
    }

    @Test
    void whatIsWantedIsNotShownInPart() throws IOException {
        byte[] zip = zip("whole", new byte[3 << 20]);

        assertThat(told(zip, new ZipContents.Bounds(2, 2 << 20)))
                .containsExactly("whole", "unread:  unpacks to more than 2 MiB");
    }

    @Test
    void whatUnpacksToMoreThanTheBoundIsToldAndNoMoreIsUnpacked() throws IOException {
        ZipContents.Bounds bounds = new ZipContents.Bounds(3, 2 << 20);
        byte[] large = new byte[3 << 20];

        assertThat(told(zip("large", large), bounds)).containsExactly("large", "unread:  unpacks to more than 2 MiB");
        assertThat(told(zip("in.zip", zip("d/", large)), bounds))
                .containsExactly("in.zip", "in.zip!/d/", "unread:  unpacks to more than 2 MiB");
        assertThat(told(zip("fits", new byte[1 << 20]), bounds)).containsExactly("fits", "last");
    }
}
