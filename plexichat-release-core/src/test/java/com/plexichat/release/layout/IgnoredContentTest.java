package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class IgnoredContentTest extends LayoutReading {
    @BeforeEach
    void makeSources() {
        project.write("chat/server.py", "run()\n").write("chat/.env", "KEY=1\n").write("chat/cache/a", "x");
    }

    private PackageContent content(List<String> ignored, LayoutEntry... own) {
        return content(FolderListing.AS_IT_IS, ignored, own);
    }

    private PackageContent content(FolderListing listing, List<String> ignored, LayoutEntry... own) {
        TreeSet<String> paths = new TreeSet<>();
        ignored.forEach(name -> paths.add(RealPath.of(folder) + "/" + name));
        PackageLayout layout = PackageLayout.of(List.of(own), List.of()).without(new IgnoredPaths(paths));
        return LayoutReader.read(layout, folder, listing);
    }

    private static Stream<String> targets(PackageContent content) {
        return content.files().stream().map(PackageFile::target);
    }

    @Test
    void whatGitIgnoresBesideTheSourcesStaysOutAndIsTold() {
        PackageContent content = content(List.of("chat/.env", "chat/cache"), own("chat", "chat"));

        assertThat(targets(content)).contains("chat/server.py").doesNotContain("chat/.env", "chat/cache/a");
        assertThat(content.leftOut())
                .extracting(each -> each.file() + ": " + each.reason())
                .containsExactly("chat/.env: git ignores it", "chat/cache/a: git ignores it");
        assertThat(content(FolderListing.BACKWARDS, List.of("chat/.env", "chat/cache"), own("chat", "chat")))
                .isEqualTo(content);
    }

    @Test
    void aFolderThatIsIgnoredAsAWholeIsPackedAsDeclared() {
        assertThat(targets(content(List.of("chat"), own("chat", "chat")))).contains("chat/.env", "chat/cache/a");
        assertThat(targets(content(List.of("chat"), own("chat/cache", "cache"))))
                .contains("cache/a");
    }

    @Test
    void whatARepositoryInsideIgnoresStaysOutThoughTheFolderAroundItIsIgnoredAsAWhole() {
        assertThat(targets(content(List.of("chat", "chat/cache/a"), own("chat", "chat"))))
                .contains("chat/.env")
                .doesNotContain("chat/cache/a");
    }

    @Test
    void aFolderOfWhichEveryFileIsIgnoredIsNoOutputOfABuild() {
        project.write("secrets/.env", "KEY=1\n").write("secrets/.gitkeep", "");

        assertThatThrownBy(() -> content(List.of("secrets/.env"), own("secrets", "secrets")))
                .hasMessageContaining(ProblemCode.LAYOUT_SOURCE_EMPTY.text())
                .hasMessageContaining("holds no file for the package that git does not ignore: \"secrets/.env\"")
                .hasMessageContaining("ignore the folder itself, as \"secrets/\"");
        assertThat(content(List.of("secrets/.env"), emptyable("secrets", "secrets", List.of()))
                        .warnings())
                .hasSize(1);
    }

    @Test
    void aFileThatIsDeclaredByItsOwnNameIsPackedInAnyCase() {
        List<String> ignored = List.of("chat/.env", "chat/cache");

        assertThat(targets(content(ignored, own("chat", "chat"), own("chat/.env", "example.env"))))
                .contains("example.env");
        assertThat(targets(content(ignored, own("chat", "chat", List.of("server.py", "cache/a"), List.of()))))
                .contains("chat/server.py", "chat/cache/a");
        assertThat(targets(content(ignored, own("chat", "chat", List.of("**/*"), List.of()))))
                .doesNotContain("chat/cache/a");
    }

    @Test
    void whatStaysOutIsOneWarningForItsEntryUntilItIsExcluded() {
        List<String> ignored = List.of("chat/.env", "chat/cache", "chat/__pycache__", "chat/.DS_Store");
        project.write("chat/cache/b", "x").write("chat/cache/c", "x");
        project.write("chat/__pycache__/a.pyc", "x").write("chat/.DS_Store", "x");

        assertThat(content(ignored, own("chat", "chat")).warnings())
                .extracting(Problem::what)
                .containsExactly("git ignores 4 files of \"chat\", and so they stay out of the package:"
                        + " \"chat/.env\", \"chat/cache/a\", \"chat/cache/b\" and 1 more");
        assertThat(content(ignored, own("chat", "chat", List.of(), List.of("cache/", "**/.env")))
                        .warnings())
                .isEmpty();
    }

    @Test
    void programsThatWouldStayOutAreRefusedWithAllThatMendsIt() {
        project.write("bin/chat", "built").write("bin/chatctl", "built").write("bin/.gitkeep", "");
        List<String> ignored = List.of("bin/chat", "bin/chatctl");

        assertThatThrownBy(() -> content(ignored))
                .isInstanceOfSatisfying(
                        ReleaseException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.LAYOUT_PROGRAM_IGNORED))
                .hasMessageContaining("\"bin/chat\", \"bin/chatctl\"")
                .hasMessageContaining("ignore the folder as a whole, such as \"bin/\"")
                .hasMessageContaining("<file>")
                .hasMessageContaining("<excludes>");
        project.write("bin/start.sh", "#!/bin/sh\n");
        assertThat(content(ignored, own("bin", "bin", List.of(), List.of("chat*")))
                        .warnings())
                .isEmpty();
    }

    @Test
    void aFolderWithNothingElseForThePackageIsRefusedWithTheReason() {
        assertThatThrownBy(() ->
                        content(List.of("chat/.env", "chat/cache"), own("chat", "chat", List.of(), List.of("*.py"))))
                .hasMessageContaining("\"chat\" holds no file for the package that git does not ignore")
                .hasMessageContaining(ProblemCode.LAYOUT_SOURCE_EMPTY.text());
    }
}
