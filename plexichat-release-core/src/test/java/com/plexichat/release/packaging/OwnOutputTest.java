package com.plexichat.release.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.LayoutEntry.Patterns;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OwnOutputTest {
    private static final Path PROJECT = Path.of("/projects/chat");

    private static List<String> refused(String include) {
        LayoutEntry entry = new LayoutEntry(
                ".", "", new Patterns(List.of(include), List.of()), Optional.empty(), true, false, List.of());
        Problems problems = new Problems();
        OwnOutput.refuse(
                PackageLayout.of(List.of(entry), List.of()),
                PROJECT,
                List.of(PROJECT.resolve("target/release")),
                problems);
        return problems.list().stream().map(Problem::what).toList();
    }

    @Test
    void filesOfTheProjectFolderItselfAreNone() {
        assertThat(refused("*.py")).isEmpty();
    }

    @Test
    void thoseBelowItMayBe() {
        assertThat(refused("**/*.py")).containsExactly("\".\" holds what this goal writes itself");
    }
}
