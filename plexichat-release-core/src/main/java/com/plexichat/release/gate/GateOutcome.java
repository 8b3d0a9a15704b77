package com.plexichat.release.gate;

/**
 * How a gate ended.
 *
 * @param passed true if it ended in time, with status 0
 * @param ending in words, such as {@code ended with status 1}
 * @param hint what may be done about it
 * @param lastLines what it printed last
 */
public record GateOutcome(boolean passed, String ending, String hint, String lastLines) {
    static final GateOutcome PASSED = new GateOutcome(true, "", "", "");
}
