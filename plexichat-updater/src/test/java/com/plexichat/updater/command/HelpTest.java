package com.plexichat.updater.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What commands say of themselves. */
final class HelpTest {
    @Test
    void everyValueHasANameThatSomebodyGaveIt() {
        List<ArgSpec> values = commands(UnrunCommand.line().getCommandSpec())
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
