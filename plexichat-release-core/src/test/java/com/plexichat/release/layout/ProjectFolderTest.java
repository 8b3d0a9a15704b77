package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.layout.LayoutEntry.Patterns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProjectFolderTest extends LayoutReading {
    @Test
    void filesOfTheProjectFolderAreChosenByTheirNames() {
        project.write("run.py", "x")
                .write("bot.py", "x")
                .write("conftest.py", "x")
                .write("tests/test_run.py", "x")
                .write("target/release/old.py", "x")
                .write("src/release/package/start.txt", "x");

        PackageContent content = content(own(".", "", List.of("*.py"), List.of("conftest.py")));

        assertThat(content.files())
                .extracting(PackageFile::target)
                .contains("bot.py", "run.py", "start.txt")
                .noneMatch(target -> target.contains("test") || target.contains("old"));
        assertThat(content.leftOut()).extracting(LeftOut::file).noneMatch(file -> file.contains("target"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**/*.py", "chat/*.py", "chat/", "**", "%regex[.*]"})
    void aPatternThatGoesIntoFoldersIsNoneOfThese(String pattern) {
        assertThat(new Patterns(List.of("*.py", pattern), List.of()).stayAtTheTop())
                .isFalse();
        assertThat(new Patterns(List.of(), List.of()).stayAtTheTop()).isFalse();
    }
}
