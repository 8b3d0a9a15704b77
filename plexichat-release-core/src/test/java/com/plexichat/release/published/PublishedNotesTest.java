package com.plexichat.release.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.Advisory;
import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.problem.ManualPage;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PublishedNotesTest {
    private static final ReleaseChanges TOLD = new ReleaseChanges(
            List.of(new Change(Category.ADDED, Wording.of("Polls for @all"), List.of(InMemoryGit.id(1)))),
            Map.of(Category.FIXED, 2),
            List.of(new BreakingChange(Wording.of("Other ids"), Optional.empty(), List.of(InMemoryGit.id(2)))),
            new TreeSet<>());

    private static ReleaseChanges after(String... bodies) {
        return new PublishedNotes(Stream.of(bodies)
                        .map(body -> new PublishedRelease("a.1.2-2", body, List.of(), List.of()))
                        .toList())
                .after(TOLD);
    }

    /** What is told beside what commits tell. */
    private static List<String> added(String... bodies) {
        ReleaseChanges all = after(bodies);
        assertThat(all.changes()).startsWith(TOLD.changes().get(0));
        return all.changes().stream()
                .skip(1)
                .map(change -> change.category() + " " + change.wording().toMarkdown())
                .toList();
    }

    @Test
    void withoutPublishedNotesNothingIsAdded() {
        assertThat(after()).isEqualTo(TOLD);
    }

    @Test
    void entriesThatCommitsDoNotTellComeBehindThemInTheirSections() {
        String newer = String.join(
                "\r\n",
                "# PlexiChat va.1.2-3",
                "- under no heading",
                "## 🆕 New Features",
                "",
                "- polls for @\u2060ALL ([#12](https://a/12), [abc1234](https://a/c) and 3 more)",
                "- Rooms\\_for **all** ([abc1234](https://a/c))",
                "- 3 further small changes",
                "* See [the guide](https://evil.example)",
                "## Bug Fixes",
                "- Counter \\#1",
                "  - a part of it",
                "## 📋 Breaking Changes",
                "- Other ids",
                "- New tables",
                "- None in this release",
                "## 🔄 Update Instructions",
                "- not a change",
                "");
        String older =
                "## Fixed\n- COUNTER #1\n<details><summary>🔒 Security Updates</summary>\n\n- Sessions end\n- 7 more in [x](y)\n</details>\n";

        assertThat(added(newer, older))
                .containsExactly(
                        "ADDED Rooms\\_for \\*\\*all\\*\\*",
                        "ADDED See the guide",
                        "FIXED Counter #\u20601",
                        "FIXED A part of it",
                        "SECURITY Sessions end");
        assertThat(after(newer).breaking())
                .extracting(change -> change.wording().text())
                .containsExactly("Other ids", "New tables");
        assertThat(after(newer).vague()).isEqualTo(TOLD.vague());
    }

    @Test
    void aLowerHeadingOnlyDividesTheSectionThatItStandsIn() {
        String body = """
                ## Added
                ### Rooms
                - Large rooms
                ### Bug Fixes
                - Clock
                ### Others
                - Lost
                ## Improvements
                <details><summary>More</summary>

                - Faster
                """;

        assertThat(added(body)).containsExactly("ADDED Large rooms", "FIXED Clock", "CHANGED Faster");
        assertThat(untold("", body)).singleElement().asString().contains(": \"Others\" (release a.1.2-2)");
    }

    /** What is told of entries that no section takes. */
    private static List<String> untold(String notes, String body) {
        PublishedNotes published =
                new PublishedNotes(List.of(new PublishedRelease("a.1.2-2", body, List.of(), List.of())));
        return published.untold(published.after(TOLD), notes).stream()
                .map(Problem::text)
                .toList();
    }

    @Test
    void entriesUnderAHeadingThatSaysNoKindAreWarnedOf() {
        assertThat(untold("", "- none\n## ⚠️ Known issues\n- The clock is late\n- And the door\n## Thanks\n- To all\n"))
                .containsExactly(
                        "notes-entries-untold: the published notes of a.1.2-2 have entries under headings that say"
                                + " no kind of change, and they are not told: \"⚠️ Known issues\", \"Thanks\" (release a.1.2-2)\n"
                                + "    -> put them under a heading of " + ManualPage.NOTES_SOURCES.address()
                                + ", there or in a.1.2-2.md in the folder of the notes by hand");
        assertThat(untold("", "## A\n- a\n## B\n- b\n## C\n- c\n## D\n- d\n## E\n- e\n"))
                .singleElement()
                .asString()
                .contains("\"A\", \"B\", \"C\" and 2 more");
    }

    @Test
    void whatNotesMakeAnewOrTellAllTheSameIsNotMissed() {
        assertThat(untold("", "To all\n## Known issues\n- POLLS for @all\n")).isEmpty();
        assertThat(untold(
                        "",
                        "## 👥 Contributors\n- Ada\n## 🔄 Update Instructions\n- Stop\n## 📦 Package\n- Build: 1\n"))
                .isEmpty();
        assertThat(untold("# Chat\n## Where to get it\n", "## Where to get it\n- Here\n"))
                .isEmpty();
    }

    @Test
    void whatStandsInCodeIsNoEntry() {
        assertThat(added("## Added\n```\n- code\n## Fixed\n```\n- Rooms\n")).containsExactly("ADDED Rooms");
    }

    @Test
    void codeInALineHidesNothingAndAFenceEndsWithItsOwnKind() {
        assertThat(added("## Added\n```x``` is offered\n- Rooms\n"))
                .endsWith("ADDED Rooms")
                .hasSize(2);
        assertThat(added("## Added\n~~~\n```\n- code\n~~~ text\n- code\n~~~~\n- Rooms\n"))
                .containsExactly("ADDED Rooms");
        assertThat(added("## Added\n````java\n```\n- code\n````\n- Rooms\n")).containsExactly("ADDED Rooms");
        assertThat(added("## Added\n```\n- code without an end\n")).isEmpty();
    }

    @Test
    void headingsAreThoseThatAreShown() {
        assertThat(added("Fixed\n-----\n- Rooms\n\n##Added\n- Polls\n\n    ## Added\n\n- Votes\n"))
                .containsExactly("FIXED Rooms", "FIXED ##Added", "FIXED Polls", "FIXED Votes");
        assertThat(added("## Fixed ##\n- Rooms\n  ## Added\n- Polls\n> ## Added\n- Votes\n"))
                .contains("FIXED Rooms", "FIXED Votes")
                .noneMatch(entry -> entry.startsWith("ADDED"));
    }

    @Test
    void wholeParagraphsAreEntriesInAListOrAlone() {
        String body = """
                ## Bug Fixes (3)
                - Polls that close on time, but only those
                  that were opened by an administrator
                - Boards:
                  - private
                    ones
                Lazy ones

                A paragraph
                of its own. ([abc1234](https://a/c))

                1. First
                2) Second
                > Quoted
                > words

                ---
                | a | b |
                |---|---|
                """;

        assertThat(added(body))
                .containsExactly(
                        "FIXED Polls that close on time, but only those that were opened by an administrator",
                        "FIXED Boards:",
                        "FIXED Private ones Lazy ones",
                        "FIXED A paragraph of its own",
                        "FIXED First",
                        "FIXED Second",
                        "FIXED Quoted words");
        assertThat(added("## Added\n- " + "Long ".repeat(100) + "\n"))
                .singleElement()
                .asString()
                .hasSizeGreaterThan(490);
    }

    @Test
    void anEntryOfSeveralLinesThatIsToldIsNotRepeated() {
        String entry =
                "Boards with many parts:\n- private ones,\n  and [others](https://a/b)\n- public ones\n\nMore of it.";
        Change boards = new Change(Category.ADDED, Wording.ofWritten(entry), List.of());
        ReleaseChanges told = new ReleaseChanges(List.of(boards), Map.of(), List.of(), new TreeSet<>());
        String body = "## Added\n- " + boards.wording().toMarkdown() + " ([abc](https://a/c))\n  - new ones\n";

        assertThat(new PublishedNotes(List.of(new PublishedRelease("a.1.2-2", body, List.of(), List.of())))
                        .after(told)
                        .changes())
                .extracting(change -> change.wording().text())
                .containsExactly(entry, "New ones");
    }

    @Test
    void ourOwnSentencesAreNoEntries() {
        assertThat(after(
                                "## Breaking\n- For the others nothing has to be migrated: nobody\n- Nothing has to be migrated: x\n")
                        .breaking())
                .hasSize(1);
        assertThat(added("## Fixed\n\n**Full Changelog**: https://a/compare/b\n"))
                .isEmpty();
    }

    @Test
    void whatIsInACommentIsNoText() {
        assertThat(added("## Added\n- Shown\n<!--\n- Thank Bob\n-->\n- Rooms <!-- of\nBob --> here\n"))
                .containsExactly("ADDED Shown", "ADDED Rooms here");
        assertThat(added("## Added\n- Read \\<!-- as text\n- Rooms\n"))
                .containsExactly("ADDED Read \\<!-- as text", "ADDED Rooms");
    }

    @Test
    void advisoriesThatAreNamedAreClosedToo() {
        assertThat(after("## Security\n- Close CVE-2031-20001\n").advisories())
                .extracting(Advisory::id)
                .containsExactly("CVE-2031-20001");
    }

    @Test
    void whatStandsInACommentIsNoEntry() {
        assertThat(added("## Added\n<!--\n- remember\n\n## Fixed\n-->\n- Rooms\n"))
                .containsExactly("ADDED Rooms");
    }

    @Test
    void nothingOfAForeignBodyIsMarkup() {
        String hostile =
                "## Added\n- <script>alert(1)</script> ${x} @team `x`\u202e\u001b[31m\n- \u200b\n-\n- ![i](http://x)\n";

        assertThat(added(hostile))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).doesNotContain("\u001b", "\u202e", " <script>", "@team", "http"));
    }

    @Test
    void muchIsBounded() {
        String many = "## Added\n"
                + IntStream.range(0, 4_000).mapToObj(i -> "- Room " + i).collect(Collectors.joining("\n"));

        assertThat(added(many)).hasSize(1_000);
        assertThat(added("## Breaking\n- Other tables\n" + many)).hasSize(999);
        assertThat(added("## Added\n- Rooms " + "(".repeat(1 << 20) + "\n- [" + "x](".repeat(1 << 20)))
                .hasSize(1);
        assertThat(added("## Added\n- " + " ([a](b), ".repeat(1 << 16))).hasSize(1);
    }
}
