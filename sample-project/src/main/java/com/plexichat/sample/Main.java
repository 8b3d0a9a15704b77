package com.plexichat.sample;

import com.plexichat.sample.build.BuildInfoResource;
import com.plexichat.sample.settings.Environment;
import java.nio.file.Path;
import java.util.List;

/** The process: hands its arguments, environment and streams over and stops with what comes back. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // The launcher says where the package is; a run from the sources starts in their folder.
        Path home = Path.of(System.getProperty("plexichat.home", ""))
                .toAbsolutePath()
                .normalize();
        CommandLine commandLine = new CommandLine(
                home,
                new Environment(System.getenv()),
                BuildInfoResource.read(Main.class.getClassLoader()),
                System.out,
                System.err);
        int status = commandLine.run(List.of(arguments), Main::closeWithProcess);
        if (status != CommandLine.OK) {
            System.exit(status);
        }
    }

    /** SIGTERM and Ctrl-C run the shutdown hooks: the requests that have begun end, then the database closes. */
    private static void closeWithProcess(Application application) {
        Thread hook = new Thread(
                () -> {
                    application.close();
                    System.out.println("stopped");
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }
}
