package com.plexichat.updater.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalTest {
    private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

    @TempDir
    Path process;

    @BeforeEach
    void makeFolderOfDescriptors() throws IOException {
        Files.createDirectory(process.resolve("fd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/pts/3", "/dev/tty1", "/dev/ttyS0"})
    void aPersonLooksAtATerminal(String device) throws IOException {
        assertThat(errorsGoTo(device, XTERM)).isEqualTo(new Terminal(true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/var/log/update.log", "pipe:[4711]", "socket:[4711]", "/dev/null"})
    void nobodyLooksAtAFileOrAPipe(String device) throws IOException {
        assertThat(errorsGoTo(device, XTERM)).isEqualTo(Terminal.NONE);
    }

    @Test
    void noColoursAreShownToWhoWantsNone() throws IOException {
        assertThat(errorsGoTo("/dev/pts/3", Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isEqualTo(new Terminal(true, false));
    }

    @Test
    void anEmptyNoColorIsNoWish() throws IOException {
        assertThat(errorsGoTo("/dev/pts/3", Map.of("TERM", "xterm", "NO_COLOR", "")))
                .returns(true, Terminal::colours);
    }

    @Test
    void aTerminalThatKnowsNoEscapesGetsNone() throws IOException {
        assertThat(errorsGoTo("/dev/pts/3", Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
        assertThat(Terminal.of(process, Map.of())).isEqualTo(Terminal.NONE);
    }

    @Test
    void whereNothingCanBeToldItIsNoTerminal() {
        assertThat(Terminal.of(process, XTERM)).isEqualTo(Terminal.NONE);
    }

    private Terminal errorsGoTo(String device, Map<String, String> environment) throws IOException {
        Files.createSymbolicLink(process.resolve("fd/2"), Path.of(device));
        return Terminal.of(process, environment);
    }
}
