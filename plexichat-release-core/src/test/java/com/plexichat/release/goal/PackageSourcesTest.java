package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageSourcesTest {
    @TempDir
    Path folder;

    private Packing packing;

    @BeforeEach
    void makeProject() {
        packing = new Packing(folder);
    }

    private static LayoutEntry entry(String source, String target, Optional<Integer> mode) {
        return new LayoutEntry(
                source, target, new LayoutEntry.Patterns(List.of(), List.of()), mode, true, false, List.of());
    }

    @Test
    void whatTheGoalWritesItselfIsNoSource() {
        packing.run();
        for (String source : List.of("target", ".", "target/release", "target/package/linux-arm64")) {
            packing.entries.clear();
            packing.entries.add(entry(source, "more", Optional.empty()));

            assertThatThrownBy(packing::run)
                    .hasMessageContaining("\"" + source + "\" holds what this goal writes itself");
        }
    }

    @Test
    void theWholeProjectAsASourceIsToldAlone() {
        packing.run();
        packing.entries.add(entry(".", "", Optional.empty()));

        assertThatThrownBy(packing::run).hasMessageContaining("\".\" holds what this goal writes itself");
        assertThat(codes(packing::run)).containsExactly(ProblemCode.LAYOUT_FILE_UNSUITABLE);
    }

    @Test
    void whatALinkInBinPointsAtFollowsTheRulesOfBin() {
        packing.project
                .write("lib/chat.sh", "#!/bin/sh\n")
                .write("lib/data", "x")
                .write("lib/tool", "no interpreter");
        packing.links.add(new PackageLink("bin/chat", "../lib/chat.sh"));
        packing.links.add(new PackageLink("bin/data", "../lib/data"));
        packing.links.add(new PackageLink("bin/tool", "../lib/tool"));
        packing.entries.add(entry("lib/chat.sh", "lib/chat.sh", Optional.of(0644)));
        packing.entries.add(entry("lib/data", "lib/data", Optional.of(0644)));
        packing.entries.add(entry("lib/tool", "lib/tool", Optional.of(0755)));

        assertThatThrownBy(packing::run)
                .hasMessageContainingAll(
                        "\"lib/chat.sh\" is a script (the link \"bin/chat\" points at it), and with the mode 644",
                        "\"lib/tool\" is executable (the link \"bin/tool\" points at it) and is neither");
        assertThat(codes(packing::run))
                .containsExactly(ProblemCode.PROGRAM_NOT_EXECUTABLE, ProblemCode.PROGRAM_INTERPRETER_INVALID);
    }
}
