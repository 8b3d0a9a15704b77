package com.plexichat.release.change;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that praise the work instead of telling it. */
final class SelfPraise {
    private static final Set<String> ADJECTIVES = Set.of(
            "amazing",
            "awesome",
            "comprehensive",
            "cutting-edge",
            "enterprise-grade",
            "enterprise-level",
            "flawless",
            "groundbreaking",
            "incredible",
            "massive",
            "perfect",
            "revolutionary",
            "sophisticated",
            "state-of-the-art",
            "stunning",
            "tip-top",
            "top-notch",
            "ultimate",
            "unparalleled",
            "world-class");

    /** Said only where they are shouted; in lower case they tell something. */
    private static final Set<String> SHOUTS =
            Set.of("complete", "critical", "final", "huge", "important", "major", "urgent");

    private static final Set<String> TRIUMPHS = Set.of(
            "complete",
            "completed",
            "excellence",
            "functional",
            "operational",
            "passing",
            "perfectly",
            "production",
            "production-ready",
            "quality",
            "success",
            "successful",
            "successfully",
            "triumph",
            "victory",
            "win");

    private static final Set<String> WORDS = words();

    /** Where it stands before what it praises, so that the sentence stays whole without it. */
    private static final Pattern BEFORE_A_NOUN = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:(?i:(an?) )?(?:(?i:" + String.join("|", ADJECTIVES) + ")|("
                    + String.join("|", SHOUTS).toUpperCase(Locale.ROOT)
                    + ")),? |100% (?=(?:\\p{L}{1,30} ){0,2}(?i:" + String.join("|", TRIUMPHS)
                    + ")\\b))(?!(?i:forward secrecy|and|or|but|as|than|in|on|to|for|of|with)\\b)(?=[\\p{L}\\p{N}(\"'`])");

    /** Several such words in a row before all others praise in any case. */
    private static final Pattern ROW = Pattern.compile("(?i)^(?:(?:" + String.join("|", ADJECTIVES) + "|"
            + String.join("|", SHOUTS) + "|production-ready)[ ,]{1,2}){2,}(?=[\\p{L}\\p{N}])");

    /** Where a sentence ends; elsewhere it is a sign, or a part of a name. */
    private static final Pattern EXCLAMATION = Pattern.compile("(?:(?<=[\\p{L}\\p{N}])!|\\s!!|!!)!{0,99}(?=$|[.,:;)])");

    private SelfPraise() {}

    /** All words in lower case that praise. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(ADJECTIVES);
        words.addAll(SHOUTS);
        words.addAll(TRIUMPHS);
        return Set.copyOf(words);
    }

    /** True if one of these words in lower case says how well all went. */
    static boolean hasTriumph(List<String> words) {
        return !Collections.disjoint(TRIUMPHS, words);
    }

    /** The text without praise. */
    static String takenOff(String text, Words words) {
        if (text.indexOf('!') < 0 && text.indexOf('%') < 0 && Collections.disjoint(WORDS, words.all())) {
            return text;
        }
        String calm = ROW.matcher(EXCLAMATION.matcher(text).replaceAll("")).replaceFirst("");
        boolean loud = !calm.equals(text)
                || Verb.of(words.first()).equals(Optional.of(Verb.FIX))
                || Shouting.hasManyLoud(text);
        return BEFORE_A_NOUN.matcher(calm).replaceAll(found -> {
            if (found.group(2) != null && found.start() > 0 && !loud) {
                return Matcher.quoteReplacement(found.group());
            }
            String article = found.group(1);
            return article == null ? "" : article(article, calm.charAt(found.end())) + " ";
        });
    }

    private static String article(String before, int next) {
        String letter = before.substring(0, 1);
        return "aeiouAEIOU".indexOf(next) >= 0 ? letter + (before.equals("AN") ? "N" : "n") : letter;
    }
}
