package com.plexichat.updater.prevented;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no page, no template and no example may tell anybody to do. */
final class ExamplesTest {
    private static final List<String> PLACES = List.of(
            "../docs", "../README.md", "../CONTRIBUTING.md", "../sample-project", "../templates", "src/main/launcher");

    private static final Pattern NO_ENCRYPTION = Pattern.compile("(?i)sslmode\\s*[=:]\\s*\"?(disable|allow|prefer)");
    private static final Pattern PASSWORD_IN_ADDRESS =
            Pattern.compile("\\b[a-z][a-z+.-]*://[^\\s/:@\"'<>]+:[^\\s/@\"'<>]+@");
    private static final Pattern PASSWORD = Pattern.compile("(?i)\"[a-z_]*(password|secret)\"\\s*:\\s*\"[^\"]+\"");
    private static final Pattern RUN_WHAT_IS_FETCHED = Pattern.compile(
            "(curl|wget)\\b[^\\n|]*\\|\\s*(sudo\\s+)?(ba|z|da)?sh\\b|(ba|z|da)?sh\\b[^\\n]*<\\(\\s*(curl|wget)|raw\\.githubusercontent");
    private static final Pattern OPEN_TO_ALL =
            Pattern.compile("chmod\\s+(-[a-zA-Z]*R[a-zA-Z]*|--recursive)\\s+[0-7]*[4-7]\\b");

    @Prevents("D48")
    @Test
    void noneHasAPasswordOrSwitchesEncryptionOff() throws IOException {
        assertThat(found(NO_ENCRYPTION)).isEmpty();
        assertThat(found(PASSWORD_IN_ADDRESS)).isEmpty();
        assertThat(found(PASSWORD)).isEmpty();
    }

    @Prevents("D47")
    @Test
    void noneRunsWhatItFetches() throws IOException {
        assertThat(found(RUN_WHAT_IS_FETCHED)).isEmpty();
    }

    @Prevents("D46")
    @Test
    void noneMakesAWholeTreeReadableForEverybody() throws IOException {
        assertThat(found(OPEN_TO_ALL)).isEmpty();
    }

    /** Else the tests above would show nothing. */
    @Test
    void whatTheOldGuidesSaidWouldBeFound() {
        assertThat(NO_ENCRYPTION.matcher("postgres://db/chat?sslmode=disable").find())
                .isTrue();
        assertThat(PASSWORD_IN_ADDRESS.matcher("postgres://chat:geheim@db/chat").find())
                .isTrue();
        assertThat(PASSWORD.matcher("\"password\": \"geheim\"").find()).isTrue();
        assertThat(PASSWORD.matcher("\"password\": \"\"").find()).isFalse();
        assertThat(RUN_WHAT_IS_FETCHED
                        .matcher("curl -sSL https://get.example | sudo bash")
                        .find())
                .isTrue();
        assertThat(RUN_WHAT_IS_FETCHED
                        .matcher("bash <(curl -s https://get.example)")
                        .find())
                .isTrue();
        assertThat(OPEN_TO_ALL.matcher("chmod -R 755 /opt/chat").find()).isTrue();
    }

    private static Map<String, String> found(Pattern what) throws IOException {
        Map<String, String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(40);
        Map<String, String> found = new TreeMap<>();
        texts.forEach((file, text) -> what.matcher(text).results().forEach(match -> found.put(file, match.group())));
        return found;
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String place : PLACES) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(each -> !each.toString().contains("/target/"))
                        .toList()) {
                    try {
                        texts.put(file.toString(), Files.readString(file));
                    } catch (MalformedInputException binary) {
                        // A font or a picture says nothing.
                    }
                }
            }
        }
        return texts;
    }
}
