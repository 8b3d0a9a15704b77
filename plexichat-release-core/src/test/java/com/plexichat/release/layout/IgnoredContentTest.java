package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
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
    void aFolderOfWhichEveryFileIsIgnoredIsPackedAsDeclaredWhateverGitKeepsItBy() {
        project.write("dist/page.html", "<p>").write("dist/.gitkeep", "").write("dist/.gitignore", "*\n!.gitignore\n");

        assertThat(targets(content(List.of("dist/page.html"), own("dist", "page"))))
                .contains("page/page.html")
                .doesNotContain("page/.gitignore");
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
    void aProgramThatStaysOutIsAWarning() {
        project.write("bin/chat", "built");

        assertThat(content(List.of("bin/chat")).warnings())
                .extracting(Problem::what)
                .containsExactly(
                        "\"bin/chat\" stays out of the package: git ignores it, and not all that is beside it");
        assertThat(content(List.of("bin/chat"), own("bin", "bin", List.of(), List.of("chat")))
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
