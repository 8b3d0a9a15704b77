package com.plexichat.release.trial;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the files of a trial for values that are known only when it runs, such as {@code @trial.port@}. */
record Placeholders(Map<String, String> values) {
    private static final Pattern PLACEHOLDER = Pattern.compile("@trial\\.[^@\\s]*@");

    static Placeholders of(TrialFolder folder, int port) {
        return new Placeholders(Map.of(
                "@trial.folder@", folder.files().toString(),
                "@trial.installation@", folder.installation().toString(),
                "@trial.port@", String.valueOf(port)));
    }

    /**
     * The text with the values in it; unknown ones are added to the problems.
     *
     * @param where the file that the text is of
     */
    String filled(String text, String where, Problems problems) {
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(each -> !values.containsKey(each))
                .distinct()
                .forEach(unknown -> problems.add(new Problem(
                        ProblemCode.TRIAL_INVALID,
                        unknown + " stands for nothing",
                        where,
                        "write one of " + String.join(", ", new TreeMap<>(values).keySet()))));
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
    }
}
