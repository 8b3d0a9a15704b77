package com.plexichat.updater.backup;

import com.plexichat.release.file.ChangedFileException;
import com.plexichat.release.file.SteadyFile;
import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.HashingOutputStream;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.log.ReleaseLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Writes what was found as a tar in gzip with owners, modes and times, and as its last entry the list of hashes. */
final class BackupWriter {
    private static final int PIECE = 1 << 16;

    private final ReleaseLog log;
    private final byte[] piece = new byte[PIECE];
    private final StringBuilder list = new StringBuilder();
    private long files;
    private long payload;
    private long expected;

    BackupWriter(ReleaseLog log) {
        this.log = log;
    }

    /** Gzip at its fastest: a service may be stopped meanwhile. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, PIECE);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** @param out is closed */
    BackupContent write(List<SavedEntry> entries, Instant now, OutputStream out) throws IOException {
        expected = entries.stream()
                .filter(each -> each.kind() == SavedEntry.Kind.FILE)
                .mapToLong(SavedEntry::size)
                .sum();
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new FastGzip(out), StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (SavedEntry each : entries) {
                write(tar, each);
            }
            byte[] text = list.toString().getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry header = new TarArchiveEntry(BackupPath.LIST.text(), TarConstants.LF_NORMAL);
            header.setMode(0600);
            header.setSize(text.length);
            header.setLastModifiedTime(FileTime.from(now));
            tar.putArchiveEntry(header);
            tar.write(text);
            tar.closeArchiveEntry();
        }
        return new BackupContent(files, payload);
    }

    private void write(TarArchiveOutputStream tar, SavedEntry entry) throws IOException {
        switch (entry.kind()) {
            case FILE -> writeFile(tar, entry);
            case FOLDER -> putEmpty(tar, header(entry, entry.path() + "/", TarConstants.LF_DIR));
            case LINK -> {
                TarArchiveEntry header = header(entry, entry.path().text(), TarConstants.LF_SYMLINK);
                header.setLinkName(target(entry.place()));
                putEmpty(tar, header);
            }
            default -> throw new IllegalStateException("the survey let " + entry.kind() + " pass");
        }
    }

    private static String target(Path link) throws UnreadableFileException {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException failed) {
            throw new UnreadableFileException(link, failed);
        }
    }

    private static void putEmpty(TarArchiveOutputStream tar, TarArchiveEntry header) throws IOException {
        tar.putArchiveEntry(header);
        tar.closeArchiveEntry();
    }

    private void writeFile(TarArchiveOutputStream tar, SavedEntry entry) throws IOException {
        try (SteadyFile file = SteadyFile.open(entry.place())) {
            TarArchiveEntry header = header(entry, entry.path().text(), TarConstants.LF_NORMAL);
            header.setSize(file.size());
            tar.putArchiveEntry(header);
            copy(tar, entry, file);
            tar.closeArchiveEntry();
        } catch (UnreadableFileException gone) {
            if (!entry.path().isLog() || Files.exists(entry.place(), LinkOption.NOFOLLOW_LINKS)) {
                throw gone;
            }
            log.skipped(entry.path().text(), "it was removed meanwhile");
        }
    }

    private void copy(TarArchiveOutputStream tar, SavedEntry entry, SteadyFile file) throws IOException {
        HashingOutputStream out = new HashingOutputStream(tar);
        try {
            file.read(piece, (bytes, length) -> {
                out.write(bytes, 0, length);
                log.progress(() -> "  saved " + Amounts.part(payload + out.size(), expected));
            });
        } catch (ChangedFileException changed) {
            if (!entry.path().isLog()) {
                throw changed;
            }
            log.skipped("the end of " + entry.path(), "it was written to while it was saved");
            // A log that was cut meanwhile gets the length that its header has said.
            byte[] zeros = new byte[PIECE];
            while (out.size() < file.size()) {
                out.write(zeros, 0, (int) Math.min(zeros.length, file.size() - out.size()));
            }
        }
        files++;
        payload += out.size();
        new ChecksumLine(out.digest().sha256(), entry.path().text()).appendTo(list);
    }

    private static TarArchiveEntry header(SavedEntry entry, String name, byte type) {
        TarArchiveEntry header = new TarArchiveEntry(name, type);
        header.setMode(entry.mode());
        header.setUserId(entry.user());
        header.setGroupId(entry.group());
        header.setLastModifiedTime(entry.time());
        return header;
    }
}
