package com.plexichat.updater.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.DocumentedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** What the pages tell an administrator to type is understood. */
final class DocumentedCommandsTest {
    /** In a sentence, where a line may end in the middle of it, or as a line of a block. */
    private static final Pattern COMMAND =
            Pattern.compile("`plexichat ([a-z][^`]*)`|(?m:^ *(?:sudo )?plexichat ([a-z][^\\n#]*))");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @Test
    void eachCommandIsThereWithItsOptions() throws IOException {
        assertThat(DocumentedText.found(COMMAND, DocumentedCommandsTest::command))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        (command, page) -> assertThat(refusal(command)).as(page).isEmpty());
    }

    @Test
    void whatIsNotThereWouldBeFound() {
        assertThat(refusal("update upgrade --newest")).contains("--newest");
        assertThat(refusal("upgrade --latest")).contains("upgrade");
    }

    @Test
    void theCommandInTheNotesThatInitWritesIsWholeForEachVersion() throws IOException {
        String written =
                Files.readString(Path.of("../plexichat-release-core/src/test/resources/golden/init/python.txt"));

        List<String> commands = Pattern.compile("(?m)^java -jar plexichat-updater\\.jar (.*)$")
                .matcher(written.replace("${tag}", "a.1.0-1"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(commands)
                .singleElement()
                .asString()
                .satisfies(command -> assertThat(UnrunCommand.line()
                                .parseArgs(command.split(" ", -1))
                                .errors())
                        .isEmpty());
    }

    private static String command(MatchResult match) {
        String inASentence = match.group(1);
        return (inASentence == null ? match.group(2) : inASentence)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Why the parser does not take it, or nothing; a sentence may leave out what a command is given. */
    private static String refusal(String command) {
        List<String> words = WORD.matcher(command)
                .results()
                .map(match -> match.group().replace("\"", ""))
                .toList();
        try {
            UnrunCommand.line().parseArgs(words.toArray(String[]::new));
            return "";
        } catch (MissingParameterException sentence) {
            return "";
        } catch (ParameterException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
