package com.plexichat.release.audit;

import com.plexichat.release.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** A package with whatever a test puts in it, written as no builder of packages would. */
public final class TestPackage implements AutoCloseable {
    private final Path archive;
    private final TarArchiveOutputStream tar;

    public TestPackage(Path archive) {
        this.archive = archive;
        try {
            tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)));
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public TestPackage file(String path, String text) {
        return file(path, 0644, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestPackage file(String path, int mode, byte[] content) {
        TarArchiveEntry entry = new TarArchiveEntry("chat/" + path);
        entry.setMode(mode);
        entry.setSize(content.length);
        return put(entry, content);
    }

    /** Ends with a slash, or is empty for the folder at the top. */
    public TestPackage folder(String path) {
        return put(new TarArchiveEntry("chat/" + path), new byte[0]);
    }

    TestPackage link(String path, String target) {
        TarArchiveEntry entry = new TarArchiveEntry("chat/" + path, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return put(entry, new byte[0]);
    }

    TestPackage hardLink(String path, String target) {
        TarArchiveEntry entry = new TarArchiveEntry("chat/" + path, TarConstants.LF_LINK);
        entry.setLinkName(target);
        return put(entry, new byte[0]);
    }

    /** @param name as it is, not below the folder at the top */
    TestPackage named(String name) {
        return put(new TarArchiveEntry(name, true), new byte[0]);
    }

    TestPackage device(String path) {
        return put(new TarArchiveEntry("chat/" + path, TarConstants.LF_CHR), new byte[0]);
    }

    private TestPackage put(TarArchiveEntry entry, byte[] content) {
        try {
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What rules say of it, each finding as the code, the path and what is wrong. */
    List<String> findings(AuditRules rules) {
        close();
        return PackageAudit.of(archive, Platform.parse("linux-arm64"), rules).findings().stream()
                .map(finding -> finding.code().text() + " " + finding.path() + ": " + finding.what())
                .toList();
    }

    List<String> findings() {
        return findings(new AuditRules(GlibcFloors.NONE, List.of(), List.of()));
    }

    @Override
    public void close() {
        try {
            tar.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
