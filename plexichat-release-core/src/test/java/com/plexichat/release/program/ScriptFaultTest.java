package com.plexichat.release.program;

import static com.plexichat.release.program.ScriptFault.BYTE_ORDER_MARK;
import static com.plexichat.release.program.ScriptFault.CARRIAGE_RETURN;
import static com.plexichat.release.program.ScriptFault.EMPTY;
import static com.plexichat.release.program.ScriptFault.LINE_TOO_LONG;
import static com.plexichat.release.program.ScriptFault.NO_INTERPRETER;
import static com.plexichat.release.program.ScriptFault.NO_MARK;
import static com.plexichat.release.program.ScriptFault.RELATIVE_INTERPRETER;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.ExternalTool;
import com.plexichat.release.testing.Generated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptFaultTest {
    private static Optional<ScriptFault> fault(String text) {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        return ScriptFault.of(start, start.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/sh\necho\n",
                "#!/bin/sh",
                "#! /bin/sh\n",
                "#! \t/bin/sh -eu \n",
                "#!/usr/bin/env python3\nprint()\r\n"
            })
    void aScriptThatLinuxStartsHasNone(String script) {
        assertThat(fault(script)).isEmpty();
    }

    @Test
    void eachFaultIsTold() {
        assertThat(fault("")).contains(EMPTY);
        assertThat(fault("\uFEFF#!/bin/sh\n")).contains(BYTE_ORDER_MARK);
        assertThat(fault("echo\n")).contains(NO_MARK);
        assertThat(fault("#")).contains(NO_MARK);
        assertThat(fault("\n#!/bin/sh\n")).contains(NO_MARK);
        assertThat(fault(" #!/bin/sh\n")).contains(NO_MARK);
        assertThat(fault("#!/bin/sh\r\necho\r\n")).contains(CARRIAGE_RETURN);
        assertThat(fault("#!/bin/sh -e\r")).contains(CARRIAGE_RETURN);
        assertThat(fault("#!")).contains(NO_INTERPRETER);
        assertThat(fault("#! \t\n/bin/sh\n")).contains(NO_INTERPRETER);
        assertThat(fault("#!sh\n")).contains(RELATIVE_INTERPRETER);
        assertThat(fault("#!bin/sh\n")).contains(RELATIVE_INTERPRETER);
        assertThat(fault("#!/ bin/sh\n")).contains(RELATIVE_INTERPRETER);
    }

    @Test
    void theFirstLineMayHave255Bytes() {
        String line = "#!/bin/sh " + "x".repeat(245);

        assertThat(line).hasSize(255);
        assertThat(fault(line + "\n" + "y".repeat(999))).isEmpty();
        assertThat(fault(line)).isEmpty();
        assertThat(fault(line + "x\n")).contains(LINE_TOO_LONG);
        assertThat(fault(line + "x")).contains(LINE_TOO_LONG);
    }

    @Test
    void onlyTheFilesOwnBytesAreRead() {
        byte[] start = "#!/bin/sh\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(ScriptFault.of(start, 0)).contains(EMPTY);
        assertThat(ScriptFault.of(start, 1)).contains(NO_MARK);
        assertThat(ScriptFault.of(start, 2)).contains(NO_INTERPRETER);
        assertThat(ScriptFault.of(start, 9)).isEmpty();
        assertThat(ScriptFault.of(start, start.length)).contains(CARRIAGE_RETURN);
    }

    @Test
    void anyBytesAreReadWithoutAFault() {
        Generated.cases(10_000, random -> {
            byte[] bytes = Generated.text(random, "#!/ \t\r\nab\uFEFF", 0, 30).getBytes(StandardCharsets.UTF_8);

            assertThat(ScriptFault.of(bytes, random.nextInt(bytes.length + 1))).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"#!/bin/sh\n", "#! \t/bin/sh -e\n", "#!/bin/sh\r\n", "#!/ bin/sh\n", "#!no/such/bin/sh\n"})
    void linuxStartsWhatHasNoneAlone(String line, @TempDir Path folder) throws IOException, InterruptedException {
        ExternalTool shell = ExternalTool.assumePresent("sh");
        Path script = Files.writeString(folder.resolve("script"), line + "echo started\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));

        String output = shell.output(folder, "-c", "env ./script || echo refused");

        assertThat(output).endsWith(fault(line).isEmpty() ? "started\n" : "refused\n");
    }
}
