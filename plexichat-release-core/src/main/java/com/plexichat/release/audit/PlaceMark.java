package com.plexichat.release.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder of the machine that built.
 *
 * @param shape from the anchor on; its first group is the part that a message shows
 */
record PlaceMark(String anchor, Pattern shape) implements Mark {
    /** Not inside of a longer path or an address, or right behind an option of a compiler. */
    private static final String BEGINS =
            "(?:" + Boundary.after("A-Za-z0-9_.~%$})\\]*-") + "|(?<=(?<![^\\s\"'=,:\\x00])-[A-Z]))";

    /** Such a path is told from a name in a program by its drive. */
    private static final String BEGINS_WITH_DRIVE = "(?<=[A-Za-z]:)";

    /** A character of a name that is not ASCII, in UTF-8. */
    private static final String LETTER = "[\\xc3-\\xf4][\\x80-\\xbf]{1,3}";

    /** Names that texts use for anybody, and that no user has. */
    private static final String NOBODY = "(?!(?i:user|username|name|me|you|foo|bar|"
            + "example|someone|somebody|your-?_?user|your-?_?name|my-?_?user|xxx|xyz|Shared|Public|Default)";

    /** @param folder with slashes, and none at its end */
    static PlaceMark of(String folder, Separator separator) {
        String anchor = separator.in(Passage.seen(folder));
        return new PlaceMark(
                anchor, Pattern.compile(BEGINS + "(" + Pattern.quote(anchor) + ")(?![A-Za-z0-9_-]|\\.[A-Za-z0-9])"));
    }

    /** The folder of any user below one that has those of all. */
    static PlaceMark below(String homes, Separator separator) {
        String anchor = separator.in(homes);
        String slash = Pattern.quote(separator.in("/"));
        return new PlaceMark(
                anchor,
                Pattern.compile((separator.isOfWindows() ? BEGINS_WITH_DRIVE : BEGINS)
                        + "(" + Pattern.quote(anchor) + NOBODY + slash + ")" + names(separator) + slash + ")"
                        + "(?:[A-Za-z0-9_.@+-]|" + LETTER + ")"));
    }

    /** A folder of a project as GitLab's runners make it: a group and a project. */
    static PlaceMark ofRunner(String builds, Separator separator) {
        String anchor = separator.in(builds);
        String slash = Pattern.quote(separator.in("/"));
        return new PlaceMark(
                anchor,
                Pattern.compile(BEGINS + "(" + Pattern.quote(anchor) + names(separator) + slash + names(separator)
                        + slash + ")"));
    }

    private static String names(Separator separator) {
        return "(?:[A-Za-z0-9_]|" + LETTER + ")(?:[A-Za-z0-9_." + separator.inNames() + "-]|" + LETTER + "){0,63}+";
    }

    @Override
    public Optional<String> at(Passage around, int at) {
        return Mark.match(shape, around, at).map(place -> Passage.read(place.group(1)));
    }
}
