package com.plexichat.sample.settings;

import java.nio.file.Path;

/**
 * Everything an operator decides.
 *
 * @param data the absolute folder of the database
 * @param logs the absolute folder of the log files
 * @param maxCharacters how long a message may be
 * @param debug whether each request is logged
 */
public record Settings(Listen listen, Path data, Path logs, int maxCharacters, MailAccount mail, boolean debug) {
    static final int HIGHEST_MAX_CHARACTERS = 100_000;

    public Settings {
        if (!data.isAbsolute() || !logs.isAbsolute()) {
            throw new IllegalArgumentException("folders are absolute");
        }
        if (maxCharacters < 1 || maxCharacters > HIGHEST_MAX_CHARACTERS) {
            throw new IllegalArgumentException("a message has between 1 and " + HIGHEST_MAX_CHARACTERS + " characters");
        }
    }
}
