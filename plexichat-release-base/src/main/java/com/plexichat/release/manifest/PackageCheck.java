package com.plexichat.release.manifest;

import com.plexichat.release.integrity.FileDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * That packages passed the check of packages, and what was let by.
 *
 * @param archives the packages as they were read, by name
 * @param warned the names of the rules with findings that only warned
 * @param waivers those that findings were waived by
 */
public record PackageCheck(SortedMap<String, FileDigest> archives, SortedSet<String> warned, List<UsedWaiver> waivers) {
    public PackageCheck {
        archives = new TreeMap<>(archives);
        warned = new TreeSet<>(warned);
        waivers = List.copyOf(waivers);
    }

    /**
     * A waiver that findings had.
     *
     * @param rule its name
     * @param paths the pattern of the paths that it is for
     * @param until its last day
     */
    public record UsedWaiver(String rule, String paths, String reason, LocalDate until) {
        public UsedWaiver {
            if (rule.isBlank() || paths.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("a waiver has a rule, a path and a reason");
            }
        }
    }

    /** Whether this very archive passed. */
    public boolean isOf(ReleaseAsset archive) {
        return archive.digest().equals(archives.get(archive.name()));
    }
}
