package com.plexichat.updater.command;

import com.plexichat.updater.action.Setup;
import com.plexichat.updater.setup.SetupWish;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code plexichat setup}: what a host needs before its first release. */
@Command(
        name = "setup",
        description = "Shows what the host needs before its first release: user, folders and units of systemd.")
final class SetupCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable PlexichatCommand parent;

    @Option(names = "--apply", description = "Do it, as root.")
    private boolean apply;

    @ArgGroup
    private Unit unit = new Unit();

    /** Where the service's unit comes from; one of the two at the most. */
    static final class Unit {
        @Option(
                names = "--exec",
                paramLabel = "PROGRAM",
                description = "The program of the service in the release, and its arguments; needed the first time.")
        private @Nullable String program;

        @Option(
                names = "--keep-unit",
                description = "The service has a unit and a user of its own, which stay as they are.")
        private boolean isThere;
    }

    @Option(
            names = "--units",
            paramLabel = "FOLDER",
            defaultValue = "/etc/systemd/system",
            description = "Where units are written (default: ${DEFAULT-VALUE}).")
    private Path units = Path.of("units");

    @Option(
            names = "--program",
            paramLabel = "FILE",
            defaultValue = "/usr/bin/plexichat",
            description = "The updater, as units start it (default: ${DEFAULT-VALUE}).")
    private Path plexichat = Path.of("plexichat");

    @Override
    public Integer call() {
        if (parent == null) {
            throw new IllegalStateException("a command belongs to the whole");
        }
        SetupWish wish = new SetupWish(
                Optional.ofNullable(unit.program),
                unit.isThere,
                parent.configuration().toAbsolutePath().normalize(),
                plexichat.toAbsolutePath(),
                units.toAbsolutePath());
        return parent.answer(host -> new Setup(host, wish).run(apply));
    }
}
