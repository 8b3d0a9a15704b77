package com.plexichat.release.testkit;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.forge.InMemoryWork;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.goal.PackageGoal;
import com.plexichat.release.goal.PackageRequest;
import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.handwritten.NotesFolder;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.metadata.VersionFacts;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.proof.InThisProcess;
import com.plexichat.release.pulls.WorkLookup;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A project that can be released as it is; each test breaks what it is about. */
public final class TestProject {
    public final Path folder;
    public final InMemoryGit git;
    public final RecordingLog log = new RecordingLog();
    public final Map<String, String> environment = new HashMap<>();
    public GitRepository.Finder finder;
    public IgnoredPaths.Finder ignored = folders -> IgnoredPaths.NONE;
    public RunReport report = RunReport.NONE;
    public VersionScheme scheme = VersionSchemes.DEFAULT;
    public List<Platform> platforms = List.of(Platform.parse("linux-arm64"));
    public Optional<String> commandLineVersion = Optional.empty();
    public Optional<String> pomVersion = Optional.empty();
    public Optional<String> projectVersion = Optional.of("1.0-SNAPSHOT");
    public Optional<String> buildNumber = Optional.empty();
    public Optional<String> buildDate = Optional.empty();
    public final InMemoryWork work = new InMemoryWork();
    public Optional<String> token = Optional.of("a token");
    public Optional<String> withoutMigration = Optional.empty();
    public Optional<String> outputTimestamp = Optional.empty();

    public TestProject(Path folder) {
        this.folder = folder;
        this.git = new InMemoryGit(folder).commit("Begin").tag("a.1.2-1");
        this.finder = at -> git;
        version("a.1.2-1");
        write("LICENSE", "licence\n").write("NOTICE.txt", "notice\n").write("README.md", "readme\n");
        write("bin/server", "#!/bin/sh\n").write("client/index.html", "<p>Chat</p>\n");
    }

    public TestProject version(String version) {
        String text = "{\"current_version\": \"" + version + "\"}";
        git.hold("version.json", text);
        return write("version.json", text);
    }

    public TestProject write(String file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public TestProject delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public TestProject withoutRepository() {
        finder = at -> {
            throw new ReleaseException(
                    new Problem(ProblemCode.GIT_REPOSITORY_MISSING, "no repository", at.toString(), "make one"));
        };
        return this;
    }

    public ProjectFacts facts() {
        return new ProjectFacts(
                folder,
                folder.resolve("target"),
                "plexichat",
                "PlexiChat",
                platforms,
                new VersionFacts(scheme, commandLineVersion, pomVersion, projectVersion),
                buildNumber,
                buildDate,
                outputTimestamp);
    }

    /** What it wrote for its notes, where projects do. */
    public HandwrittenInput handwritten() {
        return new HandwrittenInput(new NotesFolder(folder, folder.resolve("src/release/notes")), withoutMigration);
    }

    /** Asks the work that is kept here, with a token if there is one. */
    public WorkLookup workLookup() {
        return new WorkLookup(access -> work, () -> token, new DrivenClock(), log);
    }

    public CiEnvironment ci() {
        return CiEnvironment.from(environment);
    }

    public IdentityResolver identities() {
        return new IdentityResolver(finder, ci());
    }

    /** Packs it in the standard layout, as the goal {@code package} does; gives the archive. */
    public ReleaseAsset pack() {
        return packWith(Map.of());
    }

    /** Packs it, with these files of its folder beside the package. */
    public ReleaseAsset packWith(Map<String, String> assets) {
        assets.forEach(this::write);
        new PackageGoal(identities(), ignored, new InThisProcess(), new DrivenClock(), log, report)
                .run(new PackageRequest(
                        facts(),
                        folder,
                        Optional.empty(),
                        Optional.empty(),
                        PackageLayout.of(List.of(), List.of()),
                        new Compression(1, 1),
                        false,
                        List.copyOf(new TreeSet<>(assets.keySet()))));
        return new StagedRelease(facts().releaseFolder()).record().archives().get(0);
    }

    public Path released(String name) {
        return facts().releaseFolder().resolve(name);
    }

    /** The names of all files below the build folder. */
    public List<String> built() {
        Path target = folder.resolve("target");
        if (!Files.exists(target)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(target)) {
            return new ArrayList<>(tree.filter(Files::isRegularFile)
                    .map(file -> target.relativize(file).toString())
                    .sorted()
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The codes of the problems that stop a step; empty if none does. */
    public static List<ProblemCode> codes(Runnable step) {
        try {
            step.run();
            return List.of();
        } catch (ReleaseException stopped) {
            return stopped.problems().stream().map(Problem::code).toList();
        }
    }
}
