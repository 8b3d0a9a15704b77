package com.plexichat.updater.wiring;

import com.plexichat.release.log.Secrets;
import com.plexichat.updater.command.CommandLines;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code java -jar plexichat-updater.jar}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Secrets secrets = new Secrets();
        int status = new CommandLines(out, err, secrets).run(new SystemHosts(err, secrets), arguments);
        System.exit(status);
    }
}
