package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.bump.BumpFiles;
import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.CommandLineGitWriter;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.git.GitWriter;
import com.plexichat.release.goal.BumpRequest.GitSteps;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.place.PatternPlace;
import com.plexichat.release.place.PointerPlace;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BumpGoalTest {
    private static final GitSteps FILES_ONLY = new GitSteps(false, false, false, false, "chore(release): {version}");
    private static final GitSteps EVERYTHING = new GitSteps(false, false, false, true, "chore(release): {version}");
    /** Before and after each of eight writes: the journal, three files, commit, tag, push, and the journal's end. */
    private static final int LAST_MOMENT = 15;

    private static final String PACKAGE = "{ \"name\": \"chat\",\n  \"version\": \"a.1.2-1\" }\n";

    @TempDir
    private Path folder;

    private TestProject project;
    private GitSandbox git;
    private Optional<Step> step = Optional.empty();
    private GitSteps steps = FILES_ONLY;
    private boolean dryRun;
    private boolean allowsStepBack;
    private List<VersionPlace> places = List.of(
            new PointerPlace("web/package.json", "/version"),
            PatternPlace.parse("chat/__init__.py", "^__version__ = \"(.*)\""));

    @BeforeEach
    void makeProject() throws IOException {
        makeProject(folder.resolve("project"));
    }

    private void makeProject(Path at) throws IOException {
        project = new TestProject(at);
        project.finder = CommandLineGit::of;
        project.write("web/package.json", PACKAGE).write("chat/__init__.py", "__version__ = \"a.1.2-1\"\n");
        Path origin = Files.createDirectories(at.resolveSibling(at.getFileName() + "-origin"));
        git = GitSandbox.in(at);
        git.git("config", "user.name", "Ada");
        git.git("config", "user.email", "ada@example.org");
        git.commit("Begin").tag("a.1.2-1");
        git.git("init", "--quiet", "--bare", origin.toString());
        git.origin(origin.toUri().toString());
    }

    @Test
    void theNextVersionIsWrittenToEveryPlaceAndNowhereElse() throws IOException {
        Files.setPosixFilePermissions(
                project.folder.resolve("chat/__init__.py"), PosixFilePermissions.fromString("rw-------"));

        assertThat(bump()).isEqualTo("a.1.2-2");

        assertThat(read("version.json")).isEqualTo("{\"current_version\": \"a.1.2-2\"}");
        assertThat(read("web/package.json")).isEqualTo(PACKAGE.replace("a.1.2-1", "a.1.2-2"));
        assertThat(read("chat/__init__.py")).isEqualTo("__version__ = \"a.1.2-2\"\n");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(project.folder.resolve("chat/__init__.py"))))
                .isEqualTo("rw-------");
        assertThat(git.repository().changedFiles())
                .containsExactlyInAnyOrder("version.json", "web/package.json", "chat/__init__.py");
        assertThat(project.log.lines())
                .containsExactly(
                        "The project says a.1.2-1, the next version is a.1.2-2",
                        "Wrote a.1.2-2 to version.json, web/package.json, chat/__init__.py");
    }

    @Test
    void aDryRunShowsTheDifferenceAndWritesNothing() {
        dryRun = true;

        bump();

        assertThat(project.log.lines())
                .containsExactly(
                        "The project says a.1.2-1, the next version is a.1.2-2",
                        "@@ version.json, line 1",
                        "-{\"current_version\": \"a.1.2-1\"}",
                        "+{\"current_version\": \"a.1.2-2\"}",
                        "@@ web/package.json, line 2",
                        "-  \"version\": \"a.1.2-1\" }",
                        "+  \"version\": \"a.1.2-2\" }",
                        "@@ chat/__init__.py, line 1",
                        "-__version__ = \"a.1.2-1\"",
                        "+__version__ = \"a.1.2-2\"",
                        "Dry run: nothing was written.");
        assertThat(git.repository().changedFiles()).isEmpty();
        assertThat(journal()).doesNotExist();
    }

    @Test
    void commitTagAndPushFollowIfTold() {
        steps = EVERYTHING;
        project.write("README.md", "changed, and none of the bump's business");

        bump();

        assertThat(git.git("log", "-1", "--format=%s", "--name-only").lines().filter(line -> !line.isEmpty()))
                .containsExactly("chore(release): a.1.2-2", "chat/__init__.py", "version.json", "web/package.json");
        assertThat(git.git("cat-file", "-t", "a.1.2-2").strip()).isEqualTo("tag");
        assertThat(pushed())
                .containsExactlyInAnyOrder(
                        git.head() + " refs/heads/main",
                        git.git("rev-parse", "a.1.2-2").strip() + " refs/tags/a.1.2-2");
        assertThat(git.repository().changedFiles()).containsExactly("README.md");
        assertThat(journal()).doesNotExist();
    }

    @Test
    void theVersionGoesOnFromTheGreatestOfItsLine() {
        git.tag("b.1.2-98").tag("a.1.3-1");

        assertThat(bump()).isEqualTo("b.1.2-99");
    }

    @Test
    void anOldSpellingOfATagCounts() {
        git.tag("b1.2-9");

        assertThat(bump()).isEqualTo("b.1.2-10");
    }

    @Test
    void aStepIntoALineThatIsAheadIsRefusedUnlessToldSo() {
        git.tag("a.1.3-5");
        step = Optional.of(Step.MINOR);

        assertThatThrownBy(this::bump).hasMessageContaining("version-steps-back: a.1.3-1 is not above a.1.3-5");
        allowsStepBack = true;
        assertThat(bump()).isEqualTo("a.1.3-1");
    }

    @Test
    void everyPlaceThatIsNotThereExactlyOnceIsNamedAndNothingIsWritten() {
        places = List.of(
                new PointerPlace("web/package.json", "/none"),
                PatternPlace.parse("chat/__init__.py", "version = '(.*)'"));

        assertThatThrownBy(this::bump)
                .hasMessageContaining("there is no string at /none (web/package.json)")
                .hasMessageContaining("matches nothing (chat/__init__.py)");
        assertThat(git.repository().changedFiles()).isEmpty();
        assertThat(journal()).doesNotExist();
    }

    @Test
    void whatIsNotTheVersionIsNeverOverwritten() {
        project.write("chat/__init__.py", "__version__ = \"a.1.2-1\"  # see \"docs\"\n");
        git.commit("Explain");
        places = List.of(
                new PointerPlace("web/package.json", "/name"),
                PatternPlace.parse("chat/__init__.py", "^__version__ = \"(.*)\""));

        assertThatThrownBy(this::bump)
                .hasMessageContaining(
                        "version-disagrees: it says \"chat\", the project says a.1.2-1 (web/package.json)")
                .hasMessageContaining("it says \"a.1.2-1\"  # see \"docs\"");
        assertThat(git.repository().changedFiles()).isEmpty();
    }

    @Test
    void aVersionThatWasReleasedIsNotGivenAgainWhateverIsAllowed() {
        git.tag("a.1.3-1").tag("a.1.3-2");
        step = Optional.of(Step.MINOR);
        allowsStepBack = true;

        assertThatThrownBy(this::bump).hasMessageContaining("version-released: a.1.3-1 was released from commit");
    }

    @Test
    void aFileIsNamedByItsNameAndNotByAPattern() {
        project.write("v[12].txt", "a.1.2-1").write("v1.txt", "mine");
        git.commit("Add files");
        project.write("v1.txt", "changed");
        places = List.of(PatternPlace.parse("v[12].txt", "(.+)"));
        steps = EVERYTHING;

        bump();

        assertThat(git.repository().changedFiles()).containsExactly("v1.txt");
    }

    @Test
    void aFileWithUncommittedChangesIsNotWritten() {
        bump();

        assertThatThrownBy(this::bump)
                .hasMessageContaining("git-tree-dirty")
                .hasMessageContaining("version.json, web/package.json, chat/__init__.py");
        assertThat(read("version.json")).contains("a.1.2-2");
    }

    @Test
    void aProjectWithoutAnyPlaceHasNothingToWrite() {
        project.delete("version.json");
        project.pomVersion = Optional.of("a.1.2-1");
        places = List.of();

        assertThatThrownBy(this::bump).hasMessageContaining("version-missing").hasMessageContaining("<versionPlaces>");
    }

    @Test
    void aDetachedHeadCannotBePushed() {
        git.detach("a.1.2-1");
        steps = EVERYTHING;

        assertThatThrownBy(this::bump).hasMessageContaining("plexichat.push");
        assertThat(git.repository().changedFiles()).isEmpty();
    }

    @Test
    void aBumpThatIsStoppedAnywhereIsFinishedByTheNextOne() throws IOException {
        int stops = 0;
        for (boolean stopped = true; stopped; stops++) {
            makeProject(folder.resolve("stopped-" + stops));
            steps = EVERYTHING;
            stopped = isStoppedAt(stops);
            boolean done = stops >= LAST_MOMENT;
            if (stopped && !done) {
                assertThat(List.of(read("version.json"), read("web/package.json"), read("chat/__init__.py")))
                        .as("stop %d leaves every file whole", stops)
                        .allMatch(text -> text.contains("\"a.1.2-1\"") || text.contains("\"a.1.2-2\""));
                assertThat(bump()).as("after stop %d", stops).isEqualTo("a.1.2-2");
            }
            assertThat(git.repository().changedFiles())
                    .as("after stop %d", stops)
                    .isEmpty();
            assertThat(git.git("rev-list", "--count", "HEAD").strip()).isEqualTo("2");
            assertThat(read("chat/__init__.py")).contains("a.1.2-2");
            assertThat(pushed()).hasSize(2).contains(git.head() + " refs/heads/main");
            assertThat(journal()).doesNotExist();
        }
        assertThat(stops - 2).isEqualTo(LAST_MOMENT);
    }

    @Test
    void whatSomethingElseChangedAfterAStopIsLeftAlone() {
        isStoppedAt(4);
        project.write("web/package.json", "{\"version\": \"changed by hand\"}");

        assertThatThrownBy(this::bump)
                .hasMessageContaining("bump-unfinished: a bump to a.1.2-2 was stopped")
                .hasMessageContaining("something else changed web/package.json")
                .hasMessageContaining("git checkout -- version.json web/package.json chat/__init__.py");
        assertThat(read("web/package.json")).contains("changed by hand");
    }

    @Test
    void aStoppedBumpThatWasUndoneIsForgotten() {
        isStoppedAt(4);
        git.git("checkout", "--", ".");
        step = Optional.of(Step.MINOR);

        assertThat(bump()).isEqualTo("a.1.3-1");
    }

    @Test
    void aJournalThatCannotBeReadStopsTheNextBump() throws IOException {
        Files.writeString(journal(), "{\"version\": ");

        assertThatThrownBy(this::bump)
                .hasMessageContaining("bump-unfinished")
                .hasMessageContaining("plexichat-bump.json");
    }

    private Path journal() {
        return project.folder.resolve(".git/plexichat-bump.json");
    }

    private String read(String file) {
        try {
            return Files.readString(project.folder.resolve(file));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<String> pushed() {
        return git.git("ls-remote", "origin")
                .lines()
                .filter(line -> !line.endsWith("HEAD") && !line.endsWith("^{}"))
                .map(line -> line.replace('\t', ' '))
                .toList();
    }

    private String bump() {
        return run(new Stops(Integer.MAX_VALUE));
    }

    private boolean isStoppedAt(int stop) {
        try {
            run(new Stops(stop));
            return false;
        } catch (StoppedException stopped) {
            return true;
        }
    }

    private String run(Stops stops) {
        BumpRequest request = new BumpRequest(
                project.facts(),
                new NextVersion(step, Optional.empty(), true),
                new ReleaseRules(true, allowsStepBack, BranchRules.parse("~ALL", "~ALL", "~ALL")),
                places,
                steps,
                dryRun);
        return new BumpGoal(
                        project.identities(),
                        CommandLineGit::of,
                        at -> stops.of(new CommandLineGitWriter(at)),
                        stops::of,
                        project.log)
                .run(request)
                .text();
    }

    private static final class StoppedException extends RuntimeException {}

    /** Ends the run before a write, or after it. */
    private static final class Stops {
        private final int stop;
        private int moments;

        Stops(int stop) {
            this.stop = stop;
        }

        private void around(Runnable write) {
            moment();
            write.run();
            moment();
        }

        private void moment() {
            if (moments++ == stop) {
                throw new StoppedException();
            }
        }

        BumpFiles of(BumpFiles files) {
            return new BumpFiles() {
                @Override
                public String read(String file) {
                    return files.read(file);
                }

                @Override
                public void write(String file, String text) {
                    around(() -> files.write(file, text));
                }

                @Override
                public Optional<String> journal() {
                    return files.journal();
                }

                @Override
                public void writeJournal(String text) {
                    around(() -> files.writeJournal(text));
                }

                @Override
                public void removeJournal() {
                    around(files::removeJournal);
                }
            };
        }

        GitWriter of(GitWriter writer) {
            return new GitWriter() {
                @Override
                public void commit(List<String> files, String message) {
                    around(() -> writer.commit(files, message));
                }

                @Override
                public void tag(String name, CommitId commit, String message, boolean signed) {
                    around(() -> writer.tag(name, commit, message, signed));
                }

                @Override
                public void push(String branch, String tag) {
                    around(() -> writer.push(branch, tag));
                }

                @Override
                public Path ownFile(String name) {
                    return writer.ownFile(name);
                }
            };
        }
    }
}
