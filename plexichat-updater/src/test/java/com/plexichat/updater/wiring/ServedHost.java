package com.plexichat.updater.wiring;

import com.plexichat.release.localforge.LocalForge;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.http.FaultSource;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.time.SystemClock;
import com.plexichat.release.version.VersionSchemes;
import com.plexichat.updater.command.CommandLines;
import com.plexichat.updater.console.ConsoleLog;
import com.plexichat.updater.console.Terminal;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A host with a small server on it: commands start and stop it, it answers with the version that it was started with, and
 * crashes at its start if its release has a file {@code CRASH}.
 */
final class ServedHost implements AutoCloseable {
    private static final String REPOSITORY = "owner/chat";

    final Path folder;
    final LocalForge forge;
    private final RunClock clock;
    private volatile FaultSource faults = FaultSource.NONE;
    private final HttpServer health;
    private final Path running;
    private String answers = "";

    /** What a command left. */
    record Ended(int status, String out, String err) {}

    ServedHost(Path base) throws IOException {
        this(base, new SystemClock(), builder -> builder);
    }

    /** One whose time moves only when the test moves it, and whose source gives all bytes itself, so that faults meet them. */
    ServedHost(Path base, DrivenClock clock) throws IOException {
        this(base, clock, LocalForgeBuilder::directDownloads);
    }

    private ServedHost(Path base, RunClock clock, UnaryOperator<LocalForgeBuilder> manner) throws IOException {
        this.clock = clock;
        folder = base.resolve("chat");
        running = base.resolve("running");
        forge = manner.apply(LocalForge.builder().repository(REPOSITORY).faults(arrival -> faults.next(arrival)))
                .start();
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health.createContext("/health", exchange -> {
            boolean runs = Files.exists(running);
            String said = answers.isEmpty() && runs ? Files.readString(running).strip() : answers;
            byte[] body = ("{\"version\": \"" + said + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(runs ? 200 : 503, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        health.start();
        script(base, "start", "test -e chat/current/CRASH || cp chat/current/VERSION running");
        script(base, "stop", "rm -f running");
        script(base, "status", "test -e running || exit 3");
        Files.writeString(base.resolve("update.yml"), settings(base));
    }

    private static void script(Path base, String name, String line) throws IOException {
        Files.writeString(base.resolve(name), "cd \"$(dirname \"$0\")\"\necho " + name + " >>calls\n" + line + "\n");
    }

    private String settings(Path base) {
        return """
                update_system:
                  product: chat
                  folder: %1$s/chat
                  channel: alpha
                  source:
                    api: %2$s
                    repository: %3$s
                  keep: [config, data]
                  service:
                    start: [sh, %1$s/start]
                    stop: [sh, %1$s/stop]
                    status: [sh, %1$s/status]
                  health:
                    url: http://127.0.0.1:%4$d/health
                    passes: 1
                    over: 0s
                    deadline: 3s
                    watch: 0s
                  backup:
                    paths: [config, data]
                """.formatted(
                        base, forge.apiUrl(), REPOSITORY, health.getAddress().getPort());
    }

    /** Changes update.yml. */
    void configure(String before, String after) throws IOException {
        Path file = folder.resolveSibling("update.yml");
        String text = Files.readString(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("update.yml has no \"" + before + "\"");
        }
        Files.writeString(file, text.replace(before, after));
    }

    /** What the service does besides when it is told to start or to stop, before all else. */
    void when(String command, String lines) throws IOException {
        Path script = folder.resolveSibling(command);
        String text = Files.readString(script);
        int done = text.indexOf('\n', text.indexOf("echo")) + 1;
        Files.writeString(script, text.substring(0, done) + lines + "\n" + text.substring(done));
    }

    /** From now on the server answers so, whatever was started. */
    void answersAlways(String version) {
        answers = version;
    }

    /** From now on the source disturbs what these name. */
    void disturb(FaultSource source) {
        faults = source;
    }

    void publish(PackedRelease release, String version) {
        publish(version, release.files());
    }

    void publish(String version, Map<String, byte[]> files) {
        boolean preRelease =
                VersionSchemes.find(version).orElseThrow().channel().preRelease();
        long id = repository()
                .createRelease(ReleaseDetails.published(version)
                        .withName("Chat " + version)
                        .withBody("News of " + version)
                        .withPrerelease(preRelease))
                .id();
        files.forEach((name, content) -> repository().addAsset(id, name, content));
    }

    ForgeRepository repository() {
        return forge.repository(REPOSITORY);
    }

    /** By which number the source knows a file of a release. */
    long asset(String version, String name) {
        return repository()
                .published(version)
                .flatMap(release -> release.asset(name))
                .orElseThrow()
                .id();
    }

    Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        Secrets secrets = new Secrets();
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--config";
        all[arguments.length + 1] = folder.resolveSibling("update.yml").toString();
        ConsoleLog console = new ConsoleLog(messages, Terminal.NONE, clock);
        int status = new CommandLines(new PrintStream(out, true, StandardCharsets.UTF_8), console, secrets)
                .run(new SystemHosts(console, secrets, clock), all);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The version that was started last and not stopped; empty if none is. */
    String running() throws IOException {
        return Files.exists(running) ? Files.readString(running).strip() : "";
    }

    void stopServer() throws IOException {
        Files.deleteIfExists(running);
    }

    long stops() throws IOException {
        Path calls = folder.resolveSibling("calls");
        return Files.exists(calls)
                ? Files.readAllLines(calls).stream().filter("stop"::equals).count()
                : 0;
    }

    @Override
    public void close() {
        health.stop(0);
        forge.close();
    }
}
