package com.plexichat.release.publish;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What GitHub would refuse or silently change is refused before the first request (its guide "About releases"). */
public final class OrderLimits {
    /** The most characters that notes may have. */
    public static final int LONGEST_BODY = 125_000 - DraftMark.LONGEST;

    static final int MOST_ASSETS = 1000;
    static final long LARGEST_ASSET = 2L * 1024 * 1024 * 1024 - 1;

    /** Other characters, and dots at the ends or in a row, become single dots on the server. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+@-]+(\\.[A-Za-z0-9_+@-]+)*");

    private static final int LONGEST_NAME = 230;

    private OrderLimits() {}

    /** Adds everything that the order cannot be published with. */
    public static void check(PublishOrder order, Problems problems) {
        if (order.body().codePointCount(0, order.body().length()) > LONGEST_BODY) {
            problems.add(new Problem(
                    ProblemCode.RELEASE_NOTES_TOO_LONG,
                    "the notes have more than " + LONGEST_BODY + " characters",
                    "RELEASE_NOTES.md",
                    "shorten them with a template of your own"));
        }
        if (order.assets().size() > MOST_ASSETS) {
            problems.add(new Problem(
                    ProblemCode.RELEASE_ASSET_UNSUITABLE,
                    order.assets().size() + " assets are more than the " + MOST_ASSETS + " that a release may have",
                    "",
                    "pack files together"));
        }
        Set<String> names = new HashSet<>();
        Set<String> temporary =
                order.assets().stream().map(PublishOrder.Asset::temporaryName).collect(Collectors.toSet());
        for (PublishOrder.Asset asset : order.assets()) {
            checkName(asset.name(), names, problems);
            if (temporary.contains(asset.name())) {
                refuse(
                        asset.name() + " is the name under which another asset is replaced",
                        "give it another name",
                        problems);
            }
            long size = asset.digest().size();
            if (size < 1 || size > LARGEST_ASSET) {
                refuse(
                        asset.name() + " has " + size + " bytes; an asset has at least one, and less than 2 GiB",
                        size < 1 ? "leave an empty file out" : "make the package smaller, or split it",
                        problems);
            }
        }
    }

    private static void checkName(String name, Set<String> names, Problems problems) {
        if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
            refuse(
                    "the server would give \"" + name + "\" another name",
                    "use letters, digits, and . _ + @ - between them, " + LONGEST_NAME + " at the most",
                    problems);
        }
        if (!names.add(name)) {
            refuse("there are two assets named " + name, "give one of them another name", problems);
        }
    }

    private static void refuse(String what, String hint, Problems problems) {
        problems.add(new Problem(ProblemCode.RELEASE_ASSET_UNSUITABLE, what, "", hint));
    }
}
