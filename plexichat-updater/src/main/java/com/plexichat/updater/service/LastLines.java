package com.plexichat.updater.service;

import java.util.List;
import java.util.stream.Collectors;

/** The end of what a program printed, as a problem quotes it. */
public final class LastLines {
    private static final int MOST = 20;

    private LastLines() {}

    /** Each on a line of its own and the place after them; nothing for an empty output. */
    public static String quoted(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .skip(Math.max(0, lines.size() - MOST))
                        .collect(Collectors.joining("\n    | ", "\n    | ", "\n   "));
    }
}
