package com.plexichat.updater.wiring;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.time.SystemClock;
import com.plexichat.updater.command.CommandLines;
import com.plexichat.updater.command.Hosts;
import com.plexichat.updater.console.ConsoleLog;
import com.plexichat.updater.console.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The updater in a process of its own, which waits at one of its moments to be killed. */
final class UpdaterProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader moments;

    private UpdaterProcess(Process process) {
        this.process = process;
        this.moments = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param moment at which it waits; 0 for none */
    static UpdaterProcess start(Path configuration, int moment, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(String.valueOf(moment)));
        all.addAll(List.of(arguments));
        return new UpdaterProcess(new ProcessBuilder(words(UpdaterProcess.class, configuration, all))
                .redirectError(Redirect.DISCARD)
                .start());
    }

    /** The words that run a program of these tests with as little as the launcher gives it. */
    static List<String> words(Class<?> program, Path configuration, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        words.addAll(arguments);
        words.addAll(List.of("--config", configuration.toString()));
        return words;
    }

    /** The next moment that it tells of: the one at which it waits, or each if it waits at none; empty at its end. */
    Optional<String> moment() throws IOException {
        return Optional.ofNullable(moments.readLine());
    }

    /** SIGKILL. */
    void kill() throws IOException {
        process.destroyForcibly();
        status();
    }

    int status() throws IOException {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException("the updater does not end");
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        moments.close();
    }

    /** The process itself; its arguments are the moment and those of the command line. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        Moments moments = new Moments(System.out, System.in, Integer.parseInt(arguments[0]));
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Secrets secrets = new Secrets();
        SystemClock clock = new SystemClock();
        ConsoleLog console = new ConsoleLog(silence, Terminal.NONE, clock);
        SystemHosts real = new SystemHosts(console, secrets, clock);
        Hosts hosts = configuration -> moments.of(real.of(configuration));
        String[] words = Arrays.copyOfRange(arguments, 1, arguments.length);
        System.exit(new CommandLines(silence, console, secrets).run(hosts, words));
    }
}
