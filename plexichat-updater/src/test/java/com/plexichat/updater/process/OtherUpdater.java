package com.plexichat.updater.process;

import com.plexichat.release.time.SystemClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process like that of the updater, which waits for a program and can be killed meanwhile. */
public final class OtherUpdater {
    private OtherUpdater() {}

    /** @param arguments the note, the folder that the program runs in, and its script */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        SystemCommands commands = new SystemCommands(new SystemClock());
        commands.endWithThisProcess();
        commands.noting(new ProgramNote(Path.of(arguments[0])))
                .run(new Command(List.of("sh", "-c", arguments[2]), folder, Map.of(), Duration.ofMinutes(5)));
        Files.createFile(folder.resolve("judged"));
    }

    /** Returns when the script has written its id, and that of whatever it started last, to the file {@code ids}. */
    public static Process waitingFor(String script, Path note, Path folder) throws IOException, InterruptedException {
        Process updater = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(
                                ":", place(OtherUpdater.class), place(SystemCommands.class), place(SystemClock.class)),
                        OtherUpdater.class.getName(),
                        note.toString(),
                        folder.toString(),
                        "" + script + " echo $$ $! >ids; mv ids there; wait; sleep 300")
                .inheritIO()
                .start();
        while (updater.isAlive() && !Files.exists(folder.resolve("there"))) {
            updater.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return updater;
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
