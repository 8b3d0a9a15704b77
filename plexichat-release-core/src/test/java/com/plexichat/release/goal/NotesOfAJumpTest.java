package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notes that tell several releases as one. */
final class NotesOfAJumpTest extends NotesInProject {
    @Test
    void aJumpOverSeveralReleasesIsToldAsOneAndNamesThem() {
        project.git
                .commit("Add polls")
                .tag("a.1.2-2")
                .commit("Add rooms")
                .tag("a.1.2-3")
                .commit("Add votes");
        project.version("a.1.2-4");
        notes.since = Optional.of("a.1.2-1");

        assertThat(notes.run())
                .contains("- Add polls", "- Add rooms", "- Add votes")
                .contains("\n- Changes since: a.1.2-1, with those of a.1.2-2 and a.1.2-3\n");
        assertThat(project.log.lines())
                .containsExactly(
                        "Wrote target/release/RELEASE_NOTES.md, commits read: 3, since a.1.2-1, as plexichat.since says");
    }

    @Test
    void aJumpNamesAllThatItIsOver() {
        project.git
                .commit("Add polls")
                .tag("a.1.2-2")
                .commit("Add rooms")
                .tag("a.1.2-3")
                .commit("Add votes")
                .tag("a.1.2-4")
                .commit("Add themes");
        project.version("a.1.2-5");
        notes.since = Optional.of("a.1.2-1");

        assertThat(notes.run()).contains("with those of a.1.2-2, a.1.2-3 and a.1.2-4\n");
    }

    @Test
    void aJumpNeedsAWordOnWhatTheNewReleaseItselfBreaks() {
        project.git
                .commit("feat!: longer ids")
                .hold("src/release/notes/changes/ids.migration.md", "Replace the ids.")
                .tag("a.1.2-2")
                .commit("feat!: other rooms");
        project.version("a.1.2-3")
                .write("src/release/notes/changes/ids.migration.md", "Replace the ids.")
                .write("src/release/notes/a.1.2-2.md", "## Migration\nStop the server.\n");
        notes.since = Optional.of("a.1.2-1");
        notes.strict = true;

        assertThatThrownBy(notes::run)
                .hasMessageContaining("notes-migration-missing")
                .hasMessageContaining("Other rooms")
                .hasMessageNotContaining("Longer ids");

        project.write("src/release/notes/changes/rooms.migration.md", "Rename the rooms.");
        assertThat(notes.run()).contains("Stop the server.", "Replace the ids.", "Rename the rooms.");
    }

    @Test
    void aJumpTellsWhatOnlyThePublishedNotesOfTheReleasesInBetweenTell() {
        project.git.commit("Add polls").tag("a.1.2-2").commit("Add rooms");
        project.version("a.1.2-3");
        notes.since = Optional.of("a.1.2-1");
        project.work.notes.put("a.1.2-2", "## Added\n- ADD POLLS ([1](x))\n- A word of thanks\n");
        project.work.notes.put("a.1.2-1", "## Added\n- Read before\n");

        assertThat(notes.run())
                .contains("- Add rooms\n- Add polls\n- A word of thanks\n")
                .doesNotContain("ADD POLLS", "Read before");
    }

    @Test
    void theNotesOfATagInAnOldSpellingAreReadToo() {
        project.git.commit("Add polls").tag("va.1.2-2").commit("Add rooms");
        project.version("a.1.2-3");
        notes.since = Optional.of("a.1.2-1");
        project.work.notes.put("va.1.2-2", "## Security\n- Close the hole of CVE-2031-20001\n");

        assertThat(notes.run()).contains("### CVE Fixes\n\n- [CVE-2031-20001]", "\n- Close the hole of CVE-2031-20001");
    }

    @Test
    void whatWasWrittenByHandIsToldOnceAndInItsLatestWords() {
        String poles = "## Added\n- Poles:\n  - private ones\n  - public ones\n";
        String then = "src/release/notes/a.1.2-2.md";
        project.git.write(then, poles).commit("Add rooms").tag("a.1.2-2");
        project.write(then, poles.replace("Poles", "Polls")).git.write(then, poles.replace("Poles", "Polls"));
        project.git.commit("Fix the counter");
        project.version("a.1.2-3");
        notes.since = Optional.of("a.1.2-1");
        project.work.notes.put("a.1.2-2", poles.replace("Added", "🆕 New Features (2)") + "- Add rooms\n- And me\n");

        assertThat(notes.run())
                .contains("\n- Polls:\n  - private ones\n  - public ones\n- Add rooms\n- And me\n\n")
                .doesNotContain("Poles", "Private ones");
    }

    @Test
    void whatPublishedNotesTellUnderAnotherHeadingIsWarnedOf() {
        project.git.commit("Add polls").tag("a.1.2-2").commit("Add rooms");
        project.version("a.1.2-3");
        notes.since = Optional.of("a.1.2-1");
        project.work.notes.put("a.1.2-2", "## Known issues\n- The clock is late\n## 📦 Package\n- Platform: any\n");

        assertThat(notes.run()).doesNotContain("clock");
        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("a.1.2-2", "\"Known issues\""));
    }
}
