package com.plexichat.updater.process;

import java.util.Optional;

/**
 * How a program ended.
 *
 * @param status empty if it did not end within its limit
 * @param output the last of what it printed, to either stream unless one of them was kept
 */
public record CommandOutcome(Optional<Integer> status, String output) {
    public boolean successful() {
        return status.filter(code -> code == 0).isPresent();
    }
}
