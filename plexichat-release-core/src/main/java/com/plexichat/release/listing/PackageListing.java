package com.plexichat.release.listing;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.ArchiveTotals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a package holds.
 *
 * @param name of its file
 * @param entries in the order of the package, also those that could not be unpacked together
 */
public record PackageListing(String name, List<ListedEntry> entries, ArchiveTotals totals) {
    public PackageListing {
        entries = List.copyOf(entries);
    }

    public long count(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    /** Of all files together. */
    public long bytes() {
        return entries.stream().mapToLong(ListedEntry::bytes).sum();
    }

    /** The one folder that everything is in; empty if there is no such folder. */
    public Optional<String> topFolder() {
        Set<String> tops =
                entries.stream().map(entry -> entry.path().split("/", 2)[0]).collect(Collectors.toSet());
        if (tops.size() != 1) {
            return Optional.empty();
        }
        String top = tops.iterator().next();
        boolean isFolder = entries.stream().allMatch(entry -> !entry.path().equals(top) || entry.kind() == Kind.FOLDER);
        return isFolder && !top.isEmpty() ? Optional.of(top) : Optional.empty();
    }
}
