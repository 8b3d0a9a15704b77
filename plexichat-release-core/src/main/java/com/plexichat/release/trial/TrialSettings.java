package com.plexichat.release.trial;

import com.plexichat.release.json.Json;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The updater's configuration of a trial: the project's own, and the keys that the trial decides. */
final class TrialSettings {
    /** The first key gives the indentation of all. */
    private static final Pattern OPENING = Pattern.compile(
            "^update_system:[ \\t]*(?:#.*)?\\R(?:[ \\t]*(?:#.*)?\\R)*(?=(?<indent> +)[^\\s#])", Pattern.MULTILINE);

    private TrialSettings() {}

    /**
     * The text with the trial's keys at the top; the updater refuses one that is there a second time.
     *
     * @param where the file that the text is of
     * @throws ReleaseException if it does not have the form of such a file
     */
    static String of(String text, String where, ReleaseIdentity release, TrialFolder folder) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.TRIAL_INVALID,
                    "it has no line \"update_system:\" with keys below it, each indented by spaces",
                    where,
                    "write it in block style, as the examples of the updater's manual"));
        }
        String indent = opening.group("indent");
        // A string of JSON is one of YAML 1.2 (section 1.3), whatever is in it.
        String own = indent + "product: " + Json.compact(release.product()) + "\n"
                + indent + "folder: " + Json.compact(folder.installation().toString()) + "\n"
                + indent + "channel: " + release.channel().text() + "\n"
                + indent + "source: "
                + Json.compact(Map.of("folder", folder.releases().toString())) + "\n";
        return text.substring(0, opening.end()) + own + text.substring(opening.end());
    }
}
