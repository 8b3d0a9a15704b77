package com.plexichat.updater.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.console.ConsoleLog;
import com.plexichat.updater.console.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What commands say of themselves. */
final class HelpTest {
    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    @Test
    void everyValueHasANameThatSomebodyGaveIt() {
        PlexichatCommand root = new PlexichatCommand(
                configuration -> {
                    throw new IllegalStateException("no command is run");
                },
                NOWHERE,
                new ConsoleLog(NOWHERE, Terminal.NONE, new DrivenClock()),
                new Secrets());

        List<ArgSpec> values = commands(new CommandLine(root).getCommandSpec())
                .flatMap(command -> command.args().stream())
                .filter(value -> value.arity().max() > 0)
                .toList();

        assertThat(values)
                .hasSizeGreaterThan(20)
                .extracting(ArgSpec::paramLabel)
                .allMatch(name -> name.matches("[A-Z]+"));
    }

    private static Stream<CommandSpec> commands(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream().flatMap(each -> commands(each.getCommandSpec())));
    }
}
