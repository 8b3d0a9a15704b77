package com.plexichat.release.listing;

import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.log.Amounts;

/** The table of a package, one line an entry. */
public final class ListingText {
    private static final int SHORT_DIGEST = 12;
    private static final String NOTHING = "-";

    private ListingText() {}

    public static String of(PackageListing listing) {
        int width = listing.entries().stream()
                .mapToInt(entry -> size(entry).length())
                .max()
                .orElse(0);
        width = Math.max(width, "size".length());
        String row = "%-10s  %" + width + "s  %-12s  %s\n";
        StringBuilder text = new StringBuilder(String.format(row, "mode", "size", "sha256", "path"));
        for (ListedEntry entry : listing.entries()) {
            String digest = entry.sha256().map(ListingText::shortened).orElse(NOTHING);
            text.append(String.format(row, entry.modeText(), size(entry), digest, shown(entry)));
        }
        return text.append(totals(listing)).toString();
    }

    private static String totals(PackageListing listing) {
        long links = listing.count(Kind.LINK) + listing.count(Kind.HARD_LINK);
        long others = listing.count(Kind.OTHER);
        return "\ntotal: " + Amounts.counted(listing.count(Kind.FILE), "file") + ", "
                + Amounts.counted(listing.count(Kind.FOLDER), "folder") + ", " + Amounts.counted(links, "link") + ", "
                + (others == 0 ? "" : Amounts.counted(others, "other") + ", ")
                + Amounts.counted(listing.bytes(), "byte") + "\n"
                + archive("archive", listing)
                + "tar: " + digest(listing.totals().tar()) + "\n"
                + (listing.totals().contentAfterEnd()
                        ? "warning: something is hidden behind the end of the tar\n"
                        : "");
    }

    static String archive(String label, PackageListing listing) {
        return label + ": " + VisibleText.of(listing.name()) + ", "
                + digest(listing.totals().archive()) + "\n";
    }

    private static String digest(FileDigest digest) {
        return digest.size() + " bytes, sha256 " + digest.sha256();
    }

    private static String size(ListedEntry entry) {
        return entry.kind() == Kind.FILE ? String.valueOf(entry.bytes()) : NOTHING;
    }

    static String shortened(Sha256 digest) {
        return digest.hex().substring(0, SHORT_DIGEST);
    }

    private static String shown(ListedEntry entry) {
        String path = VisibleText.of(entry.path()) + (entry.kind() == Kind.FOLDER ? "/" : "");
        return path + target(entry);
    }

    static String target(ListedEntry entry) {
        String arrow = entry.kind() == Kind.HARD_LINK ? " => " : " -> ";
        return entry.entry()
                .linkTarget()
                .map(target -> arrow + VisibleText.of(target))
                .orElse("");
    }
}
