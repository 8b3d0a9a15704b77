package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.audit.GlibcFloors;
import com.plexichat.release.audit.TestPackage;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckReportTest {
    @TempDir
    Path folder;

    private TestProject project;
    private Path report;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
        report = project.facts().buildFolder().resolve("package-check.json");
    }

    private void run() {
        new CheckGoal(at -> project.git, folder.resolve("home"), project.log)
                .run(new CheckRequest(project.facts(), GlibcFloors.NONE, List.of(), Set.of(), List.of()));
    }

    @Test
    void itIsWrittenWhereTheCheckFailsToo() throws IOException {
        Path archive = project.released(project.pack().name());
        try (TestPackage chat = new TestPackage(archive)) {
            chat.file("config/.env", "A=1");
        }

        assertThat(codes(this::run)).containsExactly(ProblemCode.PACKAGE_SECRET);

        assertThat(report)
                .content()
                .contains("\"passed\": false", "\"severity\": \"error\"", "\"path\": \"config/.env\"")
                .contains("\"archive\": \"" + archive.getFileName() + "\"");
    }

    @Test
    void theOneOfAnotherCheckIsGoneWhereThisOneComesToNoVerdict() throws IOException {
        Path archive = project.released(project.pack().name());
        run();
        assertThat(report).content().contains("\"passed\": true");
        Files.delete(archive);

        assertThat(codes(this::run)).isNotEmpty();

        assertThat(report).doesNotExist();
    }

    @Test
    void whereItCannotBeWrittenTheCheckSaysSo() throws IOException {
        project.pack();
        Files.createDirectories(report.resolve("in-the-way"));

        assertThat(codes(this::run)).containsExactly(ProblemCode.FILE_UNWRITABLE);
    }
}
