package com.plexichat.release.report;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.trial.InstallProof;
import com.plexichat.release.version.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a goal tells what it found out, beside its log; an adapter hands it on, and never stops a goal. */
public interface RunReport {
    /** For a run that nobody reads a report of. */
    RunReport NONE = new RunReport() {};

    /** @param goal and the project that it runs for */
    default void started(String goal) {}

    /** What is being released. */
    default void identified(ReleaseIdentity release) {}

    /** The version that the goal gives, of which there may be no release yet. */
    default void named(Version version) {}

    /** The packages that were made. */
    default void packed(ReleaseRecord account, Path folder) {}

    /** The release that lies in a folder, made by this build or another one. */
    default void found(ReleaseRecord account, Path folder) {}

    /** @param release as the server has it; empty if it has none, or was not asked */
    default void reached(ReleaseState state, PublishOrder order, Optional<RemoteRelease> release) {}

    default void proven(InstallProof proof, Path file) {}

    default void discarded(RemoteRelease draft) {}

    /** What would stop a release, and what only should be mended, which the goal itself did not stumble over. */
    default void examined(List<Problem> problems, List<Problem> warnings) {}

    /** The last that is told of a goal, with all that stopped it; empty if it did what was asked. */
    default void ended(List<Problem> problems) {}
}
