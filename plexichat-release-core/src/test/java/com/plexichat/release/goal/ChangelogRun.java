package com.plexichat.release.goal;

import com.plexichat.release.changelog.ChangelogFormat;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.Optional;

/** The goal {@code changelog} in a test project, asked for everything until a test says otherwise. */
final class ChangelogRun {
    private final TestProject project;
    Optional<String> of = Optional.empty();
    Optional<String> since = Optional.empty();
    Optional<String> until = Optional.empty();
    ChangelogFormat format = ChangelogFormat.MARKDOWN;
    Optional<Path> file = Optional.empty();
    Optional<Path> outputFile = Optional.empty();
    boolean dryRun;

    ChangelogRun(TestProject project) {
        this.project = project;
    }

    /** What it prints. */
    String run() {
        StringBuilder answer = new StringBuilder();
        new ChangelogGoal(project.identities(), project.finder, project.ci(), answer::append, project.log)
                .run(new ChangelogRequest(
                        project.facts(),
                        Optional.empty(),
                        Optional.empty(),
                        new ChangelogQuestion(new ChangelogQuestion.Range(of, since, until), format, file, outputFile),
                        dryRun));
        return answer.toString();
    }
}
