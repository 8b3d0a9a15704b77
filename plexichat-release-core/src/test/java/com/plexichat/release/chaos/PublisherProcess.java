package com.plexichat.release.chaos;

import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.http.Patience;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.Claim;
import com.plexichat.release.publish.PublishExecutor;
import com.plexichat.release.publish.PublishLog;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.time.SystemClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A publisher in a process of its own, which can be killed and raced. */
final class PublisherProcess implements AutoCloseable {
    static final String PUBLISHED = "published";

    private final Process process;
    private final BufferedReader output;

    private PublisherProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a publisher, which waits for {@link #go()}. */
    static PublisherProcess start(String address, String repository, Path folder) throws IOException {
        PublisherProcess publisher = new PublisherProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublisherProcess.class.getName(),
                        address,
                        repository,
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        if (!"ready".equals(publisher.output.readLine())) {
            publisher.close();
            throw new IOException("the publisher did not start");
        }
        return publisher;
    }

    /** Lets the publisher begin. */
    void go() throws IOException {
        Writer input = process.outputWriter(StandardCharsets.UTF_8);
        input.write("go\n");
        input.flush();
    }

    /** How it ended: {@link #PUBLISHED}, or the code of its problem; empty if it was killed. */
    Optional<String> outcome() throws IOException {
        return Optional.ofNullable(output.readLine());
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        kill();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                throw new IOException("the publisher does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        output.close();
    }

    /** The process itself; its arguments are the address of the server, the repository and the folder of the files. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        PublishOrder order = SixAssets.of(Path.of(arguments[2])).order();
        Patience patience = new Patience(new SystemClock(), Duration.ofMinutes(2), (time, reason) -> {});
        ReleaseForge forge = new GitHubForge(
                new ForgeAccess(
                        arguments[0],
                        RepositoryName.parse(arguments[1], "repository"),
                        Optional.of(LocalForgeBuilder.DEFAULT_TOKEN),
                        patience,
                        HttpWatch.NONE,
                        false),
                new JdkHttpTransport(),
                new JdkHttpDownload(Optional.empty(), patience, HttpWatch.NONE));
        PublishExecutor executor = new PublishExecutor(forge, patience, 3, new PublishLog(new RecordingLog(), false));
        System.out.println("ready");
        // Without a parent that says so nothing begins.
        if (System.in.read() < 0) {
            return;
        }
        try {
            executor.publish(order, Claim.of(UUID.randomUUID().toString()), forge.find(SixAssets.TAG));
            System.out.println(PUBLISHED);
        } catch (ReleaseException stopped) {
            System.out.println(stopped.problems().get(0).code().text());
        }
    }
}
