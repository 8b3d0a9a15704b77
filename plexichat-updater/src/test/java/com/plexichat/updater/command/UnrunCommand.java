package com.plexichat.updater.command;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.console.ConsoleLog;
import com.plexichat.updater.console.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** All commands, to be looked at. */
final class UnrunCommand {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    private UnrunCommand() {}

    static CommandLine line() {
        return new CommandLine(new PlexichatCommand(
                configuration -> {
                    throw new IllegalStateException("no command is run");
                },
                NOWHERE,
                new ConsoleLog(NOWHERE, Terminal.NONE, new DrivenClock()),
                new Secrets()));
    }
}
