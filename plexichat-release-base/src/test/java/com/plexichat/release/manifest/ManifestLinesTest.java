package com.plexichat.release.manifest;

import static com.plexichat.release.testing.Generated.oneOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ManifestLinesTest {
    private static final String HEAD = "Version: 7a12\n\n";
    private static final String DIGEST = "0".repeat(64);

    private static List<String> problems(String text) {
        ReleaseException wrong =
                catchThrowableOfType(ReleaseException.class, () -> ManifestLines.parse(text, "the manifest"));
        assertThat(wrong.problems()).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.PACKAGE_CONTENT_DIFFERS);
            assertThat(problem.where()).isEqualTo("the manifest");
        });
        return wrong.problems().stream().map(Problem::what).toList();
    }

    @Test
    void whatAManifestWritesIsReadAgain() {
        Generated.cases(300, random -> {
            PackageManifest manifest = generated(random);

            ManifestLines lines = ManifestLines.parse(manifest.text(), "the manifest");

            assertThat(lines.links()).isEqualTo(manifest.links());
            assertThat(lines.files()).isEqualTo(manifest.files());
            assertThat(lines.head().keySet())
                    .containsExactly(
                            "Build Number",
                            "Build Date",
                            "Git Commit",
                            "Git Branch",
                            "Product",
                            "Version",
                            "Channel",
                            "Platform");
            assertThat(lines.head())
                    .containsEntry("Git Branch", manifest.identity().branch())
                    .containsEntry("Version", manifest.identity().version().text())
                    .containsEntry("Platform", manifest.platform().text());
        });
    }

    @Test
    void everyWrongLineIsToldAtOnce() {
        String text = "Version: 1\nno field\nLink: a\nVersion: 2\n\n" + DIGEST + "  a\nnothing\n" + DIGEST + "  a\n";

        assertThat(problems(text))
                .containsExactly(
                        "line 2 is not a field and its value",
                        "line 3 is not a link and its target",
                        "line 4 gives the field \"Version\" once more",
                        "line 7 is not a SHA-256 and the name of a file",
                        "line 8 names \"a\" once more");
    }

    @Test
    void aLinkIsNamedOnceAndNotAsAFileToo() {
        assertThat(problems("Link: a -> b\nLink: a -> c\n\n" + DIGEST + "  a\n"))
                .containsExactly("line 2 names \"a\" once more", "line 4 names \"a\" once more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Link: a -> b -> c", "Link: -> b", "Link:  -> b", "Link: a -> ", "Link: a"})
    void aLinkThatCanBeReadInTwoWaysOrNotAtAllIsWrong(String line) {
        assertThat(problems(line + "\n\n")).containsExactly("line 1 is not a link and its target");
    }

    @Test
    void anEmptyLineAmongTheFilesIsWrong() {
        assertThat(problems(HEAD + "\n" + DIGEST + "  a\n"))
                .containsExactly("line 3 is not a SHA-256 and the name of a file");
    }

    @Test
    void aTextThatBreaksOffIsWrong() {
        assertThat(problems(HEAD + DIGEST + "  lib/chat.j"))
                .containsExactly("its last line has no end: the text is not whole");
        assertThat(problems("Version: 1\n")).containsExactly("no empty line ends its head");
        assertThat(problems("")).containsExactly("no empty line ends its head");
    }

    private static PackageManifest generated(RandomGenerator random) {
        Set<String> paths = new LinkedHashSet<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            paths.add("p" + Generated.text(random, "ab/ .\\*ü😀", 0, 12));
        }
        List<PackageManifest.Link> links = new ArrayList<>();
        List<ChecksumLine> files = new ArrayList<>();
        for (String path : paths) {
            if (random.nextInt(3) == 0) {
                links.add(new PackageManifest.Link(path, "../" + Generated.text(random, "ab/. :->", 0, 3)));
            } else {
                String name = path + oneOf(random, "", "\n", "\r", "\\n", "\r\n");
                files.add(new ChecksumLine(Sha256.of(Generated.bytes(random, 8)), name));
            }
        }
        return new PackageManifest(Releases.generated(random).identity(), Platform.parse("linux-arm64"), links, files);
    }
}
