package com.plexichat.updater.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where messages are shown.
 *
 * @param person whether a person looks on while they come, and lines can be written over
 * @param colours whether colours are shown and wanted
 */
public record Terminal(boolean person, boolean colours) {
    /** A file, a pipe, or the journal of systemd. */
    public static final Terminal NONE = new Terminal(false, false);

    private static final String ESCAPE = "\u001B[";
    /** ECMA-48, 8.3.117: colours of the set of eight, which each terminal shows on its own background. */
    private static final String RED = "31";

    private static final String GREEN = "32";
    private static final String YELLOW = "33";

    /**
     * What standard error is connected to.
     *
     * @param process {@code /proc/self}
     * @param environment {@code NO_COLOR} (no-color.org) and {@code TERM} count
     */
    public static Terminal of(Path process, Map<String, String> environment) {
        try {
            String device = Files.readSymbolicLink(process.resolve("fd/2")).toString();
            boolean terminal = device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            String kind = environment.getOrDefault("TERM", "dumb");
            boolean person = terminal && !kind.equals("dumb") && !kind.isEmpty();
            return new Terminal(
                    person, person && environment.getOrDefault("NO_COLOR", "").isEmpty());
        } catch (IOException unknown) {
            return NONE;
        }
    }

    public String good(String text) {
        return coloured(GREEN, text);
    }

    public String bad(String text) {
        return coloured(RED, text);
    }

    String doubtful(String text) {
        return coloured(YELLOW, text);
    }

    /** A line that the next one is written over; ECMA-48, 8.3.41 (EL). */
    String passing(String text) {
        return "\r" + text + ESCAPE + "K";
    }

    private String coloured(String colour, String text) {
        return colours ? ESCAPE + colour + "m" + text + ESCAPE + "0m" : text;
    }
}
