package com.plexichat.release.proof;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveTotals;
import com.plexichat.release.archive.ArchiveWatch;
import com.plexichat.release.archive.TarGzReader;
import com.plexichat.release.archive.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first thing in which two archives are not the same, as a clause. */
final class ArchiveDifference {
    private final Path first;
    private final Path second;
    private final MemberDifference members = new MemberDifference();

    private ArchiveDifference(Path first, Path second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Empty if they have the same bytes; only otherwise are their members looked at.
     *
     * @throws com.plexichat.release.problem.ReleaseException if they differ and one of them is no archive
     */
    static Optional<String> between(Path first, Path second) throws IOException {
        return Files.mismatch(first, second) < 0 ? Optional.empty() : new ArchiveDifference(first, second).find();
    }

    private Optional<String> find() throws IOException {
        try (TarGzReader one = open(first);
                TarGzReader other = open(second)) {
            Optional<ArchiveEntry> entry = one.next();
            Optional<ArchiveEntry> twin = other.next();
            while (entry.isPresent() || twin.isPresent()) {
                if (!entry.map(ArchiveEntry::path).equals(twin.map(ArchiveEntry::path))) {
                    return Optional.of(outOfPlace(entry, twin));
                }
                List<String> found = members.of(entry.orElseThrow(), one, twin.orElseThrow(), other);
                if (!found.isEmpty()) {
                    return Optional.of(name(entry.get()) + " " + String.join(", ", found));
                }
                entry = one.next();
                twin = other.next();
            }
            return besideMembers(one.totals(), other.totals());
        }
    }

    private static TarGzReader open(Path archive) {
        return TarGzReader.open(archive, ArchiveWatch.NONE);
    }

    private String outOfPlace(Optional<ArchiveEntry> entry, Optional<ArchiveEntry> twin) {
        Set<String> inFirst = paths(first);
        Set<String> inSecond = paths(second);
        if (entry.isPresent() && !inSecond.contains(entry.get().path())) {
            return name(entry.get()) + " is in the first package only";
        }
        if (twin.isPresent() && !inFirst.contains(twin.get().path())) {
            return name(twin.get()) + " is in the second package only";
        }
        return entry.map(ArchiveDifference::name).orElse("the end")
                + " has another place in the order: the second time "
                + twin.map(ArchiveDifference::name).orElse("the end") + " stands there";
    }

    private static Set<String> paths(Path archive) {
        Set<String> paths = new HashSet<>();
        try (TarGzReader reader = open(archive)) {
            for (Optional<ArchiveEntry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                paths.add(entry.get().path());
            }
        }
        return paths;
    }

    private static String name(ArchiveEntry entry) {
        return VisibleText.of(entry.path());
    }

    private Optional<String> besideMembers(ArchiveTotals one, ArchiveTotals other) throws IOException {
        return Optional.of(
                one.tar().equals(other.tar())
                        ? "all members are the same, but their compression differs from byte "
                                + (Files.mismatch(first, second) + 1) + " of the archive on"
                        : "all members are the same, but not what the tar has between or after them");
    }
}
