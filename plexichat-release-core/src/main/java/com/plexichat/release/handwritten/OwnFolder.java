package com.plexichat.release.handwritten;

import com.plexichat.release.file.ProjectPath;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of what a project writes itself.
 *
 * @param folder need not exist where it is the default one
 * @param standard the default one, from the project's folder on
 * @param parameter that names another
 * @param content what it has, in words
 */
public record OwnFolder(Path project, Path folder, String standard, String parameter, String content) {
    /**
     * A name that was misspelt would leave out everything that is in the folder.
     *
     * @throws ReleaseException if it was named, and is not there
     */
    public void require() {
        if (!Files.isDirectory(folder) && (Files.exists(folder) || !folder.equals(project.resolve(standard)))) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "there is no folder " + ProjectPath.of(folder, project),
                    parameter,
                    "name the folder that has " + content + ", or leave it out for " + standard));
        }
    }

    /**
     * What is told where it, or a folder in it, cannot be read.
     *
     * @param whose such as {@code the notes}
     */
    public ReleaseException unreadable(String whose, Path within, Exception reason) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        "the folder of " + whose + " cannot be read: " + reason.getMessage(),
                        ProjectPath.of(within, project),
                        "make it a folder that you may read"),
                reason);
    }
}
