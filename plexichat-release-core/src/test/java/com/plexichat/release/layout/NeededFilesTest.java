package com.plexichat.release.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NeededFilesTest extends LayoutReading {
    private List<Problem> missed(String... ownTargets) {
        return NeededFiles.problems(folder, Set.of(ownTargets));
    }

    @Test
    void aProjectThatHasThemAllHasNoProblem() {
        assertThat(missed()).isEmpty();
    }

    @Test
    void whatIsMissingEmptyOrNoFileIsToldAtOnceAsThePackageWouldTellIt() {
        project.delete("LICENSE").write("NOTICE.txt", "").delete("README.md").write("README.md/text", "x");

        assertThat(missed())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.LAYOUT_FILE_MISSING,
                        ProblemCode.LAYOUT_SOURCE_EMPTY,
                        ProblemCode.LAYOUT_FILE_UNSUITABLE);
        assertThat(missed())
                .isEqualTo(LayoutReader.find(PackageLayout.of(List.of(), List.of()), folder, FolderListing.AS_IT_IS)
                        .problems());
    }

    @Test
    void whatFillsAPlaceByAnEntryOfTheProjectsOwnMayBeBuilt() {
        project.delete("LICENSE").delete("NOTICE.txt");

        assertThat(missed("LICENSE", "docs"))
                .extracting(Problem::what)
                .containsExactly("\"NOTICE.txt\" is missing and every package needs it");
    }
}
