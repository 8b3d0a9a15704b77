package com.plexichat.updater.service;

import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Remembers each command and answers with what was laid down for it, in that order. */
final class ScriptedCommands implements Commands {
    private final List<Command> ran = new ArrayList<>();
    private final Deque<CommandOutcome> answers = new ArrayDeque<>();

    ScriptedCommands answer(int status, String output) {
        answers.add(new CommandOutcome(Optional.of(status), output));
        return this;
    }

    /** The next command does not end within its limit. */
    ScriptedCommands hang() {
        answers.add(new CommandOutcome(Optional.empty(), ""));
        return this;
    }

    @Override
    public CommandOutcome run(Command command) {
        ran.add(command);
        return answers.remove();
    }

    List<Command> commands() {
        return ran;
    }

    /** Each command as one line. */
    List<String> lines() {
        return ran.stream().map(command -> String.join(" ", command.words())).toList();
    }

    @Override
    public CommandOutcome runInto(Command command, Path file) {
        throw new AssertionError("a service has nothing to keep: " + command.words());
    }
}
