package com.plexichat.sample;

import com.plexichat.sample.build.BuildInfo;
import com.plexichat.sample.chat.StoreException;
import com.plexichat.sample.settings.Environment;
import com.plexichat.sample.settings.Settings;
import com.plexichat.sample.settings.SettingsException;
import com.plexichat.sample.settings.SettingsFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** What the product does for a list of arguments; each failure is one line on the error stream. */
record CommandLine(Path home, Environment environment, BuildInfo build, PrintStream out, PrintStream err) {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private static final String HELP = """
            PlexiChat Sample: a small chat server.

            Usage: plexichat-sample [--help | --version]

            Without arguments the server starts with config/config.json and runs until it is stopped.

            Environment:
              PLEXICHAT_PORT       port instead of the configured one; 0 chooses a free port
              PLEXICHAT_DATA       folder of the database instead of the configured one
              PLEXICHAT_JAVA_OPTS  options for the Java virtual machine
              JAVA_HOME            the Java to run with (17 or newer)
            """;

    /** The exit status; the running server, if one was started, goes to the consumer. */
    int run(List<String> arguments, Consumer<Application> started) {
        if (arguments.isEmpty()) {
            return serve(started);
        }
        if (arguments.equals(List.of("--version"))) {
            out.println(build.line());
            return OK;
        }
        if (arguments.equals(List.of("--help"))) {
            out.print(HELP);
            return OK;
        }
        err.println("plexichat-sample: unknown arguments " + String.join(" ", arguments) + "; try --help");
        return USAGE;
    }

    private int serve(Consumer<Application> started) {
        try {
            Settings settings = environment.over(SettingsFile.read(home), home);
            Logs.begin(settings);
            Application application = Application.start(home, settings, build, Clock.systemUTC());
            started.accept(application);
            out.println(build.line());
            out.println("listening on " + application.address());
            return OK;
        } catch (SettingsException | StoreException e) {
            err.println("plexichat-sample: " + e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("plexichat-sample: " + e.getFile() + " is missing");
        } catch (AccessDeniedException e) {
            err.println("plexichat-sample: " + e.getFile() + " may not be used by this user");
        } catch (IOException e) {
            err.println("plexichat-sample: cannot start: " + e.getMessage());
        }
        return FAILED;
    }
}
