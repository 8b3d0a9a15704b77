package com.plexichat.updater.command;

import com.plexichat.release.json.Json;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.action.Answer;
import com.plexichat.updater.action.Exit;
import com.plexichat.updater.console.ConsoleLog;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;

/** Runs a command line to its exit status; whatever goes wrong is told in words, without a stack trace. */
public final class CommandLines {
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final ConsoleLog console;
    private final Secrets secrets;

    /** @param console where all but answers is told */
    public CommandLines(PrintStream out, ConsoleLog console, Secrets secrets) {
        this.out = out;
        this.console = console;
        this.secrets = secrets;
    }

    public int run(Hosts hosts, String... arguments) {
        PlexichatCommand root = new PlexichatCommand(hosts, out, console, secrets);
        console.hear(root::hear);
        return new CommandLine(root)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.ended(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failed, line, parsed) -> failed(root, failed))
                .execute(arguments);
    }

    private int failed(PlexichatCommand root, Exception failed) {
        PrintStream err = console.ended();
        if (root.isVerbose()) {
            StringWriter trace = new StringWriter();
            failed.printStackTrace(new PrintWriter(trace));
            err.print(secrets.masked(trace.toString()));
        }
        if (!(failed instanceof ReleaseException stopped)) {
            err.println(secrets.masked("unexpected: the tool failed: " + failed
                    + "\n    -> run the command with --verbose and report its output as an issue"));
            if (!root.isJson()) {
                root.remark();
            }
            return Exit.UNEXPECTED.status();
        }
        Exit exit = Exit.of(stopped);
        if (root.isJson()) {
            out.print(Json.indented(Map.of(
                    "result",
                    "refused",
                    "problems",
                    stopped.problems().stream()
                            .map(secrets::masked)
                            .map(Answer::problem)
                            .toList(),
                    "exit",
                    exit.status())));
            out.flush();
        } else {
            stopped.problems()
                    .forEach(problem -> err.println(
                            console.terminal().bad(secrets.masked(problem).text())));
            stopped.problems().stream().map(Problem::text).forEach(root::hear);
            root.remark();
        }
        return exit.status();
    }
}
