package com.plexichat.release.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutsideSourcesTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeBuild() throws IOException {
        root = Files.createDirectories(folder.resolve("build"));
        Files.createDirectories(root.resolve("server/bin"));
        Files.createDirectories(root.resolve("webapp/dist"));
        Files.createDirectories(folder.resolve("elsewhere/keys"));
        Files.createSymbolicLink(root.resolve("server/linked"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("server/page"), root.resolve("webapp"));
    }

    private List<Problem> problems(Path around, String... sources) {
        Problems problems = new Problems();
        new OutsideSources(root.resolve("server"), around).refuse(List.of(sources), "<layout>", problems);
        return problems.list();
    }

    @Test
    void whatIsBelowTheFolderOfTheBuildMayBeNamedInAnyWay() {
        assertThat(problems(
                        root,
                        "bin",
                        "not/built/yet",
                        "../webapp/dist",
                        "../not/built/yet",
                        "page/dist",
                        root.resolve("webapp/dist").toString()))
                .isEmpty();
    }

    @Test
    void whatIsNotIsRefusedAllOfItAtOnceAndWhetherItIsThereOrNot() {
        String keys = folder.resolve("elsewhere/keys").toString();

        assertThat(problems(root, "/", "../..", "../../elsewhere", "../../build2", keys, "bin"))
                .extracting(Problem::code)
                .containsOnly(ProblemCode.LAYOUT_SOURCE_OUTSIDE)
                .hasSize(5);
        assertThat(problems(root.resolve("server"), "../webapp/dist"))
                .extracting(Problem::what)
                .containsExactly(
                        "\"../webapp/dist\" is outside of the build, which is all below " + root.resolve("server"));
    }

    @Test
    void aLinkThatLeadsOutIsNoWayAround() {
        assertThat(problems(root, "linked/keys", "linked", "linked/../build")).hasSize(2);
        assertThat(problems(root, "linked/..")).hasSize(1);
    }

    @Test
    void aLinkOnTheWayToTheProjectMakesNoDifference() throws IOException {
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), root.resolve("server"));
        Problems problems = new Problems();
        OutsideSources outside = new OutsideSources(linked, root.toRealPath());

        outside.refuse(
                List.of(
                        "bin",
                        "../webapp/dist",
                        "../not/built/yet",
                        linked.resolve("not/built/yet").toString()),
                "<layout>",
                problems);
        assertThat(problems.list()).isEmpty();
        outside.refuse(List.of("../../elsewhere", "../../not/there"), "<layout>", problems);
        assertThat(problems.list()).hasSize(2);
    }
}
