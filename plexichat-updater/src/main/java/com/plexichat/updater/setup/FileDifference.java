package com.plexichat.updater.setup;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.List;

/** What a file has that is another thing than it would be given. */
final class FileDifference {
    private static final String NO_LINE = "not there";

    private FileDifference() {}

    static Problem problem(Path file, String there, String wanted) {
        return new Problem(
                ProblemCode.INSTALLATION_BROKEN,
                "the file is there already and is not overwritten: " + words(there, wanted),
                file.toString(),
                "keep the difference with systemctl edit if it is a unit, move the file away, and run the command again");
    }

    /** The first line that differs, and how many do. */
    static String words(String there, String wanted) {
        List<String> now = there.lines().toList();
        List<String> then = wanted.lines().toList();
        int first = -1;
        int count = 0;
        for (int i = 0; i < Math.max(now.size(), then.size()); i++) {
            if (!line(now, i).equals(line(then, i))) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (first < 0) {
            return "it differs only in how its lines end";
        }
        return "line " + (first + 1) + " is " + line(now, first) + " and would be " + line(then, first) + "; " + count
                + (count == 1 ? " line differs" : " lines differ");
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? "\"" + lines.get(index) + "\"" : NO_LINE;
    }
}
