package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutPatternsTest extends LayoutReading {
    @Test
    void sourcesOfMailsStayOut() {
        project.write("templates/welcome.html", "x")
                .write("templates/welcome.mjml", "x")
                .write("templates/deep/er.mjml", "x")
                .write("templates/partials/head.html", "x")
                .write("templates/deep/partials/er/head.html", "x")
                .write("templates/partials.html", "x");

        assertThat(targets())
                .filteredOn(target -> target.startsWith("templates/"))
                .containsExactly("templates/partials.html", "templates/welcome.html");
    }

    @Test
    void sourcesOfMailsStayOutOfTheTemplatesWhereverTheyComeFrom() {
        project.write("server/mails/welcome.html", "x")
                .write("server/mails/welcome.mjml", "x")
                .write("server/mails/partials/head.html", "x")
                .write("server/mails/draft.html", "x");

        PackageContent content = content(own("server/mails", "templates", List.of(), List.of("draft.html")));

        assertThat(content.files())
                .extracting(PackageFile::target)
                .filteredOn(target -> target.startsWith("templates/"))
                .containsExactly("templates/welcome.html");
        assertThat(content.warnings()).isEmpty();
    }

    @Test
    void whatToolsLeaveBehindStaysOutAndIsTold() {
        project.write("client/.git/config", "x")
                .write("client/.DS_Store", "x")
                .write("client/__pycache__/main.cpython-312.pyc", "x")
                .write("client/deep/.gitkeep", "x")
                .write("client/chat.js~", "x")
                .write("client/.well-known/chat", "x");

        PackageContent content = content();

        assertThat(content.files())
                .extracting(PackageFile::target)
                .filteredOn(target -> target.startsWith("client/"))
                .containsExactly("client/.well-known/chat", "client/index.html");
        assertThat(content.leftOut()).hasSize(5).extracting(LeftOut::reason).containsOnly("a leftover of a tool");
    }

    @Test
    void anIncludeThatMatchesNothingIsToldAndNotThatTheFolderIsEmpty() {
        project.write("dist/a.ttf", "x");

        assertThat(problems(own("dist", "client", List.of("/*.ttf"), List.of())))
                .containsExactly(ProblemCode.LAYOUT_PATTERN_UNUSED);
    }

    @Test
    void includesAndExcludesOfAnEntrySelectFiles() {
        project.write("dist/a.js", "x").write("dist/a.js.map", "x").write("dist/deep/b.js", "x");
        LayoutEntry entry = own("dist", "client", List.of("**/*.js", "*.js"), List.of("deep/**"));

        assertThat(targets(entry))
                .filteredOn(target -> target.startsWith("client/"))
                .containsExactly("client/a.js");
    }

    @Test
    void folderThatOnlyHoldsExcludedFilesIsEmpty() {
        project.write("templates/welcome.mjml", "x");

        assertThat(problems()).containsExactly(ProblemCode.LAYOUT_SOURCE_EMPTY);
    }

    @Test
    void aFolderThatMayBeEmptyNeedsNoMatch() throws IOException {
        Files.createDirectories(folder.resolve("plugins"));

        PackageContent content = content(emptyable("plugins", "plugins", List.of("*.jar")));

        assertThat(content.warnings())
                .extracting(problem -> problem.code().text() + " " + problem.what())
                .containsExactly("layout-pattern-unused the include \"*.jar\" matches nothing in \"plugins\"");
    }

    @Test
    void anIncludeThatMatchesNothingIsRefusedAndAnExcludeIsWarnedOf() {
        assertThat(problems(own("client", "client", List.of("*.html", "*.js"), List.of())))
                .containsExactly(ProblemCode.LAYOUT_PATTERN_UNUSED);
        assertThat(content(own("client", "client", List.of(), List.of("**/*.map")))
                        .warnings())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.what()).isEqualTo("the exclude \"**/*.map\" matches nothing in \"client\""));
    }

    @Test
    void patternsOfASingleFileAreOfNoUse() {
        assertThat(problems(own("README.md", "docs/README.md", List.of("*.md"), List.of())))
                .containsExactly(ProblemCode.LAYOUT_PATTERN_UNUSED);
        assertThat(content(own("README.md", "docs/README.md", List.of(), List.of("*.txt")))
                        .warnings())
                .hasSize(1);
    }

    @Test
    void theStandardLayoutMayHavePatternsThatMatchNothing() {
        project.write("templates/welcome.html", "x");

        assertThat(content().warnings()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsListedWithTheReason() {
        project.write("dist/a.js", "x").write("dist/a.js.map", "x").write("dist/notes.txt", "x");

        assertThat(content(own("dist", "client", List.of("*.js*"), List.of("*.map")))
                        .leftOut())
                .extracting(each -> each.file() + ": " + each.reason())
                .containsExactly("dist/a.js.map: *.map", "dist/notes.txt: no <include> names it");
    }
}
