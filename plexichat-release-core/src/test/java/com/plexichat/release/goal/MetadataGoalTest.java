package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.metadata.GoPackage;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetadataGoalTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    private MetadataOutcome run() {
        return new MetadataGoal(project.identities(), project.log, project.report)
                .run(new MetadataRequest(project.facts(), new GoPackage("main")));
    }

    @Test
    void valuesAreWrittenForEveryLanguageAndReturnedForTheBuild() {
        project.environment.put("GITHUB_RUN_NUMBER", "77");

        MetadataOutcome outcome = run();

        assertThat(project.built())
                .containsExactly(
                        "build-info/go/buildinfo/buildinfo.go",
                        "build-info/go/ldflags",
                        "build-info/javascript/build-info.js",
                        "build-info/json/build-info.json",
                        "build-info/python/build_info.py",
                        "generated-resources/build-info/META-INF/build-info.properties");
        assertThat(outcome.resources()).isEqualTo(folder.resolve("target/generated-resources/build-info"));
        assertThat(outcome.buildDate()).isEqualTo(project.git.head().time());
        assertThat(outcome.properties())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "plexichat.build.product", "plexichat",
                        "plexichat.build.version", "a.1.2-1",
                        "plexichat.build.channel", "alpha",
                        "plexichat.build.number", "77",
                        "plexichat.build.date", "2026-03-01T10:01:00Z",
                        "plexichat.build.commit", project.git.head().id().hex(),
                        "plexichat.build.branch", "main",
                        "plexichat.build.platform", "linux-arm64"));
    }

    @Test
    void failingGoalWritesNothing() {
        project.withoutRepository();

        assertThat(codes(this::run)).containsExactly(ProblemCode.GIT_REPOSITORY_MISSING);
        assertThat(project.built()).isEmpty();
    }

    @Test
    void folderThatCannotBeWrittenIsAProblemAndNoCrash() {
        project.write("target/build-info", "a file");

        assertThat(codes(this::run)).containsExactly(ProblemCode.FILE_UNWRITABLE);
    }
}
