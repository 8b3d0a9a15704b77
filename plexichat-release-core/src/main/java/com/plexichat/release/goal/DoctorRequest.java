package com.plexichat.release.goal;

import com.plexichat.release.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Input of {@code doctor}.
 *
 * @param folder that is looked at
 * @param validation what {@code validate} would be told; empty without a pom, or with one that nothing can be made of
 * @param leftOut whether the goals of a release would pass over the project
 * @param misconfigured what is wrong with the configuration of the plugin, in all modules
 * @param maven its version
 * @param outputFile takes the answer; standard output if it is empty
 */
public record DoctorRequest(
        Path folder,
        Optional<ValidateRequest> validation,
        boolean leftOut,
        DestinationRequest destination,
        List<Problem> misconfigured,
        String maven,
        VersionRequest.Format format,
        Optional<Path> outputFile) {
    public DoctorRequest {
        misconfigured = List.copyOf(misconfigured);
        if (leftOut) {
            validation = Optional.empty();
        }
    }

    /** False where programs read the answer from standard output, on which nothing else may be told then. */
    boolean isForPeople() {
        return format == VersionRequest.Format.TEXT || outputFile.isPresent();
    }
}
