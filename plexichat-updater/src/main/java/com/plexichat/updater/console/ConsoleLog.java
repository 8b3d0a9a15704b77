package com.plexichat.updater.console;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.time.RunClock;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells what goes on beside the answer; how far long work is in one line that changes, where that can be. */
public final class ConsoleLog implements ReleaseLog {
    private static final Duration FOR_A_PERSON = Duration.ofMillis(250);
    private static final Duration FOR_A_FILE = Duration.ofSeconds(20);
    /** So that a line is not broken into two, of which one would stay. */
    private static final int WIDTH = 79;

    private final PrintStream stream;
    private final Terminal terminal;
    private final RunClock clock;
    private Consumer<String> listener = line -> {};
    private Instant told;
    private boolean passing;

    public ConsoleLog(PrintStream stream, Terminal terminal, RunClock clock) {
        this.stream = stream;
        this.terminal = terminal;
        this.clock = clock;
        this.told = clock.now();
    }

    @Override
    public void info(String line) {
        tell(line);
    }

    @Override
    public void skipped(String what, String reason) {
        tell("Skipped " + what + ": " + reason);
    }

    @Override
    public void warned(Problem problem) {
        tell(terminal.doubtful("Warning: ") + problem.text());
    }

    @Override
    public void ended(boolean well, String line) {
        tell(well ? terminal.good(line) : terminal.bad(line));
    }

    @Override
    public synchronized void progress(Supplier<String> line) {
        Instant now = clock.now();
        if (Duration.between(told, now).compareTo(terminal.person() ? FOR_A_PERSON : FOR_A_FILE) < 0) {
            return;
        }
        told = now;
        if (terminal.person()) {
            stream.print(terminal.passing(brief(line.get())));
            stream.flush();
            passing = true;
        } else {
            stream.println(line.get());
        }
    }

    /** @param each is told every line from now on, but for those that say how far something is */
    public void hear(Consumer<String> each) {
        listener = each;
    }

    private synchronized void tell(String line) {
        ended().println(line);
        listener.accept(line);
        told = clock.now();
    }

    /** The stream, once no line is left that would be written over; for whoever tells the rest. */
    public synchronized PrintStream ended() {
        if (passing) {
            stream.print(terminal.passing(""));
            passing = false;
        }
        return stream;
    }

    public Terminal terminal() {
        return terminal;
    }

    private static String brief(String line) {
        String first = line.lines().findFirst().orElse("");
        return first.length() <= WIDTH ? first : first.substring(0, WIDTH - 1) + "…";
    }
}
