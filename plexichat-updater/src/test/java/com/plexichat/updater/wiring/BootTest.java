package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run that was left in its middle is ended while the host boots. */
final class BootTest extends OnAServedHost {
    @BeforeEach
    void install() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
        host.run("deploy");
        host.publish(
                new PackedRelease(TWO)
                        .with("CRASH", "x")
                        .with("config/config.json", "{\"port\": 8000, \"theme\": \"dark\"}"),
                TWO);
    }

    @Prevents("D25")
    @Test
    void theFormerVersionIsBroughtBackAndItsStartIsLeftToSystemd() throws IOException {
        leaveInTheMiddle();
        long stops = host.stops();

        Ended booted = host.run("recover", "--boot");

        assertThat(booted).returns(0, Ended::status);
        assertThat(booted.err())
                .containsSubsequence(
                        "hook migrate_back",
                        "Skipped the start of the service",
                        "Skipped the wait until " + ONE + " is healthy",
                        "Rolled back: " + ONE + " is installed as before");
        assertThat(host.folder.resolve("current/VERSION")).hasContent(ONE);
        assertThat(host.folder.resolve("shared/config/config.json")).hasContent("{\"port\": 8000}");
        assertThat(host.running()).isEmpty();
        assertThat(host.stops()).isEqualTo(stops);
        assertThat(base.resolve("starts")).doesNotExist();
        assertThat(base.resolve("migrated-back")).hasContent(TWO);
    }

    @Test
    void aHostThatWasNotStoppedInTheMiddleHasNothingToDo() throws IOException {
        String version = host.running();

        assertThat(host.run("recover", "--boot")).returns(3, Ended::status);
        assertThat(host.running()).isEqualTo(version);
    }

    @Test
    void whatIsLeftIsDoneOnce() throws IOException {
        leaveInTheMiddle();
        host.run("recover", "--boot");

        assertThat(host.run("recover", "--boot")).returns(3, Ended::status);
        assertThat(host.run("recover")).returns(3, Ended::status);
    }

    @Test
    void aWayBackThatFailsIsNotCalledGood() throws IOException {
        leaveInTheMiddle();
        Files.writeString(base.resolve("back"), "exit 1\n");

        assertThat(host.run("recover", "--boot")).returns(6, Ended::status);
    }

    /** After the new version could not be started, and neither could the old one on the way back. */
    private void leaveInTheMiddle() throws IOException {
        Files.writeString(base.resolve("back"), "exit 1\n");
        Files.writeString(
                base.resolve("update.yml"),
                "  hooks: {migrate: [{command: \"true\"}], migrate_back: [{command: [sh, %s/back]}]}\n".formatted(base),
                StandardOpenOption.APPEND);
        assertThat(host.run("update", "upgrade", "--latest")).returns(6, Ended::status);
        assertThat(host.folder.resolve("current/VERSION")).hasContent(TWO);
        Files.writeString(base.resolve("back"), "echo $PLEXICHAT_TO >%s/migrated-back\n".formatted(base));
        Files.writeString(base.resolve("start"), "echo started >>%s/starts\n".formatted(base));
    }
}
