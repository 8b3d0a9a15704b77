package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.testkit.VerifiedRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManyFilesTest {
    /** 200000 for what the goal has to stand. */
    private static final int FILES = Integer.getInteger("plexichat.package.files", 2_000);

    @TempDir
    Path folder;

    @Test
    void manyFilesArePackedAndVerify() throws IOException {
        TestProject project = new TestProject(folder);
        for (int i = 0; i < FILES; i++) {
            if (i % 1_000 == 0) {
                Files.createDirectories(folder.resolve("client/part" + i / 1_000));
            }
            Files.writeString(folder.resolve("client/part" + i / 1_000 + "/page" + i + ".html"), "page " + i);
        }

        new Packing(project).run();

        assertThat(project.log.lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Packed " + (FILES + 5) + " files"));
        VerifiedRelease.verify(project.facts().releaseFolder());
    }
}
