package com.plexichat.updater.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.updater.wiring.PackedRelease.Archive;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What is known of archives that were made to do harm. */
final class ArchiveAttacks {
    private static final String TOO_LARGE = "archive-too-large";
    private static final int ZEROS = 8 << 20;

    private ArchiveAttacks() {}

    static List<ArchiveAttack> all() {
        return Stream.of(names(), links(), kinds(), sizes(), damages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ArchiveAttack> names() {
        return List.of(
                ArchiveAttack.unsafe("a name that leads up", "part \"..\"", tar -> tar.file("chat/../../evil", "x")),
                ArchiveAttack.unsafe("a long name that leads up", "part \"..\"", tar -> tar.paxFile("../evil", "x")),
                ArchiveAttack.unsafe("an absolute name", "absolute", tar -> tar.file("/nowhere/evil", "x")),
                ArchiveAttack.unsafe("a long absolute name", "absolute", tar -> tar.gnuFile("/nowhere/evil", "x")),
                ArchiveAttack.unsafe("twins but for their case", "knows no case", tar -> tar.file("chat/version", "x")),
                ArchiveAttack.unsafe(
                        "a zero in a name", "control character", tar -> tar.paxFile("chat/VERSION2\0.txt", "x")),
                ArchiveAttack.unsafe("a line feed in a name", "control character", tar -> tar.file("chat/a\nb", "x")),
                ArchiveAttack.unsafe(
                        "a name of 256 bytes", "more than 255", tar -> tar.paxFile("chat/" + "x".repeat(256), "x")),
                ArchiveAttack.unsafe("a file that is there twice", "twice", tar -> tar.file("chat/VERSION", "x")),
                ArchiveAttack.unsafe(
                        "a file over a folder", "as a file or link and as a folder", tar -> tar.file("chat/bin", "x")),
                ArchiveAttack.unsafe("a folder over a file", "as a file or link", tar -> tar.folder("chat/VERSION/")),
                ArchiveAttack.unsafe(
                        "a file below a file", "below the file", tar -> tar.file("chat/VERSION/evil", "x")));
    }

    private static List<ArchiveAttack> links() {
        return List.of(
                ArchiveAttack.unsafe("a link that leads out", "not declared", tar -> tar.link("chat/out", "../../..")),
                ArchiveAttack.unsafe("an absolute link", "not declared", tar -> tar.link("chat/out", "/nowhere")),
                ArchiveAttack.unsafe(
                        "a file through a link",
                        "not declared",
                        tar -> tar.link("chat/out", "../../..").file("chat/out/evil", "x")),
                ArchiveAttack.unsafe(
                        "two links that lead out together",
                        "not declared",
                        tar -> tar.link("chat/b", "bin")
                                .link("chat/a", "b/../../..")
                                .file("chat/a/evil", "x")),
                ArchiveAttack.declared(
                        "a link of the manifest that leads out",
                        "out of the package",
                        tar -> tar.link("chat/out", "../.."),
                        "Link: out -> ../..\n"),
                ArchiveAttack.declared(
                        "an absolute link of the manifest",
                        "absolute",
                        tar -> tar.link("chat/out", "/nowhere"),
                        "Link: out -> /nowhere\n"),
                ArchiveAttack.declared(
                        "two links of the manifest, one through the other",
                        "link",
                        tar -> tar.link("chat/b", "bin").link("chat/a", "b/../bin"),
                        "Link: a -> b/../bin\nLink: b -> bin\n"),
                ArchiveAttack.unsafe(
                        "a hard link to the outside", "hard link", tar -> tar.hardLink("chat/passwd", "/etc/passwd")),
                ArchiveAttack.unsafe(
                        "a hard link within", "hard link", tar -> tar.hardLink("chat/again", "chat/VERSION")));
    }

    private static List<ArchiveAttack> kinds() {
        String special = "setuid, setgid or sticky";
        String none = "no file, folder or link";
        return List.of(
                ArchiveAttack.unsafe("a setuid program", special, tar -> tar.file("chat/bin/su", 04755, "x")),
                ArchiveAttack.unsafe("a setgid program", special, tar -> tar.file("chat/bin/su", 02755, "x")),
                ArchiveAttack.unsafe("a sticky file", special, tar -> tar.file("chat/bin/su", 01755, "x")),
                ArchiveAttack.unsafe(
                        "a setgid folder", special, tar -> tar.entry('5', "chat/su/", 02755, "", new byte[0])),
                ArchiveAttack.unsafe(
                        "a character device", none, tar -> tar.entry('3', "chat/null", 0666, "", new byte[0])),
                ArchiveAttack.unsafe("a block device", none, tar -> tar.entry('4', "chat/disk", 0666, "", new byte[0])),
                ArchiveAttack.unsafe("a pipe", none, tar -> tar.entry('6', "chat/pipe", 0666, "", new byte[0])),
                ArchiveAttack.unsafe(
                        "a kind that nobody knows", none, tar -> tar.entry('Z', "chat/x", 0644, "", new byte[0])),
                ArchiveAttack.unsafe(
                        "a file with holes", none, tar -> tar.entry('S', "chat/holes", 0644, "", new byte[0])),
                ArchiveAttack.unsafe(
                        "a file with holes as POSIX writes one",
                        none,
                        tar -> tar.pax('x', "GNU.sparse.size", "1").file("chat/holes", "x")),
                ArchiveAttack.unsafe(
                        "a folder with content",
                        "has content",
                        tar -> tar.entry('5', "chat/d/", 0755, "", new byte[9])),
                ArchiveAttack.unsafe(
                        "content behind the end",
                        "behind the end",
                        tar -> tar.raw(new byte[1024]).file("chat/hidden", "x")));
    }

    private static List<ArchiveAttack> sizes() {
        return List.of(
                ArchiveAttack.of(
                        TOO_LARGE,
                        "a bomb of one file",
                        "more than",
                        files -> understated(files, RawTar.gzip(bomb(files)))),
                ArchiveAttack.of(
                        TOO_LARGE,
                        "a bomb in many members of gzip",
                        "more than",
                        files -> understated(files, inMembers(bomb(files)))),
                ArchiveAttack.of(
                        TOO_LARGE,
                        "an empty file of endless size",
                        "more than",
                        files -> Archive.of(ArchiveAttack.whole(files)
                                .header('0', "chat/huge".getBytes(UTF_8), 0644, "", 1L << 32))),
                ArchiveAttack.of(TOO_LARGE, "ten thousand empty files", "entries", files -> {
                    RawTar tar = ArchiveAttack.whole(files);
                    for (int i = 0; i < 10_000; i++) {
                        tar.file("chat/empty" + i, "");
                    }
                    return Archive.of(tar);
                }),
                ArchiveAttack.of(
                        TOO_LARGE,
                        "folders in folders",
                        "levels deep",
                        files -> Archive.of(ArchiveAttack.whole(files).paxFile("chat/" + "d/".repeat(64) + "x", "x"))),
                ArchiveAttack.of("disk-space-short", "more than any disk has", "bytes are free", files -> {
                    byte[] good = ArchiveAttack.whole(files).tar();
                    return new Archive(
                            RawTar.gzip(good),
                            new FileDigest(1L << 60, FileDigest.of(good).sha256()));
                }));
    }

    private static List<ArchiveAttack> damages() {
        return List.of(
                ArchiveAttack.damaged("garbage behind the archive", whole -> {
                    byte[] longer = Arrays.copyOf(whole, whole.length + 600);
                    Arrays.fill(longer, whole.length, longer.length, (byte) 'x');
                    return longer;
                }),
                ArchiveAttack.damaged("half of an archive", whole -> Arrays.copyOf(whole, whole.length / 2)),
                ArchiveAttack.damaged(
                        "a page in the place of the archive", whole -> "<html>Not Found</html>".getBytes(UTF_8)),
                ArchiveAttack.damaged("an archive with another checksum of gzip", whole -> {
                    byte[] other = whole.clone();
                    other[whole.length - 6] ^= 1;
                    return other;
                }));
    }

    /** The account says that it is no larger than a good one. */
    private static Archive understated(SortedMap<String, byte[]> files, byte[] archive) {
        return new Archive(archive, FileDigest.of(ArchiveAttack.whole(files).tar()));
    }

    private static byte[] bomb(SortedMap<String, byte[]> files) {
        return ArchiveAttack.whole(files)
                .entry('0', "chat/zeros", 0644, "", new byte[ZEROS])
                .tar();
    }

    private static byte[] inMembers(byte[] content) {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int start = 0; start < content.length; start += 1 << 16) {
            members.writeBytes(
                    RawTar.gzip(Arrays.copyOfRange(content, start, Math.min(content.length, start + (1 << 16)))));
        }
        return members.toByteArray();
    }
}
