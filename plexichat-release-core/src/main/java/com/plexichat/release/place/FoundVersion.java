package com.plexichat.release.place;

import java.util.function.UnaryOperator;

/**
 * What stands at a place.
 *
 * @param text the version as it is meant
 * @param start the index of the first character to write anew
 * @param end the index after the last one
 * @param written how a version is written there
 */
public record FoundVersion(String text, int start, int end, UnaryOperator<String> written) {}
