package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrialFilesTest {
    @TempDir
    private Path base;

    private UsedInstallation used;

    @BeforeEach
    void write() throws IOException {
        used = new UsedInstallation(base);
    }

    private Path copied(String file) {
        return used.folder.files().resolve(file);
    }

    @Test
    void allButTheDataOfUsersIsCopiedWithValuesInPlaceOfPlaceholders() throws IOException {
        UsedInstallation.write(used.files.folder().resolve("tools/port"), "@trial.port@");
        used.content();

        assertThat(copied("tools/port")).hasContent("8123");
        assertThat(copied("update.yml")).exists();
        assertThat(copied("shared")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-x---", "r-xr-xr-x"})
    @DisabledOnOs(OS.WINDOWS)
    void aScriptStaysExecutableAndMayBeReadOnly(String mode) throws IOException {
        for (String script : List.of("start", "stop")) {
            Path file = used.files.folder().resolve(script);
            UsedInstallation.write(file, script.equals("start") ? "#!/bin/sh\n# @trial.port@\n" : "#!/bin/sh\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        }
        used.content();

        assertThat(copied("start")).hasContent("#!/bin/sh\n# 8123\n");
        assertThat(copied("stop")).hasContent("#!/bin/sh\n");
        for (String script : List.of("start", "stop")) {
            assertThat(Files.getPosixFilePermissions(copied(script))).isEqualTo(PosixFilePermissions.fromString(mode));
        }
    }

    @Test
    void whatIsNoTextIsCopiedByteForByte() throws IOException {
        byte[] program = "\177ELF\u0000@trial.port@".getBytes(StandardCharsets.ISO_8859_1);
        program[0] = (byte) 0xff;
        Files.write(used.files.folder().resolve("program"), program);
        used.content();

        assertThat(copied("program")).hasBinaryContent(program);
    }

    @Test
    void unknownPlaceholdersOfAllFilesAreToldAtOnce() throws IOException {
        UsedInstallation.write(used.files.folder().resolve("a"), "@trial.user@");
        UsedInstallation.write(used.files.folder().resolve("b"), "@trial.host@");

        assertThatThrownBy(used::content)
                .hasMessageContainingAll("@trial.user@ stands for nothing", "@trial.host@ stands for nothing");
    }

    @Test
    void aProjectWithoutAConfigurationIsToldWhereToWriteIt() throws IOException {
        Files.delete(used.files.settings());

        assertThatThrownBy(used.files::require)
                .hasMessageContaining("trial-missing: ")
                .hasMessageContaining(used.files.settings().toString());
    }
}
