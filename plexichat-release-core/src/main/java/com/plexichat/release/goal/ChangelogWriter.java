package com.plexichat.release.goal;

import com.plexichat.release.changelog.Changelog;
import com.plexichat.release.changelog.ChangelogUpdate;
import com.plexichat.release.changelog.Milestones;
import com.plexichat.release.changelog.Obstacle;
import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.file.ProjectPath;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.log.LogLines;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Adds to a changelog the versions that it lacks, or shows what it would add.
 *
 * @param project the folder that files are named from
 */
record ChangelogWriter(Path project, Path file, Consumer<String> output, ReleaseLog log) {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** How many versions are named one by one. */
    private static final int NAMED = 10;

    /**
     * @param unknownPast the problem of a clone that lacks the releases before
     * @throws ReleaseException if the file cannot be added to; nothing was written then
     */
    void update(Changelog changelog, Milestones milestones, Optional<Problem> unknownPast, boolean dryRun) {
        String before = read();
        ChangelogUpdate update = ChangelogUpdate.of(before, changelog, milestones);
        require(update.obstacles(milestones));
        unknownPast.filter(problem -> update.goesOnFromCommits()).ifPresent(problem -> {
            throw new ReleaseException(problem);
        });
        unknownPast.ifPresent(log::warned);
        tellGaps(update.gaps(milestones));
        tellUntold(update, changelog, milestones);
        tellAgain(update.toldTwice(milestones));
        String text = update.text();
        if (text.equals(before)) {
            log.skipped(
                    name(),
                    update.newest()
                            .map(newest -> "it has " + newest + " already, and lacks no newer version")
                            .orElse("there is no version yet"));
        } else if (dryRun) {
            output.accept(LogLines.text(update.additions()));
            log.skipped(name(), "this is a dry run, which would add " + told(update));
        } else {
            write(text);
            log.info(name() + " has now " + told(update));
        }
    }

    private String told(ChangelogUpdate update) {
        return named(update.added()) + (update.takesHandwritten() ? ", with what stood below \"Unreleased\"" : "");
    }

    private void tellGaps(List<String> gaps) {
        if (!gaps.isEmpty()) {
            log.info(name() + " has no section for " + named(gaps) + ", which " + (gaps.size() == 1 ? "is" : "are")
                    + " below its newest version");
        }
    }

    /** A section that is there already stays as it is, whatever was committed since. */
    private void tellUntold(ChangelogUpdate update, Changelog changelog, Milestones milestones) {
        changelog.entries().stream()
                .filter(entry -> entry.milestone().equals(milestones.head()))
                .forEach(entry -> {
                    List<String> untold = update.untold(entry).stream()
                            .map(words -> '"' + words + '"')
                            .toList();
                    if (!untold.isEmpty()) {
                        log.info(name() + " lacks, in " + entry.milestone().name() + ", "
                                + Amounts.counted(untold.size(), "change") + " that commits tell: " + named(untold)
                                + ". Write what is missed into that section; one that nobody wrote into can be deleted, and is made"
                                + " anew");
                    }
                });
    }

    private void tellAgain(List<String> versions) {
        if (!versions.isEmpty()) {
            log.warned(
                    new Problem(
                            ProblemCode.CHANGELOG_UNSUITABLE,
                            "changes that " + named(versions) + " tells of are told again, since it has no tag",
                            file.toString(),
                            "tag the commit of that version if it was released; else delete its section, or what is told again"));
        }
    }

    private void require(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new ReleaseException(obstacles.stream()
                    .map(each -> new Problem(
                            ProblemCode.CHANGELOG_UNSUITABLE, each.what(), file + ", line " + each.line(), each.hint()))
                    .toList());
        }
    }

    private static String named(List<String> versions) {
        String all = String.join(", ", versions.subList(0, Math.min(NAMED, versions.size())));
        return versions.size() > NAMED ? all + " and " + (versions.size() - NAMED) + " more" : all;
    }

    private String name() {
        return ProjectPath.of(file, project);
    }

    private String read() {
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                return "";
            }
            if (Files.notExists(file)) {
                throw unsuitable("it is a link to a file that is not there", "make that file, or remove the link");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException other) {
            throw unsuitable("it is no UTF-8", "save it as UTF-8");
        } catch (IOException failed) {
            throw failed(ProblemCode.FILE_UNREADABLE, "the changelog cannot be read: ", failed);
        }
    }

    private void write(String text) {
        try {
            if (Files.exists(file) && isReadOnly()) {
                throw new AccessDeniedException(file.toString(), null, "it is read-only");
            }
            AtomicFile.replace(file, text);
        } catch (IOException failed) {
            throw failed(ProblemCode.FILE_UNWRITABLE, "the changelog cannot be written: ", failed);
        }
    }

    /** What root may do all the same, the mark of the file forbids. */
    private boolean isReadOnly() throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file)
                || (view != null && Collections.disjoint(view.readAttributes().permissions(), WRITE));
    }

    private ReleaseException unsuitable(String what, String hint) {
        return new ReleaseException(new Problem(ProblemCode.CHANGELOG_UNSUITABLE, what, file.toString(), hint));
    }

    private ReleaseException failed(ProblemCode code, String what, IOException cause) {
        return new ReleaseException(
                new Problem(
                        code,
                        what + cause.getMessage(),
                        file.toString(),
                        "name a file that you may read and write with plexichat.changelogFile"),
                cause);
    }
}
