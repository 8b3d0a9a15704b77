package com.plexichat.release.goal;

import com.plexichat.release.bump.BumpFiles;
import com.plexichat.release.bump.BumpFolder;
import com.plexichat.release.bump.BumpJournal;
import com.plexichat.release.bump.BumpPlanner;
import com.plexichat.release.bump.BumpWriter;
import com.plexichat.release.bump.FileChange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.git.GitWriter;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.place.PlaceFiles;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the next version into every file that names it; commits, tags and pushes it if told so. */
public final class BumpGoal {
    private static final String JOURNAL = "plexichat-bump.json";

    /** Makes the files of a bump; tests stop it between any two writes. */
    @FunctionalInterface
    interface FilesFactory {
        BumpFiles of(BumpFolder folder);
    }

    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final GitWriter.Finder writers;
    private final FilesFactory filesFactory;
    private final ReleaseLog log;

    public BumpGoal(
            IdentityResolver identities, GitRepository.Finder finder, GitWriter.Finder writers, ReleaseLog log) {
        this(identities, finder, writers, folder -> folder, log);
    }

    BumpGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            GitWriter.Finder writers,
            FilesFactory filesFactory,
            ReleaseLog log) {
        this.identities = identities;
        this.finder = finder;
        this.writers = writers;
        this.filesFactory = filesFactory;
        this.log = log;
    }

    /** The version that the project has now, or would have. */
    public Version run(BumpRequest request) {
        ProjectFacts project = request.project();
        GitRepository git = finder.of(project.folder());
        GitWriter writer = writers.of(project.folder());
        BumpFiles files = filesFactory.of(new BumpFolder(project.folder(), writer.ownFile(JOURNAL)));
        BumpWriter bumps = new BumpWriter(files);
        Optional<BumpJournal> stopped = bumps.stopped();
        stopped.ifPresent(bump -> log.info("A bump to " + bump.version() + " was stopped; this run finishes it."));
        BumpJournal bump = stopped.orElseGet(() -> plan(request, git));
        if (request.dryRun()) {
            bump.changes()
                    .forEach(change ->
                            change.difference(files.read(change.file())).forEach(log::info));
            log.info("Dry run: nothing was written.");
            return bump.version();
        }
        branchToPush(request, git);
        bumps.write(bump);
        log.info("Wrote " + bump.version() + " to " + String.join(", ", names(bump)));
        new GitPart(request, project, git, writer, bump).carryOut(log);
        bumps.done();
        return bump.version();
    }

    private BumpJournal plan(BumpRequest request, GitRepository git) {
        ProjectFacts project = request.project();
        Problems problems = new Problems();
        Optional<Version> declared = identities.version(project, problems);
        Map<String, String> texts = texts(request, problems);
        problems.throwIfAny();
        Version current = declared.orElseThrow();
        ReleaseTags tags = ReleaseTags.read(git, current.scheme());
        Version next =
                BumpPlanner.next(current, tags, request.next(), request.rules().allowsStepBack());
        Instant date = identities.resolve(project, next, git, true).buildDate();
        List<FileChange> changes = BumpPlanner.changes(current, next, date, texts, request.places());
        requireSomethingToWrite(changes, next);
        requireCommitted(changes, git, project);
        log.info("The project says " + current + ", the next version is " + next);
        return new BumpJournal(next, changes);
    }

    private static Map<String, String> texts(BumpRequest request, Problems problems) {
        Path folder = request.project().folder();
        Stream<String> own = Stream.of(VersionFile.FILE_NAME).filter(file -> Files.exists(folder.resolve(file)));
        Stream<String> places = request.places().stream().map(VersionPlace::file);
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.concat(own, places).distinct().forEach(file -> {
            String text = problems.attempt(() -> PlaceFiles.read(folder, file));
            if (text != null) {
                texts.put(file, text);
            }
        });
        return texts;
    }

    private static void requireSomethingToWrite(List<FileChange> changes, Version next) {
        if (changes.isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.VERSION_MISSING,
                    "no file of the project names the version, so " + next + " cannot be written",
                    "",
                    "write version.json, or name the file with <versionPlaces>"));
        }
    }

    /** What is not committed could not be told from what the bump wrote. */
    private static void requireCommitted(List<FileChange> changes, GitRepository git, ProjectFacts project) {
        List<String> changed = GitState.changedFiles(git, project.buildFolder());
        List<String> dirty = changes.stream()
                .map(FileChange::file)
                .filter(file -> changed.contains(git.pathOf(project.folder().resolve(file))))
                .toList();
        if (!dirty.isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.GIT_TREE_DIRTY,
                    "a bump would write files with uncommitted changes: " + String.join(", ", dirty),
                    "",
                    "commit or stash them"));
        }
    }

    private static void branchToPush(BumpRequest request, GitRepository git) {
        if (request.git().pushes() && git.branch().isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "no branch is checked out that could be pushed",
                    "plexichat.push",
                    "check out the branch, or leave plexichat.push out"));
        }
    }

    private static List<String> names(BumpJournal bump) {
        return bump.changes().stream().map(FileChange::file).toList();
    }

    /** What is done in git, each step only if it is not done yet. */
    private record GitPart(
            BumpRequest request, ProjectFacts project, GitRepository git, GitWriter writer, BumpJournal bump) {
        void carryOut(ReleaseLog log) {
            String tag = bump.version().tag();
            String message =
                    request.git().message().replace("{version}", bump.version().text());
            if (request.git().commits() && !isCommitted()) {
                writer.commit(names(bump), message);
                log.info("Committed " + git.head().id().brief() + ": " + message);
            }
            CommitId head = git.head().id();
            if (request.git().tags() && !head.equals(git.tags().get(tag))) {
                writer.tag(tag, head, message, request.git().signs());
                log.info("Tagged " + tag);
            }
            if (request.git().pushes()) {
                String branch = git.branch().orElseThrow();
                writer.push(branch, tag);
                log.info("Pushed " + branch + " and " + tag);
            }
        }

        private boolean isCommitted() {
            return bump.changes().stream()
                    .allMatch(change -> git.fileAt(
                                    git.head().id(), git.pathOf(project.folder().resolve(change.file())))
                            .equals(Optional.of(change.after())));
        }
    }
}
