package com.plexichat.release.localforge;

import com.plexichat.release.localforge.http.Exchange;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The forge as a program for demos: it tells how to publish to it, prints each request and runs until it is stopped. */
public final class LocalForgeServer {
    private LocalForgeServer() {}

    /** Returns only when the process is told to end. */
    @SuppressWarnings("SystemOut") // a program's own output
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LocalForge forge = start(options(arguments), System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(forge::close));
        new CountDownLatch(1).await();
    }

    static LocalForge start(ServerOptions options, PrintStream out) throws IOException {
        LocalForgeBuilder builder = LocalForge.builder()
                .port(options.port())
                .storagePort(options.storagePort())
                .tokens(tokens -> tokens.withWrite(options.token()))
                .bytesPerSecond(options.bytesPerSecond())
                .onExchange(exchange -> out.println(line(exchange)));
        options.repositories().forEach(builder::repository);
        if (options.data() != null) {
            builder.dataFolder(options.data());
        }
        if (options.workflowChanges() != null) {
            builder.workflowChanges(new WorkflowChanges(options.workflowChanges()));
        }
        LocalForge forge = builder.start();
        out.printf(
                "local forge at %s for %s, token %s%n",
                forge.apiUrl(), String.join(", ", options.repositories()), options.token());
        out.printf(
                "try: GITHUB_TOKEN=%s mvn -pl sample-project plexichat-release:publish -Dplexichat.createTag"
                        + " -Dplexichat.githubApi=%s%n",
                options.token(), forge.apiUrl());
        return forge;
    }

    private static ServerOptions options(String[] arguments) {
        try {
            return ServerOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(wrong.getMessage() + "; " + ServerOptions.USAGE, wrong);
        }
    }

    private static String line(Exchange exchange) {
        String query = exchange.query().isEmpty() ? "" : "?" + exchange.query();
        return exchange.status() + " " + exchange.method() + " " + exchange.path() + query;
    }
}
