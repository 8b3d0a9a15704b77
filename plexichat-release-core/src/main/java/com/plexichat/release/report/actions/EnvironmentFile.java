package com.plexichat.release.report.actions;

import java.util.Map;

/** The form in which the runner reads values from a file. */
final class EnvironmentFile {
    private static final String DELIMITER = "END_OF_VALUE";

    private EnvironmentFile() {}

    static String text(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(assignment(name, value)));
        return text.toString();
    }

    private static String assignment(String name, String value) {
        if (value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            return name + "=" + value + "\n";
        }
        String delimiter = delimiter(value);
        return name + "<<" + delimiter + "\n" + value + "\n" + delimiter + "\n";
    }

    /** One that is not in the value: whoever wrote the value must not be able to end it. */
    private static String delimiter(String value) {
        String delimiter = DELIMITER;
        for (int number = 2; value.contains(delimiter); number++) {
            delimiter = DELIMITER + "_" + number;
        }
        return delimiter;
    }
}
