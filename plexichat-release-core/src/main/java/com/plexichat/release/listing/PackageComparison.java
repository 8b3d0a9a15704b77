package com.plexichat.release.listing;

import com.plexichat.release.packaging.IdentityFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a package differs from an older one, in the order of the paths. If each has one folder at its top, what counts is
 * what is below it, since its name often has the version in it. Owners, times and the order of entries do not count.
 *
 * @param same how many entries are equal
 */
public record PackageComparison(
        PackageListing older,
        PackageListing newer,
        List<Placed> added,
        List<Placed> removed,
        List<Change> changed,
        int same) {
    /** An entry and its path below the top. */
    public record Placed(String path, ListedEntry entry) {}

    /** An entry that both have, and in what it differs. */
    public record Change(String path, ListedEntry older, ListedEntry newer, List<Difference> differences) {}

    /** What the payload of an entry is. */
    public enum Difference {
        KIND,
        CONTENT,
        MODE,
        LINK_TARGET
    }

    private static final String TOP = ".";

    public PackageComparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static PackageComparison of(PackageListing older, PackageListing newer) {
        boolean dropsTop = older.topFolder().isPresent() && newer.topFolder().isPresent();
        Map<String, ListedEntry> before = byPath(older, dropsTop);
        Map<String, ListedEntry> after = byPath(newer, dropsTop);
        List<Placed> added = new ArrayList<>();
        List<Placed> removed = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        int same = 0;
        for (Map.Entry<String, ListedEntry> each : after.entrySet()) {
            ListedEntry former = before.remove(each.getKey());
            if (former == null) {
                added.add(new Placed(each.getKey(), each.getValue()));
                continue;
            }
            List<Difference> differences = differences(former, each.getValue());
            if (differences.isEmpty()) {
                same++;
            } else {
                changed.add(new Change(each.getKey(), former, each.getValue(), differences));
            }
        }
        before.forEach((path, entry) -> removed.add(new Placed(path, entry)));
        return new PackageComparison(older, newer, added, removed, changed, same);
    }

    /** True if nothing was added, removed or changed. */
    public boolean isIdentical() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** True if nothing differs but the files that say which version it is. */
    public boolean isSamePayload() {
        return Stream.concat(
                        Stream.concat(added.stream(), removed.stream()).map(Placed::path),
                        changed.stream().map(Change::path))
                .allMatch(IdentityFiles::contain);
    }

    /** Of a name that is there twice the last entry counts, as it does for those who unpack it. */
    private static Map<String, ListedEntry> byPath(PackageListing listing, boolean dropsTop) {
        int top = dropsTop ? listing.topFolder().map(String::length).orElse(0) + 1 : 0;
        Map<String, ListedEntry> entries = new TreeMap<>();
        for (ListedEntry entry : listing.entries()) {
            String path = entry.path();
            entries.put(path.length() <= top && dropsTop ? TOP : path.substring(top), entry);
        }
        return entries;
    }

    private static List<Difference> differences(ListedEntry older, ListedEntry newer) {
        List<Difference> differences = new ArrayList<>();
        add(differences, Difference.KIND, older.kind(), newer.kind());
        add(differences, Difference.CONTENT, older.sha256(), newer.sha256());
        add(differences, Difference.MODE, older.entry().mode(), newer.entry().mode());
        Optional<String> target = older.entry().linkTarget();
        add(differences, Difference.LINK_TARGET, target, newer.entry().linkTarget());
        return differences;
    }

    private static void add(List<Difference> differences, Difference difference, Object older, Object newer) {
        if (!older.equals(newer)) {
            differences.add(difference);
        }
    }
}
