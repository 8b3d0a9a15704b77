package com.plexichat.release.goal;

import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.WrittenHistory;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldenRangesTest {
    static final Path RANGES = Path.of("src/test/resources/notes/ranges");

    private static final int MOST_LINES = 60;

    @TempDir
    Path folder;

    static List<String> ranges() throws IOException {
        try (Stream<Path> entries = Files.list(RANGES)) {
            return entries.filter(Files::isDirectory)
                    .map(range -> range.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void notesOfARangeAreThoseThatWereReviewed(String range) throws IOException {
        Path golden = RANGES.resolve(range);
        WrittenHistory history = WrittenHistory.read(golden.resolve("history.txt"));
        TestProject project = new TestProject(folder).version(history.version());
        history.makeIn(folder);
        project.finder = CommandLineGit::of;

        String notes = notes(project);

        GoldenFile.at(golden.resolve("RELEASE_NOTES.md")).holds(notes);
        GoldenFile.at(golden.resolve("log.txt")).holds(told(project));
    }

    private static String notes(TestProject project) {
        NotesRun notes = new NotesRun(project);
        notes.explain = true;
        notes.strict = true;
        return notes.run();
    }

    /** What the goal said at the beginning and at the end, without the machine's own path. */
    private static String told(TestProject project) {
        List<String> lines = project.log.lines();
        int end = Math.max(MOST_LINES, lines.size() - MOST_LINES);
        return Stream.of(
                        lines.stream().limit(MOST_LINES),
                        lines.stream().skip(end),
                        project.log.warnings().stream().map(Problem::text))
                .flatMap(each -> each)
                .map(line -> line.replace(project.folder.toString(), "PROJECT") + "\n")
                .collect(Collectors.joining());
    }
}
