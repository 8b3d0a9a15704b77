package com.plexichat.release.listing;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.listing.PackageComparison.Change;
import com.plexichat.release.listing.PackageComparison.Difference;
import com.plexichat.release.listing.PackageComparison.Placed;
import java.util.stream.Collectors;

/** The differences of two packages, one line each. */
public final class ComparisonText {
    private ComparisonText() {}

    public static String of(PackageComparison comparison) {
        StringBuilder text = new StringBuilder(ListingText.archive("old", comparison.older()))
                .append(ListingText.archive("new", comparison.newer()))
                .append('\n');
        comparison.added().forEach(each -> text.append(line('+', each)));
        comparison.removed().forEach(each -> text.append(line('-', each)));
        comparison.changed().forEach(each -> text.append(line(each)));
        return text.append(summary(comparison)).toString();
    }

    private static String summary(PackageComparison comparison) {
        if (!comparison.isIdentical()) {
            return "\n" + comparison.added().size() + " added, "
                    + comparison.removed().size() + " removed, "
                    + comparison.changed().size() + " changed, " + comparison.same() + " the same\n"
                    + (comparison.isSamePayload()
                            ? "The payload is the same: only what names the version differs.\n"
                            : "");
        }
        boolean isSameFile = comparison
                .older()
                .totals()
                .archive()
                .equals(comparison.newer().totals().archive());
        return "The payload is the same: " + comparison.same() + " entries with their kinds, modes and contents. "
                + (isSameFile
                        ? "The archives are the same, too.\n"
                        : "The archives differ in nothing but their form: times, owners, order or compression.\n");
    }

    private static String line(char sign, Placed placed) {
        return sign + " " + VisibleText.of(placed.path()) + "  (" + described(placed.entry()) + ")\n";
    }

    private static String line(Change change) {
        String differences = change.differences().stream()
                .map(difference -> text(difference, change.older()) + " -> " + text(difference, change.newer()))
                .collect(Collectors.joining("; "));
        return "~ " + VisibleText.of(change.path()) + "  (" + differences + ")\n";
    }

    private static String described(ListedEntry entry) {
        String target = entry.entry().linkTarget().isPresent() ? " to " + text(Difference.LINK_TARGET, entry) : "";
        return entry.kindText() + target + ", mode " + entry.octalMode()
                + (entry.sha256().isPresent() ? ", " + content(entry) : "");
    }

    private static String text(Difference difference, ListedEntry entry) {
        return switch (difference) {
            case KIND -> entry.kindText();
            case CONTENT -> content(entry);
            case MODE -> "mode " + entry.octalMode();
            case LINK_TARGET ->
                entry.entry()
                        .linkTarget()
                        .map(target -> "\"" + VisibleText.of(target) + "\"")
                        .orElse("no target");
        };
    }

    private static String content(ListedEntry entry) {
        return entry.sha256()
                .map(sha256 -> entry.bytes() + " bytes, sha256 " + ListingText.shortened(sha256) + "…")
                .orElse("no content");
    }
}
