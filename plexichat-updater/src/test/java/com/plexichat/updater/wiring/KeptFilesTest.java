package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptFilesTest {
    private static final String TWO = "a.1.0-2";
    private static final String THREE = "a.1.0-3";

    @TempDir
    Path base;

    @Test
    void whatNobodyEditedComesAndGoesWithItsRelease() throws IOException {
        try (ServedHost host = new ServedHost(base)) {
            Path kept = host.folder.resolve("shared/config");
            host.publish(new PackedRelease(TWO).with("config/extra.conf", "two").with("config/gone.conf", "two"), TWO);
            host.run("deploy");
            host.publish(new PackedRelease(THREE).with("config/extra.conf", "three"), THREE);

            host.run("update", "upgrade", "--latest");
            assertThat(kept.resolve("extra.conf")).hasContent("three");
            assertThat(kept.resolve("gone.conf")).doesNotExist();

            host.run("rollback");
            assertThat(kept.resolve("extra.conf")).hasContent("two");
            assertThat(kept.resolve("gone.conf")).hasContent("two");
        }
    }
}
