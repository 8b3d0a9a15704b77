package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.PackedRelease.Archive;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages that would do harm, by the whole way from the command line over a real server. */
final class ArchiveAttackTest extends OnARefusingHost {
    static List<ArchiveAttack> attacks() {
        return ArchiveAttacks.all();
    }

    @Prevents("D28")
    @ParameterizedTest
    @MethodSource("attacks")
    void aPackageThatWouldDoHarmIsRefusedBeforeTheServiceIsTouched(ArchiveAttack attack) throws IOException {
        String version = host.next();
        host.host.publish(
                new PackedRelease(version).withManifest(attack.manifest()).packedAs(attack.packing()), version);

        host.assertRefused(version, attack.code(), attack.reason());
    }

    /** Else the test above would show nothing. */
    @Test
    void thePackageThatTheyAreMadeOfIsInstalled(@TempDir Path other) throws IOException {
        try (RefusingHost good = new RefusingHost(other)) {
            String version = good.next();
            good.host.publish(
                    new PackedRelease(version).packedAs(files -> Archive.of(ArchiveAttack.whole(files))), version);

            assertThat(good.host.run("update", "upgrade", "--to", version)).returns(0, Ended::status);
            assertThat(good.host.running()).isEqualTo(version);
        }
    }
}
