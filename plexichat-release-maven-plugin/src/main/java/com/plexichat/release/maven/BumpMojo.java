package com.plexichat.release.maven;

import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.goal.BumpRequest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.wiring.ReleaseGoals;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the next version into version.json and every other place that names it; commits, tags and pushes it if told
 * so. A bump that was stopped is finished by the next one.
 */
@Mojo(name = "bump", threadSafe = true, configurator = CheckedConfigurator.NAME)
final class BumpMojo extends NextMojo<BumpRequest> {
    private static final List<String> STEPS = List.of(
            "plexichat.next",
            "plexichat.qualifier",
            "plexichat.commit",
            "plexichat.tag",
            "plexichat.sign",
            "plexichat.push");

    /** Commits the files that were written. */
    @Parameter(property = "plexichat.commit", defaultValue = "false")
    private boolean commit;

    /** Makes an annotated tag of the commit, which is made too. */
    @Parameter(property = "plexichat.tag", defaultValue = "false")
    private boolean tag;

    /** Makes a tag that the user's git signs. */
    @Parameter(property = "plexichat.sign", defaultValue = "false")
    private boolean sign;

    /** Pushes branch and tag to origin, both or none of them; both are made too. */
    @Parameter(property = "plexichat.push", defaultValue = "false")
    private boolean push;

    /** Gives no next version where the commit has the tag of its version, so that a run that is repeated gives one. */
    @Parameter(property = "plexichat.unlessTagged", defaultValue = "false")
    private boolean unlessTagged;

    /** The message of the commit; {version} stands for the version. */
    @Parameter(property = "plexichat.bumpMessage", defaultValue = "chore(release): {version}", required = true)
    private String bumpMessage;

    /** The message of the tag, which is the name of its release. */
    @Parameter(property = "plexichat.releaseName")
    private @Nullable String releaseName;

    /** Takes a bump that was stopped back, instead of finishing it. */
    @Parameter(property = "plexichat.undo", defaultValue = "false")
    private boolean undo;

    /** Shows what would be written, and writes nothing. */
    @Parameter(property = "plexichat.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    protected BumpRequest request() {
        if (undo) {
            refuseSteps();
        }
        GitSteps git = new GitSteps(commit, tag, sign, push, bumpMessage, text(releaseName));
        return new BumpRequest(facts(), next(), rules(), places(), git, unlessTagged, undo, dryRun);
    }

    /** A pom may have steps for every bump; on the command line they are meant for this one. */
    private void refuseSteps() {
        Problems problems = new Problems();
        STEPS.stream()
                .filter(step ->
                        !session.getUserProperties().getProperty(step, "false").equals("false"))
                .map(step -> new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "a bump that plexichat.undo takes back has no such step",
                        step,
                        "leave it out, or plexichat.undo to finish the bump"))
                .forEach(problems::add);
        problems.throwIfAny();
    }

    @Override
    protected void run(ReleaseGoals goals, BumpRequest request) {
        goals.bump().run(request);
    }
}
