package com.plexichat.updater.backup;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.ArchiveWatch;
import com.plexichat.release.archive.TarGzReader;
import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.HashingOutputStream;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the whole of a backup, and compares every file in it with the list at its end. */
final class BackupReader {
    private static final int PIECE = 1 << 16;

    private final String where;
    private final Sink sink;
    private final byte[] piece = new byte[PIECE];
    private final Map<BackupPath, Kind> seen = new HashMap<>();
    private final List<ChecksumLine> files = new ArrayList<>();
    private String last = "its beginning";
    private long payload;

    /** Takes what is in a backup, each folder before what is in it. */
    interface Sink {
        /** A sink for those who only want to know whether all is well. */
        Sink NONE = (path, entry) -> OutputStream.nullOutputStream();

        /** Where the content of a file goes; what is given for others is closed unused. */
        OutputStream take(BackupPath path, ArchiveEntry entry) throws IOException;
    }

    /** @param where it is from, for messages */
    BackupReader(String where, Sink sink) {
        this.where = where;
        this.sink = sink;
    }

    /**
     * @param in closed at the end
     * @throws IOException if the sink fails
     */
    BackupContent read(InputStream in) throws IOException {
        try (TarGzReader reader = sound(() -> TarGzReader.of(in, where, ArchiveWatch.NONE))) {
            boolean complete = false;
            for (Optional<ArchiveEntry> next = sound(reader::next); next.isPresent(); next = sound(reader::next)) {
                ArchiveEntry entry = next.get();
                last = "\"" + VisibleText.of(entry.path()) + "\"";
                if (complete) {
                    throw broken(last + " is behind the list of hashes", null);
                }
                complete = entry.path().equals(BackupPath.LIST.text());
                if (complete) {
                    compare(reader, entry);
                } else {
                    take(reader, entry);
                }
            }
            if (!complete || reader.totals().contentAfterEnd()) {
                throw broken(complete ? "something is hidden behind its end" : "it has no list of hashes", null);
            }
        }
        return new BackupContent(files.size(), payload);
    }

    private void take(TarGzReader reader, ArchiveEntry entry) throws IOException {
        BackupPath path = BackupPath.parse(entry.path())
                .orElseThrow(() -> broken(last + " has a name that leads elsewhere", null));
        if (entry.kind() == Kind.HARD_LINK || entry.kind() == Kind.OTHER) {
            throw broken(last + " is no file, folder or link", null);
        }
        for (Optional<BackupPath> up = path.parent();
                up.isPresent();
                up = up.get().parent()) {
            if (seen.getOrDefault(up.get(), Kind.FOLDER) != Kind.FOLDER) {
                throw broken(last + " is below a file or link", null);
            }
        }
        if (seen.put(path, entry.kind()) != null) {
            throw broken(last + " is there twice", null);
        }
        try (HashingOutputStream out = new HashingOutputStream(sink.take(path, entry))) {
            if (entry.kind() == Kind.FILE) {
                copy(reader, out);
                payload += out.size();
                files.add(new ChecksumLine(out.digest().sha256(), path.text()));
            }
        }
    }

    private void copy(TarGzReader reader, OutputStream out) throws IOException {
        for (int count = next(reader); count >= 0; count = next(reader)) {
            out.write(piece, 0, count);
        }
    }

    /** The list is made anew from what was read: the first line that differs names what is wrong. */
    private void compare(TarGzReader reader, ArchiveEntry entry) {
        if (entry.kind() != Kind.FILE) {
            throw broken("its list of hashes is no file", null);
        }
        for (ChecksumLine each : files) {
            byte[] wanted = each.text().getBytes(StandardCharsets.UTF_8);
            byte[] found = new byte[wanted.length];
            fill(reader, found);
            if (!Arrays.equals(wanted, found)) {
                throw broken("\"" + VisibleText.of(each.name()) + "\" is not what its list says", null);
            }
        }
        if (next(reader) >= 0) {
            throw broken("a file that its list names is missing", null);
        }
    }

    private void fill(TarGzReader reader, byte[] target) {
        int length = 0;
        while (length < target.length) {
            int from = length;
            int count = sound(() -> reader.read(target, from, target.length - from));
            if (count < 0) {
                return;
            }
            length += count;
        }
    }

    private int next(TarGzReader reader) {
        return sound(() -> reader.read(piece));
    }

    /** Damage is told with the place that it was found at. */
    private <T> T sound(Supplier<T> step) {
        try {
            return step.get();
        } catch (ReleaseException damage) {
            String what = damage.problems().get(0).what();
            throw broken("it is damaged at " + last + " or behind it: " + what, damage);
        }
    }

    private ReleaseException broken(String what, @Nullable Throwable cause) {
        return BackupProblems.broken(where, what, cause);
    }
}
