package com.plexichat.release.proof;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.TarGzReader;
import com.plexichat.release.archive.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is not the same about members that two archives have in one place. */
final class MemberDifference {
    private static final int PIECE = 1 << 16;

    private final byte[] one = new byte[PIECE];
    private final byte[] other = new byte[PIECE];

    /** Each difference as the end of a sentence that begins with the member; none if it is the same. */
    List<String> of(ArchiveEntry first, TarGzReader ofFirst, ArchiveEntry second, TarGzReader ofSecond) {
        List<String> found = new ArrayList<>();
        content(ofFirst, ofSecond).ifPresent(found::add);
        compare("the kind", first.kind(), second.kind(), found);
        compare("the mode", octal(first), octal(second), found);
        compare("the time", first.time(), second.time(), found);
        compare("the owner", owner(first.owner()), owner(second.owner()), found);
        compare("the size", first.size(), second.size(), found);
        compare("the target", target(first), target(second), found);
        return found;
    }

    private static void compare(String what, Object first, Object second, List<String> found) {
        if (!first.equals(second)) {
            found.add("has " + what + " " + first + ", and " + second + " the second time");
        }
    }

    private static String octal(ArchiveEntry entry) {
        return Integer.toOctalString(entry.mode());
    }

    private static String owner(ArchiveEntry.Owner owner) {
        return owner.userId() + "/" + owner.groupId() + " (" + VisibleText.of(owner.userName()) + "/"
                + VisibleText.of(owner.groupName()) + ")";
    }

    private static String target(ArchiveEntry entry) {
        return entry.linkTarget().map(VisibleText::of).orElse("nothing");
    }

    /** The first byte that both have and that differs, counted from 1 as cmp does; the rest is a matter of size. */
    private Optional<String> content(TarGzReader first, TarGzReader second) {
        long before = 0;
        int common;
        do {
            common = Math.min(fill(first, one), fill(second, other));
            int at = Arrays.mismatch(one, 0, common, other, 0, common);
            if (at >= 0) {
                return Optional.of("differs from byte " + (before + at + 1) + " on (" + hex(one[at]) + ", "
                        + hex(other[at]) + ")");
            }
            before += common;
        } while (common == PIECE);
        return Optional.empty();
    }

    /** How many bytes there were, fewer than the piece only at the end. */
    private static int fill(TarGzReader archive, byte[] piece) {
        int filled = 0;
        while (filled < piece.length) {
            int count = archive.read(piece, filled, piece.length - filled);
            if (count < 0) {
                break;
            }
            filled += count;
        }
        return filled;
    }

    private static String hex(byte value) {
        return String.format("0x%02x", value);
    }
}
