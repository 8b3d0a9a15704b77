package com.plexichat.release.maven;

import com.plexichat.release.gate.Gate;
import java.time.Duration;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <gate>} of {@code <gates>} in a pom. */
public final class GateParameter {
    /** Its name in messages. */
    @Parameter(required = true)
    private @Nullable String name;

    /** The command, for the system's shell. */
    @Parameter(required = true)
    private @Nullable String command;

    /** How many seconds it may take. */
    @Parameter
    private int seconds = 600;

    Gate gate() {
        return new Gate(name == null ? "" : name, command == null ? "" : command, Duration.ofSeconds(seconds));
    }
}
