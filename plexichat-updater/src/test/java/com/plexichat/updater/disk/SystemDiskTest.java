package com.plexichat.updater.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemDiskTest {
    @TempDir
    Path folder;

    private Disk disk = new SystemDisk(List.of(), Path.of("workshop"));

    @BeforeEach
    void open() {
        disk = new SystemDisk(List.of(folder.resolve("guarded")), folder.resolve("workshop"));
    }

    @Test
    void aFolderIsMadeWithItsParentsAndExactlyItsMode() throws IOException {
        disk.makeFolder(folder.resolve("a/b"), 0777);

        assertThat(mode(folder.resolve("a/b"))).isEqualTo("rwxrwxrwx");
    }

    @Test
    void aFolderThatIsThereStaysAsItIs() throws IOException {
        Files.createDirectory(
                folder.resolve("a"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        disk.makeFolder(folder.resolve("a"), 0777);

        assertThat(mode(folder.resolve("a"))).isEqualTo("rwx------");
    }

    @Test
    void aFileIsWrittenWithItsModeInThePlaceOfTheFormerOne() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "former, and longer");

        disk.write(file, bytes("new"), 0640);

        assertThat(file).hasContent("new");
        assertThat(mode(file)).isEqualTo("rw-r-----");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void aFileIsWrittenThoughAFormerWriteWasStoppedInItsMiddle() throws IOException {
        Files.writeString(folder.resolve(".file.plexichat-new"), "ha");

        disk.write(folder.resolve("file"), bytes("whole"), 0600);

        assertThat(folder.resolve("file")).hasContent("whole");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void aLinkInThePlaceOfAFileIsReplacedAndNotWrittenThrough() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "of somebody else");
        Files.createSymbolicLink(folder.resolve("file"), other);

        disk.write(folder.resolve("file"), bytes("ours"), 0600);

        assertThat(other).hasContent("of somebody else");
        assertThat(Files.isSymbolicLink(folder.resolve("file"))).isFalse();
    }

    @Test
    void aCopyHasAllBytesOfTheFile() throws IOException {
        byte[] content = new byte[300_001];
        content[300_000] = 7;
        Path file = Files.write(folder.resolve("file"), content);

        disk.copy(file, folder.resolve("copy"));

        assertThat(folder.resolve("copy")).hasBinaryContent(content);
    }

    @Test
    void aFileIsWrittenWithTheModeOfAnother() throws IOException {
        Path model = Files.writeString(folder.resolve("model"), "x");
        Files.setPosixFilePermissions(model, PosixFilePermissions.fromString("rw-r-----"));

        disk.writeLike(model, folder.resolve("file"), bytes("merged"));

        assertThat(folder.resolve("file")).hasContent("merged");
        assertThat(mode(folder.resolve("file"))).isEqualTo("rw-r-----");
    }

    @Test
    void aFileIsCopiedWithTheModeOfAnother() throws IOException {
        Path model = Files.writeString(folder.resolve("model"), "x");
        Files.setPosixFilePermissions(model, PosixFilePermissions.fromString("rw-r-----"));
        Path file = Files.writeString(folder.resolve("file"), "shipped");

        disk.copyLike(model, file, folder.resolve("copy"));

        assertThat(folder.resolve("copy")).hasContent("shipped");
        assertThat(mode(folder.resolve("copy"))).isEqualTo("rw-r-----");
    }

    @Test
    void inAGuardedFolderNothingIsMadeInItsPlaceAndNothingIsLeftInTheWorkshop() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("guarded/inner"));
        Path trap = Files.writeString(folder.resolve("trap"), "of root");
        Files.createSymbolicLink(inner.resolve(".file.plexichat-new"), trap);

        disk.write(inner.resolve("file"), bytes("ours"), 0600);
        disk.makeFolder(inner.resolve("a/b"), 0750);

        assertThat(inner.resolve("file")).hasContent("ours");
        assertThat(mode(inner.resolve("a/b"))).isEqualTo("rwxr-x---");
        assertThat(trap).hasContent("of root");
        assertThat(folder.resolve("workshop")).isEmptyDirectory();
    }

    @Test
    void aLinkOnTheWayIntoAGuardedFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(folder.resolve("guarded"));
        Files.createSymbolicLink(folder.resolve("guarded/inner"), elsewhere);
        Path file = Files.writeString(folder.resolve("file"), "x");

        for (Runnable act : List.<Runnable>of(
                () -> disk.write(folder.resolve("guarded/inner/file"), bytes("ours"), 0600),
                () -> disk.makeFolder(folder.resolve("guarded/inner/made"), 0700),
                () -> disk.copy(file, folder.resolve("guarded/inner/copy")),
                () -> disk.move(file, folder.resolve("guarded/inner/moved")))) {
            assertThatThrownBy(act::run).isInstanceOf(ReleaseException.class);
        }
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whatIsWrittenInPlaceLeavesTheRestOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "0123456789");

        disk.overwrite(file, 4, ByteBuffer.wrap(bytes("xy")));

        assertThat(file).hasContent("0123xy6789");
    }

    @Test
    void aMoveThatWasDoneAlreadyIsDone() throws IOException {
        Files.writeString(folder.resolve("from"), "x");

        disk.move(folder.resolve("from"), folder.resolve("to"));
        disk.move(folder.resolve("from"), folder.resolve("to"));

        assertThat(names()).containsExactly("to");
    }

    @Test
    void aLinkTakesThePlaceOfALinkToAFolder() throws IOException {
        Files.createDirectory(folder.resolve("one"));
        disk.link(folder.resolve("current"), "one");

        disk.link(folder.resolve("current"), "two");

        assertThat(Files.readSymbolicLink(folder.resolve("current"))).hasToString("two");
        assertThat(folder.resolve("one")).isEmptyDirectory();
    }

    @Test
    void whatIsRemovedGoesWithItsContentButNotWhatItsLinksLeadTo() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("message"), "hello");
        Path release = Files.createDirectories(folder.resolve("release/sub"));
        Files.createSymbolicLink(release.resolve("data"), data);

        disk.remove(folder.resolve("release"));
        disk.remove(folder.resolve("release"));

        assertThat(names()).containsExactly("data");
        assertThat(data.resolve("message")).hasContent("hello");
    }

    @Test
    void aTreeIsSynchronisedThoughALinkInItLeadsNowhere() throws IOException {
        Files.createDirectories(folder.resolve("tree/sub"));
        Files.createSymbolicLink(folder.resolve("tree/gone"), Path.of("nowhere"));

        disk.sync(folder.resolve("tree"));

        assertThat(Files.exists(folder.resolve("tree/gone"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
    }

    @Test
    void aRefusalNamesThePath() {
        assertThatThrownBy(() -> disk.overwrite(folder.resolve("missing"), 0, ByteBuffer.allocate(1)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("file-unwritable")
                .hasMessageContaining(folder.resolve("missing").toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
