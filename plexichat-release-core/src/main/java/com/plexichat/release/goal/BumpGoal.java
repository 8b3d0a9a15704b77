package com.plexichat.release.goal;

import com.plexichat.release.bump.Bump;
import com.plexichat.release.bump.BumpBranch;
import com.plexichat.release.bump.BumpChecks;
import com.plexichat.release.bump.BumpFiles;
import com.plexichat.release.bump.BumpFolder;
import com.plexichat.release.bump.BumpPlanner;
import com.plexichat.release.bump.BumpRun;
import com.plexichat.release.bump.BumpSite;
import com.plexichat.release.bump.BumpUndo;
import com.plexichat.release.bump.FileChange;
import com.plexichat.release.bump.TaggedHead;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.git.WorkingCopy;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.place.PlaceFiles;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.version.NextVersion;
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
    private static final String POM = "pom.xml";

    /** Makes the files of a bump; tests stop it between any two writes. */
    @FunctionalInterface
    interface FilesFactory {
        BumpFiles of(BumpFolder folder);
    }

    private final IdentityResolver identities;
    private final GitRepository.Finder finder;
    private final WorkingCopy.Finder copies;
    private final FilesFactory filesFactory;
    private final ReleaseLog log;
    private final RunReport report;

    public BumpGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            WorkingCopy.Finder copies,
            ReleaseLog log,
            RunReport report) {
        this(identities, finder, copies, folder -> folder, log, report);
    }

    BumpGoal(
            IdentityResolver identities,
            GitRepository.Finder finder,
            WorkingCopy.Finder copies,
            FilesFactory filesFactory,
            ReleaseLog log,
            RunReport report) {
        this.identities = identities;
        this.finder = finder;
        this.copies = copies;
        this.filesFactory = filesFactory;
        this.log = log;
        this.report = report;
    }

    public void run(BumpRequest request) {
        BumpSite site = site(request.project().folder());
        BumpRun run = new BumpRun(site, log);
        Optional<Bump> stopped = run.stopped();
        if (request.undo()) {
            stopped.ifPresent(run::requireItsBranch);
            undo(stopped, new BumpUndo(site, log), request.dryRun());
            return;
        }
        Optional<Bump> unfinished = stopped.filter(each -> !run.isNothing(each));
        if (unfinished.isEmpty() && request.unlessTagged()) {
            Version declared = identities.version(request.project());
            Optional<Version> kept = new TaggedHead(site, log).finish(declared, request.git(), request.dryRun());
            if (kept.isPresent()) {
                report.named(kept.get());
                return;
            }
        }
        Bump bump = unfinished.map(each -> resumed(each, request, run, site)).orElseGet(() -> planned(request, site));
        if (request.dryRun()) {
            run.left(bump).forEach(log::info);
            log.info("Dry run: nothing was written.");
        } else {
            run.finish(bump);
        }
        report.named(bump.to());
    }

    private BumpSite site(Path project) {
        GitRepository git = finder.of(project);
        WorkingCopy copy = copies.of(git);
        Path journal = copy.ownFile("plexichat/bump/" + git.pathOf(project)).resolve("journal.json");
        return new BumpSite(project, filesFactory.of(new BumpFolder(project, journal)), git, copy);
    }

    private void undo(Optional<Bump> stopped, BumpUndo undo, boolean dryRun) {
        if (stopped.isEmpty()) {
            log.info("No bump is unfinished, and nothing is taken back.");
        }
        if (dryRun) {
            stopped.ifPresent(undo::requirePossible);
            stopped.ifPresent(bump -> log.info("Dry run: the bump to " + bump.to() + " would be taken back."));
        } else {
            stopped.ifPresent(undo::run);
        }
    }

    private Bump resumed(Bump stopped, BumpRequest request, BumpRun run, BumpSite site) {
        NextVersion asked = request.next();
        boolean isOpen = asked.step().isEmpty() && asked.qualifier().isEmpty();
        if (!isOpen && !stopped.to().equals(new Problems().attempt(() -> asked.after(stopped.from())))) {
            throw new ReleaseException(new Problem(
                    ProblemCode.BUMP_UNFINISHED,
                    "a bump to " + stopped.to() + " was stopped, and this run asks for another version",
                    "plexichat.next",
                    "run bump without it, which finishes the other, or with plexichat.undo, which takes it back"));
        }
        if (stopped.isTagChangedBy(request.git())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.BUMP_UNFINISHED,
                    "a bump to " + stopped.to() + " was stopped that makes another tag than this run asks for",
                    "plexichat.sign, plexichat.releaseName",
                    "run bump without them, which finishes the other, or with plexichat.undo, which takes it back"));
        }
        Bump bump = stopped.with(request.git());
        run.requireItsBranch(bump);
        if (!bump.equals(stopped)) {
            Problems problems = new Problems();
            BumpBranch.check(bump, site, request.rules().branches(), problems, log);
            BumpChecks.checkGit(bump, site, problems);
            problems.throwIfAny();
        }
        log.info("A bump to " + stopped.to() + " was stopped; what is left of it follows.");
        return bump;
    }

    private Bump planned(BumpRequest request, BumpSite site) {
        ProjectFacts project = request.project();
        Problems problems = new Problems();
        Optional<Version> declared = identities.version(project, problems);
        Map<String, String> texts = texts(request, problems);
        problems.throwIfAny();
        Version current = declared.orElseThrow();
        ReleaseTags tags = ReleaseTags.read(site.git(), current.scheme());
        Version last = BumpPlanner.last(current, tags);
        Version next = BumpPlanner.next(last, tags, request.next(), request.rules());
        Instant date = identities.date(project, site.git().head());
        List<FileChange> changes = BumpPlanner.changes(current, next, date, texts, request.places());
        Bump bump = new Bump(last, next, site.git().branch(), request.git(), changes);
        Optional<String> pom = Optional.of(POM)
                .filter(file -> exists(project, file))
                .map(file -> PlaceFiles.read(project.folder(), file));
        BumpBranch.check(bump, site, request.rules().branches(), problems, log);
        BumpChecks.check(bump, current, site, project, pom, problems);
        problems.throwIfAny();
        log.info("The project says " + current + (last.equals(current) ? "" : ", " + last.tag() + " was released")
                + ", the next version is " + next);
        return bump;
    }

    private static Map<String, String> texts(BumpRequest request, Problems problems) {
        ProjectFacts project = request.project();
        Stream<String> own = Stream.of(VersionFile.FILE_NAME).filter(file -> exists(project, file));
        Stream<String> places = request.places().stream().map(VersionPlace::file);
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.concat(own, places).distinct().forEach(file -> {
            String text = problems.attempt(() -> PlaceFiles.read(project.folder(), file));
            if (text != null) {
                texts.put(file, text);
            }
        });
        return texts;
    }

    private static boolean exists(ProjectFacts project, String file) {
        return Files.exists(project.folder().resolve(file));
    }
}
