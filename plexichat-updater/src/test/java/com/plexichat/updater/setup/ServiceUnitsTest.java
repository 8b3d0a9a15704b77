package com.plexichat.updater.setup;

import com.plexichat.release.testing.GoldenFile;
import com.plexichat.updater.prevented.Prevents;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ServiceUnitsTest {
    private final ServiceUnits units = new ServiceUnits(
            "chat",
            "chat.service",
            Path.of("/opt/chat"),
            Path.of("/usr/bin/plexichat"),
            Path.of("/etc/plexichat/update.yml"));

    @Prevents("D45")
    @Test
    void theServiceRunsAsItsOwnUserAndWritesItsDataAlone() throws IOException {
        GoldenFile.of("units/chat.service").holds(units.service("bin/chat serve"));
    }

    @Test
    void theRecoveryIsBeforeTheService() throws IOException {
        GoldenFile.of("units/chat-recover.service").holds(units.recovery());
    }

    @Test
    void theUpdateMayFindNothingToDo() throws IOException {
        GoldenFile.of("units/chat-update.service").holds(units.update());
    }

    @Test
    void theTimerStartsTheUpdateOnceADay() throws IOException {
        GoldenFile.of("units/chat-update.timer").holds(units.timer());
    }
}
