package com.plexichat.release.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is another one around a second build, so that a trace of it in a package shows.
 *
 * @param locale not that of the first build
 * @param timeZone not that of the first build, either
 * @param shell that sets another umask; empty where there is none
 */
record OtherSurroundings(Locale locale, String timeZone, Optional<Path> shell) {
    /** In Turkish and Azerbaijani the upper case of i is another letter than I. */
    private static final Locale TURKISH = new Locale("tr", "TR");

    private static final Locale AZERBAIJANI = new Locale("az", "AZ");

    /** Off by a quarter of an hour, and on another day for a part of each day. */
    private static final String KATHMANDU = "Asia/Kathmandu";

    private static final String CHATHAM = "Pacific/Chatham";

    private static final String OTHER_UMASK =
            "if [ \"$(umask)\" -eq 77 ]; then umask 022; else umask 077; fi; exec \"$@\"";

    /**
     * What a process needs of the environment to start, and to read the names of files as the first build does: for that
     * the locale of the system stays, and only Java's changes.
     */
    private static final List<String> KEPT_VARIABLES =
            List.of("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "LANG", "LC_ALL", "LC_CTYPE");

    static OtherSurroundings than(Locale locale, String timeZone, Optional<Path> shell) {
        return new OtherSurroundings(
                locale.getLanguage().equals(TURKISH.getLanguage()) ? AZERBAIJANI : TURKISH,
                timeZone.equals(KATHMANDU) ? CHATHAM : KATHMANDU,
                shell);
    }

    /** @param folder for temporary files */
    List<String> command(Path java, String classPath, Path folder, String... program) {
        List<String> command = new ArrayList<>();
        shell.ifPresent(sh -> command.addAll(List.of(sh.toString(), "-c", OTHER_UMASK, "sh")));
        command.addAll(List.of(
                java.toString(),
                "-Duser.language=" + locale.getLanguage(),
                "-Duser.country=" + locale.getCountry(),
                "-Duser.timezone=" + timeZone,
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath));
        command.addAll(List.of(program));
        return command;
    }

    /** @param variables those of the first build, which become those of the second */
    void change(Map<String, String> variables) {
        Set<String> kept = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        kept.addAll(KEPT_VARIABLES);
        variables.keySet().removeIf(name -> !kept.contains(name));
        variables.put("TZ", timeZone);
    }

    List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "process",
                "temporary folder",
                "working folder",
                "environment",
                "locale",
                "time zone",
                "number of threads",
                "order of files"));
        shell.ifPresent(sh -> names.add("umask"));
        return names;
    }
}
