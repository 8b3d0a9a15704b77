package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that do not say what was changed. */
final class Filler {
    private static final List<String> OWN = List.of(String.join(
                    " ",
                    "a an and any are as at but by for from i in into is it its my of off on or our so the then there these"
                            + " this those to too up was we were will with you your",
                    "action actions bug bugs change changes code comment comments commit commits error errors feature"
                            + " features feedback file files improvement improvements issue issues job part parts problem"
                            + " problems project push refactoring review stuff system systems task tasks test thing things"
                            + " todo todos tweak tweaks typo typos version wip work works working",
                    "again all also another best better big bit clean cleaned cleaning cleanup day different even every"
                            + " everything few final finally first fixup good great huge important initial just last latest"
                            + " little lot lots many minor misc miscellaneous more most new next nice now ok okay once one"
                            + " oops other others quick rather real really same several small some started temp"
                            + " temporary tmp try trying various very yet zwischenstand",
                    "done finished fully made make ready save saved progress refactor")
            .split(" ", -1));

    private static final Set<String> WORDS = words();

    private Filler() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>(OWN);
        words.addAll(Verb.forms());
        words.addAll(SelfPraise.words());
        return Set.copyOf(words);
    }

    /** Those of the words that say something. */
    static List<String> saying(List<String> words) {
        List<String> saying = new ArrayList<>();
        for (String word : words) {
            if (!isFiller(word)) {
                saying.add(word);
            }
        }
        return saying;
    }

    /** True if one of the words says something. */
    static boolean saysAny(List<String> words) {
        for (String word : words) {
            if (!isFiller(word)) {
                return true;
            }
        }
        return false;
    }

    /** True for a word in lower case that says nothing alone; a number behind it adds nothing. */
    static boolean isFiller(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        String letters = word.substring(0, end);
        return letters.isEmpty() || WORDS.contains(letters);
    }
}
