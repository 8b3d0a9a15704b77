package com.plexichat.release.goal;

import com.plexichat.release.bump.BumpFiles;
import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.CommandLineWorkingCopy;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.git.WorkingCopy;
import com.plexichat.release.place.PatternPlace;
import com.plexichat.release.place.PointerPlace;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.Step;
import com.plexichat.release.version.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A project at a.1.2-1 in a clone with an origin, whose bumps can be stopped before and after each of their writes. */
final class Bumping {
    static final String MESSAGE = "chore(release): {version}";
    static final GitSteps FILES_ONLY = new GitSteps(false, false, false, false, MESSAGE, Optional.empty());
    static final GitSteps COMMIT = new GitSteps(true, false, false, false, MESSAGE, Optional.empty());
    static final GitSteps EVERYTHING = new GitSteps(false, false, false, true, MESSAGE, Optional.empty());
    static final String PACKAGE = "{ \"name\": \"chat\",\n  \"version\": \"a.1.2-1\" }\n";

    private static final Set<String> WRITES = Set.of(
            "write", "writeJournal", "removeJournal", "commit", "tag", "push", "deleteTag", "dropHead", "unstage");

    final TestProject project;
    final GitSandbox git;
    final List<String> reported = new ArrayList<>();
    Optional<Step> step = Optional.empty();
    Optional<String> qualifier = Optional.empty();
    GitSteps steps = FILES_ONLY;
    boolean dryRun;
    boolean undo;
    boolean unlessTagged;
    boolean allowsStepBack;
    BranchRules branches = BranchRules.parse("~ALL", "~ALL", "~ALL");
    List<VersionPlace> places = List.of(
            new PointerPlace("web/package.json", "/version"),
            PatternPlace.parse("chat/__init__.py", "^__version__ = \"(.*)\""));

    Bumping(Path at) {
        project = new TestProject(at);
        project.finder = CommandLineGit::of;
        project.write("web/package.json", PACKAGE).write("chat/__init__.py", "__version__ = \"a.1.2-1\"\n");
        git = GitSandbox.in(at);
        git.git("config", "user.name", "Ada");
        git.git("config", "user.email", "ada@example.org");
        git.commit("Begin").tag("a.1.2-1");
        Path origin = at.resolveSibling(at.getFileName() + "-origin");
        git.git("init", "--quiet", "--bare", "--initial-branch=main", origin.toString());
        git.origin(origin.toUri().toString());
        git.git("push", "--quiet", "origin", "main", "a.1.2-1");
    }

    private Bumping(TestProject project, GitSandbox git) {
        this.project = project;
        this.git = git;
        project.finder = CommandLineGit::of;
    }

    /** A project in another folder of the same repository. */
    Bumping in(Path folder) {
        return new Bumping(new TestProject(folder), git);
    }

    /** The version that version.json names after a bump. */
    String bump() {
        run(Integer.MAX_VALUE);
        return version();
    }

    void run() {
        run(Integer.MAX_VALUE);
    }

    /** Gives the repository a hook of the user's. */
    void hook(String name, String script) {
        try {
            Path hook = Files.writeString(project.folder.resolve(".git/hooks").resolve(name), "#!/bin/sh\n" + script);
            Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** True if the bump was ended before or after one of its writes; false if it had fewer. */
    boolean isStoppedAt(int moment) {
        try {
            run(moment);
            return false;
        } catch (StoppedException stopped) {
            return true;
        }
    }

    String version() {
        return read("version.json").replaceAll("(?s).*\"current_version\": \"([^\"]*)\".*", "$1");
    }

    String read(String file) {
        try {
            return Files.readString(project.folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path journal() {
        return project.folder.resolve(".git/plexichat/bump/journal.json");
    }

    /** What origin has, beside the first version. */
    List<String> pushed() {
        return git.git("ls-remote", "origin")
                .lines()
                .map(line -> line.replace('\t', ' '))
                .filter(line -> !line.endsWith("HEAD") && !line.endsWith("^{}") && !line.endsWith("a.1.2-1"))
                .toList();
    }

    private final RunReport report = new RunReport() {
        @Override
        public void named(Version version) {
            reported.add(version.text());
        }
    };

    private void run(int stop) {
        BumpRequest request = new BumpRequest(
                project.facts(),
                new NextVersion(step, qualifier, true),
                new ReleaseRules(true, allowsStepBack, true, branches),
                places,
                steps,
                unlessTagged,
                undo,
                dryRun);
        Stops stops = new Stops(stop);
        new BumpGoal(
                        project.identities(),
                        CommandLineGit::of,
                        at -> stops.around(WorkingCopy.class, new CommandLineWorkingCopy(at)),
                        files -> stops.around(BumpFiles.class, files),
                        project.log,
                        report)
                .run(request);
    }

    static final class StoppedException extends RuntimeException {}

    /** Ends the run before a write, or after it. */
    private static final class Stops {
        private final int stop;
        private int moments;

        Stops(int stop) {
            this.stop = stop;
        }

        <T> T around(Class<T> type, T real) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        boolean writes = WRITES.contains(method.getName());
                        moment(writes);
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        } finally {
                            moment(writes);
                        }
                    }));
        }

        private void moment(boolean writes) {
            if (writes && moments++ == stop) {
                throw new StoppedException();
            }
        }
    }
}
