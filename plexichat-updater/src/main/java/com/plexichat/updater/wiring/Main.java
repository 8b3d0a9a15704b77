package com.plexichat.updater.wiring;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.time.SystemClock;
import com.plexichat.updater.command.CommandLines;
import com.plexichat.updater.console.ConsoleLog;
import com.plexichat.updater.console.Terminal;
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
        SystemHosts hosts = new SystemHosts(new ConsoleLog(err, terminal, clock), secrets, clock);
        hosts.endProgramsWithThisProcess();
        int status = new CommandLines(out, err, terminal, secrets).run(hosts, arguments);
        System.exit(status);
    }
}
