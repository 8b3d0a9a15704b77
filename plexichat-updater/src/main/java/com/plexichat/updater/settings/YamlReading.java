package com.plexichat.updater.settings;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The reading of one file: all that is wrong in it, and every key that was asked for. */
final class YamlReading {
    private static final int LONGEST = 100;

    private final String file;
    private final List<Found> found = new ArrayList<>();
    private final List<YamlObject> objects = new ArrayList<>();
    private final SortedSet<String> asked = new TreeSet<>();

    private record Found(int line, Problem problem) {}

    /** @param file its name, for messages */
    YamlReading(String file) {
        this.file = file;
    }

    /**
     * Notes what is wrong with a key. No value is ever in a message, since that may be a secret.
     *
     * @param line 0 where there is none
     * @param key dotted, as in {@code health.deadline}; empty for the whole file
     */
    void wrong(int line, String key, String what, String hint) {
        String place = line == 0 ? file : file + ":" + line;
        String where = key.isEmpty() ? place : place + " " + visible(key);
        String subject = key.isEmpty() ? "the file" : "\"" + visible(key) + "\"";
        found.add(new Found(line, new Problem(ProblemCode.SETTINGS_INVALID, subject + " " + what, where, hint)));
    }

    /** Notes what makes the file unreadable as a whole. */
    ReleaseException stopped(int line, String what, String hint) {
        wrong(line, "", what, hint);
        return new ReleaseException(problems());
    }

    void opened(YamlObject object) {
        objects.add(object);
    }

    void asked(String key) {
        asked.add(key.replaceAll("\\[\\d+]", "[]"));
    }

    /** Each key that was looked for, whether it was there or not; {@code []} stands for any place in a list. */
    SortedSet<String> asked() {
        return asked;
    }

    /** @throws ReleaseException with all that is wrong, in the order of the file */
    void finish() {
        objects.forEach(YamlObject::refuseUnknown);
        if (!found.isEmpty()) {
            throw new ReleaseException(problems());
        }
    }

    private List<Problem> problems() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::line))
                .map(Found::problem)
                .toList();
    }

    private static String visible(String key) {
        String shown = key.replaceAll("\\p{Cntrl}", "\ufffd");
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }
}
