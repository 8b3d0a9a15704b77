package com.plexichat.release.proof;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.staging.ReadyPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds packages against those of a second build. */
public final class ReproducibilityProof {
    private final SecondBuild secondBuild;

    public ReproducibilityProof(SecondBuild secondBuild) {
        this.secondBuild = secondBuild;
    }

    /**
     * Returns what was another one in the second build, if its archives have the same bytes; they are gone afterwards.
     *
     * @param first what the order made the first time
     * @param folder for the second build; what is there is removed
     * @throws ReleaseException with the first difference of each archive
     */
    public List<String> prove(PackingOrder order, List<ReadyPackage> first, Path folder) {
        try (TemporaryFolder temporary = TemporaryFolder.make(folder)) {
            List<String> varied = secondBuild.pack(order, temporary.path());
            Problems problems = new Problems();
            for (ReadyPackage each : first) {
                problems.note(() -> compare(each, temporary.path()));
            }
            problems.throwIfAny();
            return varied;
        }
    }

    /** Removes what a proof that was killed left; it takes the place of nothing that is of use. */
    public static void removeLeftovers(Path folder) {
        TemporaryFolder.removeIfPossible(folder);
        TemporaryFolder.removeIfPossible(ChildProcessBuild.log(folder));
    }

    private static void compare(ReadyPackage ready, Path folder) {
        String archive = ready.facts().archive();
        Path again = folder.resolve(archive);
        if (!Files.exists(again)) {
            throw differing(archive, "the second build did not make it");
        }
        try {
            ArchiveDifference.between(ready.file().part(), again).ifPresent(difference -> {
                throw differing(archive, difference);
            });
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "the two packages cannot be compared: " + failed.getMessage(),
                            archive,
                            "leave the build folder alone until the goal has ended"),
                    failed);
        }
    }

    private static ReleaseException differing(String archive, String difference) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.PACKAGE_NOT_REPRODUCIBLE,
                        "built a second time, the package is another one: " + difference,
                        archive,
                        "end what writes into the project meanwhile; if nothing does, report this message to the plugin's makers"));
    }
}
