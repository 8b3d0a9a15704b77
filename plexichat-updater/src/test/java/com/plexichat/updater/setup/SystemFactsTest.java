package com.plexichat.updater.setup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.prevented.Prevents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemFactsTest extends SetupFactsContract {
    @TempDir
    private Path folder;

    private final NotedCommands commands = new NotedCommands();

    @Override
    SetupFacts facts() {
        return new SystemFacts(commands.answer("getent", 2, ""));
    }

    @Override
    void makeUser(String name) {
        commands.answer("getent passwd " + name, 0, name + ":x:999:999::/opt/chat:/usr/sbin/nologin\n");
    }

    @Prevents("D44")
    @Test
    void aDatabaseOfUsersThatCannotBeAskedIsNotOneWithoutTheUser() {
        SetupFacts facts = new SystemFacts(commands.answer("getent", 1, "the directory does not answer"));

        assertThatThrownBy(() -> facts.hasUser("chat"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("getent passwd chat", "the directory does not answer");
    }

    @Override
    Path makeFolder(String name, int mode) throws IOException {
        Path made = Files.createDirectory(place(name));
        Files.setAttribute(made, "unix:mode", mode);
        return made;
    }

    @Override
    Path write(String name, String text) throws IOException {
        return Files.writeString(place(name), text);
    }

    @Override
    Path link(String name) throws IOException {
        return Files.createSymbolicLink(place(name), Path.of("nowhere"));
    }

    @Override
    Path place(String name) {
        return folder.resolve(name);
    }
}
