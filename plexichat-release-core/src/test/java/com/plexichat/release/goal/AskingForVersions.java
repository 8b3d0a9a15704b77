package com.plexichat.release.goal;

import com.plexichat.release.goal.VersionRequest.Format;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.Step;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project, and what {@code version} is asked. */
abstract class AskingForVersions {
    @TempDir
    Path folder;

    TestProject project;
    VersionScheme scheme = VersionSchemes.DEFAULT;
    Optional<String> version = Optional.empty();
    Optional<String> compared = Optional.empty();
    Optional<Step> step = Optional.empty();
    Optional<String> qualifier = Optional.empty();
    final List<String> reported = new ArrayList<>();
    boolean hasPom;
    Optional<Path> file = Optional.empty();
    boolean sorted;
    Format format = Format.TEXT;
    Optional<Path> outputFile = Optional.empty();

    @BeforeEach
    void startWithAProject() {
        project = new TestProject(folder);
    }

    final String answer() {
        StringBuilder answer = new StringBuilder();
        Optional<ProjectFacts> facts = hasPom ? Optional.of(project.facts()) : Optional.empty();
        RunReport report = new RunReport() {
            @Override
            public void named(Version named) {
                reported.add(named.text());
            }
        };
        new VersionGoal(project.identities(), answer::append, report)
                .run(new VersionRequest(
                        scheme,
                        version,
                        facts,
                        compared,
                        step.isPresent() || qualifier.isPresent(),
                        new NextVersion(step, qualifier, true),
                        file,
                        sorted,
                        format,
                        outputFile));
        return answer.toString();
    }
}
