package com.plexichat.updater.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Another program to be run, without a shell.
 *
 * @param words the program and its arguments
 * @param folder the one that it runs in
 * @param environment added to that of this process
 * @param limit after which it is ended with all that it started
 */
public record Command(List<String> words, Path folder, Map<String, String> environment, Duration limit) {
    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
        if (words.isEmpty() || limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a command has a program and time to run");
        }
    }
}
