package com.plexichat.release.init;

/**
 * A file that the repository lacks.
 *
 * @param path relative to the repository's top folder, with slashes
 * @param text its whole content
 * @param purpose in one line
 */
public record NewFile(String path, String text, String purpose) {
    String described() {
        return path + ": " + purpose;
    }
}
