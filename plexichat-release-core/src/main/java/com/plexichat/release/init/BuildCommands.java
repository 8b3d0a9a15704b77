package com.plexichat.release.init;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes the files that a package holds and Maven does not make.
 *
 * @param commands of bash, each of them to be run at the top of the repository
 * @param outputs folders that hold nothing else than what such commands make
 * @param unknown those of them whose commands nobody told
 */
record BuildCommands(List<String> commands, List<String> outputs, List<String> unknown) {
    static final BuildCommands NONE = new BuildCommands(List.of(), List.of(), List.of());

    BuildCommands {
        commands = List.copyOf(commands);
        outputs = List.copyOf(outputs);
        unknown = List.copyOf(unknown);
    }

    static BuildCommands of(String command, String output) {
        return new BuildCommands(List.of(command), List.of(output), List.of());
    }

    static BuildCommands ofUnknown(String output) {
        return new BuildCommands(List.of(), List.of(output), List.of(output));
    }

    /** The same of a folder with files that nothing makes. */
    BuildCommands amongOthers() {
        return new BuildCommands(commands, List.of(), unknown);
    }

    BuildCommands and(BuildCommands other) {
        return new BuildCommands(
                joined(commands, other.commands), joined(outputs, other.outputs), joined(unknown, other.unknown));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** The line of the workflow that has them, or says what is to be written there. */
    Optional<String> input() {
        String folders = String.join(" and ", unknown);
        if (commands.isEmpty()) {
            return unknown.isEmpty() ? Optional.empty() : Optional.of("# build: the commands that make " + folders);
        }
        String quoted = "build: '" + String.join(" && ", commands).replace("'", "''") + "'";
        return Optional.of(unknown.isEmpty() ? quoted : quoted + " # and what makes " + folders);
    }
}
