package com.plexichat.release.localforge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line of the demo says. */
record ServerOptions(
        int port,
        int storagePort,
        List<String> repositories,
        @Nullable Path data,
        String token,
        long bytesPerSecond,
        @Nullable Path workflowChanges) {
    static final String USAGE =
            "options: --port NUMBER, --storage-port NUMBER (where downloads lead), --repository OWNER/NAME (repeatable),"
                    + " --data FOLDER, --token TOKEN, --bytes-per-second NUMBER (of each upload),"
                    + " --workflow-changes FILE (with a line for each commit that the token may not make a release of)";

    ServerOptions {
        repositories = List.copyOf(repositories);
    }

    /** @throws IllegalArgumentException if an option is unknown, has no value or a wrong one */
    static ServerOptions parse(List<String> arguments) {
        int port = 8719;
        int storagePort = 0;
        List<String> repositories = new ArrayList<>();
        Path data = null;
        String token = LocalForgeBuilder.DEFAULT_TOKEN;
        long bytesPerSecond = 0;
        Path workflowChanges = null;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = Integer.parseInt(value(option, rest));
                case "--storage-port" -> storagePort = Integer.parseInt(value(option, rest));
                case "--repository" -> repositories.add(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--token" -> token = value(option, rest);
                case "--bytes-per-second" -> bytesPerSecond = Long.parseLong(value(option, rest));
                case "--workflow-changes" -> workflowChanges = Path.of(value(option, rest));
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        if (repositories.isEmpty()) {
            repositories.add(LocalForgeBuilder.DEFAULT_REPOSITORY);
        }
        return new ServerOptions(port, storagePort, repositories, data, token, bytesPerSecond, workflowChanges);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
