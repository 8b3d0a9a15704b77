package com.plexichat.release.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder of the machine that built.
 *
 * @param shape from the anchor on; its first group is the part that a message shows
 */
record PlaceMark(String anchor, Pattern shape) implements Mark {
    /** Not inside of a longer path or an address. */
    private static final String BEGINS = "(?<![A-Za-z0-9_.~%$})\\]*-])";

    private static final String NAMES = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}+";

    /** Names that texts use for anybody. */
    private static final String NOBODY = "(?!(?:user|username|name|me|you|foo|bar|alice|bob|jane|joe|john|"
            + "example|someone|somebody|your-?_?user|your-?_?name|my-?_?user|xxx|xyz|Shared)/)";

    /** @param folder without a slash at its end */
    static PlaceMark of(String folder) {
        return new PlaceMark(
                folder, Pattern.compile(BEGINS + "(" + Pattern.quote(folder) + ")(?![A-Za-z0-9_-]|\\.[A-Za-z0-9])"));
    }

    /** The folder of any user below one that has those of all. */
    static PlaceMark below(String homes) {
        return new PlaceMark(homes, Pattern.compile(BEGINS + "(" + homes + NOBODY + NAMES + "/)[A-Za-z0-9_.@+-]"));
    }

    /** A folder of a project as GitLab's runners make it: a group and a project. */
    static PlaceMark ofRunner(String builds) {
        return new PlaceMark(builds, Pattern.compile(BEGINS + "(" + builds + NAMES + "/" + NAMES + "/)"));
    }

    @Override
    public Optional<String> at(Passage around, int at) {
        return Mark.match(shape, around, at).map(place -> place.group(1));
    }
}
