package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.FolderInMemory;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An updater is killed, and another process ends what it began. */
@Timeout(3600)
final class KillAtEachMomentTest {
    /** 1 for each moment; a usual build tries those after which something else is true, and few others. */
    private static final int STRIDE = Integer.getInteger("plexichat.update.stride", 100);

    private static final String[] UPGRADE = {"update", "upgrade", "--to", KilledHost.TWO};
    private static final String[] ROLLBACK = {"update", "rollback", "--to", KilledHost.ONE};

    @TempDir(factory = FolderInMemory.class)
    Path base;

    private KilledHost killed;

    /** What comes after a kill. */
    private enum After {
        RECOVERY,
        BOOT,
        THE_SAME_COMMAND
    }

    @BeforeEach
    void install() throws IOException {
        killed = new KilledHost(base);
        killed.save();
    }

    @AfterEach
    void stop() {
        killed.close();
    }

    @Test
    void anUpgradeThatIsKilledIsEndedInTheOldOrTheNewVersion() throws IOException {
        killEach("upgrades", UPGRADE, KillAtEachMomentTest::isBehindANoteOrTheNewRelease);
    }

    @Test
    void aRollbackThatIsKilledIsEndedInOneOfTheTwo() throws IOException {
        assertThat(killed.host.run(UPGRADE)).returns(0, Ended::status);
        killed.save();

        killEach("rollbacks", ROLLBACK, name -> name.equals("after link [current]"));
    }

    private static boolean isBehindANoteOrTheNewRelease(String moment) {
        return moment.equals("after overwrite [journal]") || moment.startsWith("after move [chat,");
    }

    private interface Choice {
        boolean includes(String moment);
    }

    private void killEach(String what, String[] command, Choice always) throws IOException {
        List<String> moments = moments(command);
        int kills = 0;
        for (int number = 1; number <= moments.size(); number++) {
            if (number % STRIDE == 0 || always.includes(moments.get(number - 1))) {
                killAt(number, command, After.values()[kills % After.values().length]);
                kills++;
            }
        }
        assertThat(kills).isPositive();
        System.out.println(kills + " " + what + " killed at " + moments.size() + " moments");
    }

    private List<String> moments(String[] command) throws IOException {
        List<String> moments = new ArrayList<>();
        try (UpdaterProcess updater = UpdaterProcess.start(killed.configuration(), 0, command)) {
            for (Optional<String> each = updater.moment(); each.isPresent(); each = updater.moment()) {
                moments.add(each.get());
            }
            assertThat(updater.status()).isZero();
        }
        return moments;
    }

    private void killAt(int number, String[] command, After after) throws IOException {
        killed.bringBack();
        String where;
        try (UpdaterProcess updater = UpdaterProcess.start(killed.configuration(), number, command)) {
            where = number + ", " + updater.moment().orElseThrow() + ", then " + after;
            updater.kill();
        }
        switch (after) {
            case RECOVERY -> assertEnds(where, "recover");
            case THE_SAME_COMMAND -> assertEnds(where, command);
            case BOOT -> {
                killed.isSwitchedOff();
                assertEnds(where, "recover", "--boot");
                killed.startsTheServer();
            }
        }
        killed.assertWhole(where);
        killed.assertGoesOn(where);
    }

    private void assertEnds(String where, String... command) throws IOException {
        try (UpdaterProcess updater = UpdaterProcess.start(killed.configuration(), -1, command)) {
            assertThat(updater.status()).as(where).isIn(0, 3, 4, 5);
        }
    }
}
