package com.plexichat.release.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of a provider.
 *
 * @param owner whose it is
 * @param shape from the anchor on, in a text
 * @param amid the same in a program, where texts may stand side by side without anything between them
 * @param genuine whether a text of that shape is one, and no sample
 */
record TokenMark(String anchor, String owner, Pattern shape, Pattern amid, Predicate<String> genuine) implements Mark {
    /** Fewer different characters than any that chance made has. */
    private static final int FEWEST_CHARACTERS = 8;

    private static final int SHOWN = 4;

    /** One that proves itself: wherever it stands, it is one. */
    static TokenMark checked(String anchor, String owner) {
        Pattern shape = Pattern.compile(anchor + "[A-Za-z0-9]{36}");
        return new TokenMark(anchor, owner, shape, shape, TokenChecksum::fits);
    }

    /** @param rest the pattern of what follows the anchor */
    static TokenMark shaped(String anchor, String owner, String rest) {
        return shaped(anchor, owner, rest, rest);
    }

    /** @param amid a stricter pattern, for one that chance makes now and then in some megabytes */
    static TokenMark shaped(String anchor, String owner, String rest, String amid) {
        String alone = Boundary.after("A-Za-z0-9_-") + anchor + rest + "(?![A-Za-z0-9_-])";
        return new TokenMark(
                anchor, owner, Pattern.compile(alone), Pattern.compile(anchor + amid), TokenMark::isRandom);
    }

    private static boolean isRandom(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return token.chars().distinct().count() >= FEWEST_CHARACTERS
                && !lower.contains("example")
                && !lower.contains("xxxx");
    }

    @Override
    public Optional<String> at(Passage around, int at) {
        return Mark.match(around.isBinary() ? amid : shape, around, at)
                .map(Matcher::group)
                .filter(genuine)
                .map(token -> "a token of " + owner + " (" + token.substring(0, SHOWN) + "…)");
    }
}
