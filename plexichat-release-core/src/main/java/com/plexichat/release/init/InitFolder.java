package com.plexichat.release.init;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder that the files of a plan are written into. */
public record InitFolder(Path path) {
    /**
     * The repository whose top folder it is.
     *
     * @throws ReleaseException with all that keeps the files from being written here
     */
    public GitRepository repository(GitRepository.Finder finder) {
        Problems problems = new Problems();
        GitRepository git = problems.attempt(() -> finder.of(path));
        if (git != null && !git.pathOf(path).isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.INIT_IMPOSSIBLE,
                    "this is not the top folder of the repository",
                    path.toString(),
                    "run init in " + git.topFolder() + ", where GitHub looks for workflows"));
        }
        if (!Files.isWritable(path)) {
            problems.add(unwritable(path, "there is no right to write here"));
        }
        if (git == null || !problems.isEmpty()) {
            throw new ReleaseException(problems.list());
        }
        return git;
    }

    /** Writes a file that is not there, whole or not at all. */
    public void write(NewFile file) {
        Path target = path.resolve(file.path());
        try {
            if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(target.getParent());
                AtomicFile.write(target, file.text());
            }
        } catch (IOException failed) {
            throw new ReleaseException(
                    unwritable(target, "the file cannot be written: " + failed.getMessage()), failed);
        }
    }

    private static Problem unwritable(Path where, String what) {
        return new Problem(
                ProblemCode.FILE_UNWRITABLE,
                what,
                where.toString(),
                "free disk space, or give the right to write there, and run init again");
    }
}
