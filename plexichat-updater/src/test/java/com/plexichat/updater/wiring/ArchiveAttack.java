package com.plexichat.updater.wiring;

import com.plexichat.release.archive.RawTar;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.updater.wiring.PackedRelease.Archive;
import com.plexichat.updater.wiring.PackedRelease.Packing;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * A package that would do harm where it is unpacked without care. Checksum, account and manifest fit it.
 *
 * @param code of the problem that it is refused with
 * @param reason what the problem says of it
 * @param manifest how its manifest differs from that of a good one
 */
record ArchiveAttack(String name, String code, String reason, Packing packing, UnaryOperator<String> manifest) {
    static ArchiveAttack of(String code, String name, String reason, Packing packing) {
        return new ArchiveAttack(name, code, reason, packing, text -> text);
    }

    /** A good package with more in it. */
    static ArchiveAttack unsafe(String name, String reason, UnaryOperator<RawTar> more) {
        return of("archive-unsafe", name, reason, files -> Archive.of(more.apply(whole(files))));
    }

    /** A good package with links that its manifest names too. */
    static ArchiveAttack declared(String name, String reason, UnaryOperator<RawTar> links, String lines) {
        return new ArchiveAttack(
                name, "archive-unsafe", reason, files -> Archive.of(links.apply(whole(files))), text -> lines + text);
    }

    /** A good package whose bytes were damaged before its checksum was taken. */
    static ArchiveAttack damaged(String name, UnaryOperator<byte[]> damage) {
        return of("archive-broken", name, "damaged", files -> {
            byte[] good = whole(files).tar();
            return new Archive(damage.apply(RawTar.gzip(good)), FileDigest.of(good));
        });
    }

    /** The tar of a good package, still without its end. */
    static RawTar whole(SortedMap<String, byte[]> files) {
        return whole(files, 0644);
    }

    /** The same, in which every file has this mode and another owner. */
    static RawTar whole(SortedMap<String, byte[]> files, int mode) {
        RawTar tar = new RawTar().folder(PackedRelease.PRODUCT + "/");
        files.forEach((name, content) -> tar.entry('0', PackedRelease.PRODUCT + "/" + name, mode, "", content));
        return tar;
    }

    @Override
    public String toString() {
        return name;
    }
}
