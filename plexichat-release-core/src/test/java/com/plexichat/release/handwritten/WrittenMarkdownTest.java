package com.plexichat.release.handwritten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenMarkdownTest {
    @TempDir
    Path folder;

    private HandwrittenNotes read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.1.2-2.md"), text);
        WrittenEntries entries = new WrittenEntries();
        return HandwrittenNotes.of(VersionText.read(WrittenFile.read(file, "notes.md"), entries), entries);
    }

    private List<String> added(String text) throws IOException {
        return read("## Added\n" + text).changes().stream()
                .map(change -> change.wording().text())
                .toList();
    }

    private List<String> problems(String text) {
        return catchThrowableOfType(ReleaseException.class, () -> read(text)).problems().stream()
                .map(problem -> problem.where() + ": " + problem.what())
                .toList();
    }

    private static List<String> problems(Path file) {
        WrittenEntries entries = new WrittenEntries();
        return catchThrowableOfType(
                        ReleaseException.class,
                        () -> Fragment.of(file, "a.fixed.md").read(entries))
                .problems()
                .stream()
                .map(Problem::what)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'```sh\nrun\n\n## Added\n- x', 1, block of code",
        "'Text\n\n~~~~\n~~~', 3, block of code",
        "'```\n``` sh', 1, block of code",
        "'<!-- remember\n\n## Added\n- x', 1, comment",
        "'## Migration\n- Run it:\n  ```\n  a', 3, block of code",
        "'Text\n<pre>\n\n- x', 2, block of HTML",
    })
    void whatHasNoEndWouldSwallowTheNotes(String text, int line, String what) {
        assertThat(problems(text))
                .containsExactly("notes.md, line " + line + ": a " + what + " begins, and has no end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```chat``` is faster",
                "Text\n\n    ```",
                "~~~ sh `x`\n# in code\n~~~~",
                "```\n# in code\n   ````",
                "<!-- # one line -->",
                "<!--\n# comment\n-->",
                "- ```\n  # in code\n  ```",
                "-   Text\n\n    ```\n# no code",
            })
    void aHeadingBelowWhatIsAtItsEndIsOne(String text) {
        assertThat(problems(text + "\n\n## Nonsense\n- y")).last().asString().contains("no section \"Nonsense\"");
    }

    @Test
    void aLineUnderTextMakesAHeadingThatNotesDoNotKnow() throws IOException {
        assertThat(problems("New Features\n------------\n- x\n\n## Migration\nFirst\n-\n"))
                .containsExactly(
                        "notes.md, line 2: the line makes a heading of the text above it",
                        "notes.md, line 7: the line makes a heading of the text above it");
        assertThat(problems("- x\n  ---\n")).hasSize(1);
        Path fragment = Files.writeString(folder.resolve("a.fixed.md"), "Text\n--\n");
        assertThat(problems(fragment)).containsExactly("the line makes a heading of the text above it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Text\n\n---\n\nText", "- x\n---", "---\n---", "> x\n---", "| a |\n| --- |", "- x\nlazy\n==="})
    void aLineThatPartsTheTextIsNone(String text) throws IOException {
        assertThat(read(text).introduction()).contains(text);
    }

    @Test
    void aBlockOfCodeBelongsToTheEntryAboveIt() throws IOException {
        String block = "Another form:\n\n```yaml\na: 1\n\n- b\n```";

        assertThat(added(block + "\n\nText")).containsExactly(block, "Text");
        assertThat(added("- Form\n  ```\n\n  - b\n  ```\n- Next")).containsExactly("Form\n```\n\n- b\n```", "Next");
        assertThat(added("- Form\n- ```\n  - b\n  ```\n")).containsExactly("Form", "```\n- b\n```");
        assertThat(added("Form:\n\n    - b\n\nText")).containsExactly("Form:\n\n    - b", "Text");
    }

    @Test
    void aTabIndentsAsFourSpacesDo() throws IOException {
        assertThat(added("- Polls\n\n\tmore of them\n-\tRooms\n")).containsExactly("Polls\n\n  more of them", "Rooms");
    }

    @Test
    void aBulletWithoutWordsIsNoEntry() throws IOException {
        assertThat(added("-\n-\n- Polls\n* \n-\n  Rooms")).containsExactly("Polls", "Rooms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u2060",
                "a\ufeffb",
                "a\u00adb",
                "\u200e",
                "\u200f",
                "\u061c",
                "\udb40\udc41",
                "\u2028",
                "\ufffd",
                "a\u200db",
                "\u200c"
            })
    void whatNobodySeesIsRefused(String text) {
        assertThat(problems("## Added\n- " + text + "\n"))
                .singleElement()
                .asString()
                .startsWith("notes.md, line 2: the line has \\u");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\udc69\u200d\ud83d\udcbb and \u2764\ufe0f\u200d\ud83d\udd25",
                "\u0645\u06cc\u200c\u0631\u0648\u062f",
                "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f flag",
                "a\tb"
            })
    void whatHoldsAnEmojiTogetherOrPartsLettersIsSeen(String text) throws IOException {
        assertThat(added("- " + text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3164", "\ufe0f", "\u2800\u2800"})
    void anEntryThatNobodySeesIsRefused(String text) {
        assertThat(problems("## Added\n- Polls\n- " + text + "\n"))
                .containsExactly("notes.md, line 1: an entry has only characters that nobody sees");
    }

    @Test
    void codeThatIsIndentedKeepsItsCommentsAndOpensNothing() throws IOException {
        String code = "Run it:\n\n    # <!-- in code -->\n    ````";

        assertThat(read("## Migration\n" + code + "\n\n<!-- a secret -->\n").migration())
                .contains(code);
    }

    @Test
    void anEntryLeavesRoomForOthers() throws IOException {
        String longest = "x".repeat(10_000);

        assertThat(added("- " + longest)).containsExactly(longest);
        assertThat(problems("Text\n\n## Added\n- Polls\n- " + longest + "y\n\n## Breaking\n- z" + longest))
                .containsExactly(
                        "notes.md, line 3: an entry has 10001 characters, and 10000 are the most: \"" + "x".repeat(40)
                                + "…\"",
                        "notes.md, line 7: an entry has 10001 characters, and 10000 are the most: \"z" + "x".repeat(39)
                                + "…\"");
        assertThat(read("## Migration\n" + longest + longest).migration()).isPresent();
    }
}
