package com.plexichat.release.report.actions;

import com.plexichat.release.problem.Problem;
import java.util.Optional;

/** The lines on standard output that the runner acts on; each stands at the beginning of a line. */
public final class WorkflowCommands {
    static final String END_OF_GROUP = "::endgroup::\n";

    private WorkflowCommands() {}

    /** Lets the runner mask a secret, line by line: it looks at single lines of a log. */
    public static String mask(String secret) {
        StringBuilder commands = new StringBuilder();
        secret.lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        commands.append("::add-mask::").append(data(line)).append('\n'));
        return commands.toString();
    }

    static String group(String title) {
        return "::group::" + data(title) + "\n";
    }

    static String warning(Problem problem, Optional<SourcePlace> place) {
        return annotation("warning", problem, place);
    }

    static String error(Problem problem, Optional<SourcePlace> place) {
        return annotation("error", problem, place);
    }

    private static String annotation(String level, Problem problem, Optional<SourcePlace> place) {
        String file = place.map(each -> "file=" + property(each.file()) + ",").orElse("");
        String line = place.flatMap(SourcePlace::line)
                .map(each -> "line=" + each + ",")
                .orElse("");
        String where = place.isEmpty() && !problem.where().isEmpty() ? " (" + problem.where() + ")" : "";
        return "::" + level + " " + file + line + "title="
                + property(problem.code().text()) + "::" + data(problem.what() + where + " - " + problem.hint()) + "\n";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
