package com.plexichat.release.listing;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.ArchiveEntry.Owner;
import com.plexichat.release.archive.ArchiveWatch;
import com.plexichat.release.archive.TarGzReader;
import com.plexichat.release.integrity.HashingOutputStream;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists packages: what their entries are is held in memory, their content never. */
public final class PackageReader {
    private static final int PIECE = 1 << 16;
    private static final int MOST_ENTRIES = 1_000_000;

    private final int mostEntries;

    public PackageReader() {
        this(MOST_ENTRIES);
    }

    PackageReader(int mostEntries) {
        this.mostEntries = mostEntries;
    }

    public PackageListing read(Path file) {
        List<ListedEntry> entries = new ArrayList<>();
        Map<Owner, Owner> owners = new HashMap<>();
        byte[] piece = new byte[PIECE];
        try (TarGzReader reader = TarGzReader.open(file, ArchiveWatch.NONE)) {
            for (Optional<ArchiveEntry> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (entries.size() == mostEntries) {
                    throw tooMany(file);
                }
                ArchiveEntry entry = withKnownOwner(next.get(), owners);
                boolean isFile = entry.kind() == Kind.FILE;
                entries.add(new ListedEntry(entry, isFile ? Optional.of(digest(reader, piece)) : Optional.empty()));
            }
            return new PackageListing(String.valueOf(file.getFileName()), entries, reader.totals());
        }
    }

    /** Most packages have one owner, and then it is held once. */
    private static ArchiveEntry withKnownOwner(ArchiveEntry entry, Map<Owner, Owner> owners) {
        Owner owner = owners.computeIfAbsent(entry.owner(), each -> each);
        return new ArchiveEntry(
                entry.path(), entry.kind(), entry.mode(), entry.size(), entry.linkTarget(), owner, entry.time());
    }

    private static Sha256 digest(TarGzReader reader, byte[] piece) {
        try (HashingOutputStream hashed = new HashingOutputStream(OutputStream.nullOutputStream())) {
            for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
                hashed.write(piece, 0, count);
            }
            return hashed.digest().sha256();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ReleaseException tooMany(Path file) {
        return new ReleaseException(new Problem(
                ProblemCode.ARCHIVE_TOO_LARGE,
                "the package has more than " + mostEntries + " entries",
                file.toString(),
                "make sure who made it; no package of ours is like that"));
    }
}
