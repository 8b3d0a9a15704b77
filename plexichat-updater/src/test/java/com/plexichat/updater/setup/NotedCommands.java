package com.plexichat.updater.setup;

import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes what would be run; all is well but what was laid down by the beginning of its words, the longest one first. */
final class NotedCommands implements Commands {
    final List<String> lines = new ArrayList<>();
    private final Map<String, CommandOutcome> answers = new LinkedHashMap<>();

    NotedCommands answer(String beginning, int status, String output) {
        answers.put(beginning, new CommandOutcome(Optional.of(status), output));
        return this;
    }

    @Override
    public CommandOutcome run(Command command) {
        String line = String.join(" ", command.words());
        lines.add(line);
        return answers.keySet().stream()
                .filter(beginning -> (line + " ").startsWith(beginning + " "))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(answers::get)
                .orElseGet(() -> new CommandOutcome(Optional.of(0), ""));
    }

    @Override
    public CommandOutcome runInto(Command command, Path file) {
        throw new AssertionError("nothing is kept: " + command.words());
    }
}
