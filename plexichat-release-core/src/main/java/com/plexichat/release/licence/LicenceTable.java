package com.plexichat.release.licence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The lines of one of the tables that stand beside this class. */
final class LicenceTable {
    private static final String BETWEEN = " = ";

    private LicenceTable() {}

    /** The lines without those that are remarks. */
    static List<String> lines(String name) {
        try (InputStream table = Objects.requireNonNull(LicenceTable.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands before and behind the sign in the middle of each line. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new TreeMap<>();
        for (String line : lines(name)) {
            int middle = line.indexOf(BETWEEN);
            if (pairs.put(line.substring(0, middle), line.substring(middle + BETWEEN.length())) != null) {
                throw new IllegalStateException(name + " has \"" + line + "\" twice");
            }
        }
        return pairs;
    }
}
