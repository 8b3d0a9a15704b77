package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.git.WrittenHistory;
import com.plexichat.release.notes.BaseRelease;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.published.PublishedNotes;
import com.plexichat.release.published.PublishedRelease;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldenRangesTest {
    static final Path RANGES = Path.of("src/test/resources/notes/ranges");

    private static final int MOST_LINES = 60;

    private static final ReleaseChanges NOTHING = new ReleaseChanges(List.of(), Map.of(), List.of(), new TreeSet<>());

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
        assertThat(addedByHand(notes, history.version(), CommandLineGit.of(folder)))
                .as("what a jump takes for text by hand")
                .isEqualTo(NOTHING);
    }

    /** What a jump over the release would tell of its notes, if commits told nothing. */
    private static ReleaseChanges addedByHand(String notes, String text, GitRepository git) {
        Version version = VersionSchemes.DEFAULT.parse(text).orElseThrow();
        ReleaseTags tags = ReleaseTags.read(git, version.scheme());
        List<CommitMessage> commits = new ArrayList<>();
        git.eachCommit(
                new CommitRange(
                        BaseRelease.of(version, tags).map(ReleaseTag::commit),
                        git.head().id()),
                commits::add);
        return new PublishedNotes(List.of(new PublishedRelease(text, notes, List.of(), List.of(commits))))
                .after(NOTHING);
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
