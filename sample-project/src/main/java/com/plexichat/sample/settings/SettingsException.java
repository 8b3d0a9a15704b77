package com.plexichat.sample.settings;

/** A configuration the server cannot run with; the message names the place and what belongs there. */
public final class SettingsException extends Exception {
    SettingsException(String place, String problem) {
        super(place + ": " + problem);
    }
}
