package com.plexichat.updater.wiring;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.time.SystemClock;
import com.plexichat.updater.command.CommandLines;
import com.plexichat.updater.console.ConsoleLog;
import com.plexichat.updater.console.Terminal;
import com.plexichat.updater.process.Interruption;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code java -jar plexichat-updater.jar}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Secrets secrets = new Secrets();
        Terminal terminal = Terminal.of(Path.of("/proc/self"), System.getenv());
        RunClock clock = new SystemClock();
        ConsoleLog console = new ConsoleLog(err, terminal, clock);
        SystemHosts hosts = new SystemHosts(console, secrets, clock);
        hosts.endProgramsWithThisProcess();
        System.exit(status(new CommandLines(out, console, secrets), hosts, console, arguments));
    }

    private static int status(CommandLines commands, SystemHosts hosts, ConsoleLog console, String... arguments) {
        Interruption told = Interruption.then(() -> console.ended()
                .println(
                        "Interrupted. If something was being changed, the service may be stopped until that is ended. Nothing is"
                                + " lost; end it with: plexichat recover (and the same --config, if there was one)"));
        try (told) {
            return commands.run(hosts, arguments);
        }
    }
}
