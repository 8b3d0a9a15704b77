package com.plexichat.sample.chat;

/**
 * Which part of a channel somebody asks for.
 *
 * @param after the id of the last message they know; 0 for the beginning
 */
public record Page(long after, int limit) {
    public static final int DEFAULT_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    public Page {
        if (after < 0) {
            throw new InvalidInputException("after", "\"after\" is not negative");
        }
        checkLimit(limit);
    }

    static void checkLimit(int limit) {
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw new InvalidInputException("limit", "\"limit\" is between 1 and " + HIGHEST_LIMIT);
        }
    }
}
