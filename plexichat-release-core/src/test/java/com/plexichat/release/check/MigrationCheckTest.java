package com.plexichat.release.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.handwritten.HandwrittenNotes;
import com.plexichat.release.handwritten.NotesFolder;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.text.Wording;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MigrationCheckTest {
    private static final Version VERSION = VersionSchemes.find("a.1.2-2").orElseThrow();
    private static final BreakingChange IDS = new BreakingChange(
            Wording.of("Other ids"), Optional.empty(), List.of(InMemoryGit.id(1), InMemoryGit.id(2)));
    private static final BreakingChange ROOMS =
            new BreakingChange(Wording.of("Other rooms"), Optional.empty(), List.of(InMemoryGit.id(3)));
    private static final BreakingChange EXPLAINED = new BreakingChange(
            Wording.of("Other polls"), Optional.of(Wording.of("Close them")), List.of(InMemoryGit.id(4)));

    private Optional<ReleaseTag> base =
            Optional.of(new ReleaseTag("a.1.2-1", VersionSchemes.find("a.1.2-1").orElseThrow(), InMemoryGit.id(7)));
    private HandwrittenNotes written = HandwrittenNotes.NONE;
    private Optional<String> reason = Optional.empty();
    private Set<CommitId> titled = Set.of();

    private HandwrittenInput input() {
        Path project = Path.of("/project");
        return new HandwrittenInput(new NotesFolder(project, project.resolve("src/release/notes")), reason);
    }

    private MigrationCheck check(BreakingChange... breaking) {
        return new MigrationCheck(
                base,
                new ReleaseChanges(List.of(), Map.of(), Arrays.asList(breaking), new TreeSet<>()),
                written,
                change -> written.explainMigration(),
                titled);
    }

    private Optional<Problem> problem(BreakingChange... breaking) {
        return check(breaking).problems(VERSION, input()).stream()
                .map(WeighedProblem::problem)
                .findFirst();
    }

    @Test
    void allThatNobodyExplainsIsOneProblemWithEveryWayToMendIt() {
        assertThat(problem(IDS, EXPLAINED, ROOMS).orElseThrow().text())
                .contains("because of " + InMemoryGit.id(1).brief() + " "
                        + InMemoryGit.id(2).brief() + " \"Other ids\", "
                        + InMemoryGit.id(3).brief() + " \"Other rooms\"\n")
                .contains("Migration: ...", "BREAKING CHANGE: ...", "src/release/notes/a.1.2-2.md", ".migration.md")
                .contains("-Dplexichat.withoutMigration=")
                .doesNotContain("polls");
    }

    @Test
    void ofManyTheFirstAreNamed() {
        BreakingChange[] many = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new BreakingChange(
                        Wording.of("Other id " + i), Optional.empty(), Collections.nCopies(i * 10, InMemoryGit.id(i))))
                .toArray(BreakingChange[]::new);

        String id = InMemoryGit.id(5).brief();
        assertThat(problem(many).orElseThrow().text())
                .contains(String.join(" ", Collections.nCopies(5, id)) + " \"Other id 5\" and 7 more\n")
                .doesNotContain("Other id 6", String.join(" ", Collections.nCopies(6, id)));
    }

    @Test
    void whereAllIsExplainedOrNothingBreaksNothingIsAsked() {
        assertThat(problem()).isEmpty();
        assertThat(problem(EXPLAINED)).isEmpty();
        reason = Optional.of("nobody used them");
        assertThat(check(EXPLAINED).waived(input())).isEmpty();
    }

    @Test
    void handWrittenTextExplainsAll() {
        written = new HandwrittenNotes(Optional.empty(), List.of(), List.of(), Optional.of("Run it"));

        assertThat(problem(IDS, ROOMS)).isEmpty();
    }

    @Test
    void whatOnlyATitleCallsBreakingStopsNobody() {
        titled = Set.of(InMemoryGit.id(2), InMemoryGit.id(3));

        assertThat(check(IDS, EXPLAINED, ROOMS).problems(VERSION, input()))
                .satisfiesExactly(
                        declared -> {
                            assertThat(declared.stops(true)).isTrue();
                            assertThat(declared.problem().what())
                                    .contains("Other ids")
                                    .doesNotContain("rooms", "title");
                        },
                        called -> {
                            assertThat(called.stops(true)).isFalse();
                            assertThat(called.problem().what())
                                    .contains("the title or a label of a pull request", "Other rooms")
                                    .doesNotContain("ids");
                        });
    }

    @Test
    void aReasonWaives() {
        reason = Optional.of("nobody used them");

        assertThat(problem(IDS)).isEmpty();
        assertThat(check(IDS).waived(input())).contains("nobody used them");
    }

    @Test
    void aFlagIsNoReason() {
        reason = Optional.of("true");

        assertThatThrownBy(this::input)
                .hasMessageContaining("parameter-invalid")
                .hasMessageContaining("give the reason");
    }

    @Test
    void nobodyUpgradesToAFirstRelease() {
        base = Optional.empty();

        assertThat(problem(IDS)).isEmpty();
    }
}
