package com.plexichat.updater.service;

import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs small programs for real, with their output in a file that what they leave running may keep open. */
record LocalCommands(Path output) implements Commands {
    @Override
    public CommandOutcome run(Command command) {
        try {
            Process process = new ProcessBuilder(command.words())
                    .directory(command.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(command.limit().toMillis(), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            return new CommandOutcome(
                    ended ? Optional.of(process.exitValue()) : Optional.empty(), Files.readString(output));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public CommandOutcome runInto(Command command, Path file) {
        throw new AssertionError("a service has nothing to keep: " + command.words());
    }
}
