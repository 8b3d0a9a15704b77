package com.plexichat.release.maven;

import com.plexichat.release.log.LogLines;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemKind;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Maps problems to the exception that Maven shows: a failure where a rule says no, else an error. */
final class MavenFailure {
    private MavenFailure() {}

    /** Always throws. */
    static void raise(ReleaseException stopped, Secrets secrets) throws MojoExecutionException, MojoFailureException {
        List<Problem> problems = stopped.problems();
        String text = (problems.size() == 1 ? "" : problems.size() + " problems:")
                + problems.stream()
                        .map(secrets::masked)
                        .map(Problem::text)
                        .collect(Collectors.joining("\n\n", problems.size() == 1 ? "" : "\n\n", "\n"));
        // Maven puts its level before the first of these lines, and nothing before the others.
        String message = LogLines.text(text);
        if (problems.stream().allMatch(problem -> problem.code().kind() == ProblemKind.REFUSED)) {
            throw new MojoFailureException(message);
        }
        throw new MojoExecutionException(message);
    }
}
