package com.plexichat.updater.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

final class OwnerTest {
    @TempDir
    Path folder;

    @Test
    @EnabledIfSystemProperty(named = "user.name", matches = "root")
    void aTreeIsGivenToAUserWhoseGroupHasAnotherName() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("tree")).resolve("file"), "x");
        Path outside = Files.writeString(folder.resolve("outside"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("tree/link"), outside);
        Owner former = Owner.of(outside);
        Owner service = new Owner("daemon", "mail");

        new SystemDisk(List.of(), folder.resolve("workshop")).give(folder.resolve("tree"), service);

        assertThat(List.of(folder.resolve("tree"), file, link))
                .allSatisfy(each -> assertThat(Owner.of(each)).isEqualTo(service));
        assertThat(Owner.of(outside)).isEqualTo(former);
    }
}
