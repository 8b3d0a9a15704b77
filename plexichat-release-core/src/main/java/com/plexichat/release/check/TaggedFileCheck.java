package com.plexichat.release.check;

import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/** The tag of the version, where it is on another commit, holds the version that it names. */
record TaggedFileCheck() implements LineageCheck {
    @Override
    public List<Finding> of(Candidate candidate, Lineage lineage) {
        Version version = candidate.version();
        return lineage
                .taggedFile()
                .flatMap(TaggedFileCheck::declared)
                .filter(declared ->
                        !version.text().equals(declared) && !version.tag().equals(declared))
                .map(declared -> Finding.stopsPublishing(
                        ProblemCode.GIT_TAG_CONTENT_DIFFERS,
                        "the commit of tag " + version.tag() + " declares " + declared,
                        VersionFile.FILE_NAME,
                        "give the next version: a tag that others have is never moved"))
                .stream()
                .toList();
    }

    /** What cannot be read is no contradiction. */
    private static Optional<String> declared(String text) {
        try {
            return Optional.of(VersionFile.parse(text, VersionFile.FILE_NAME));
        } catch (ReleaseException broken) {
            return Optional.empty();
        }
    }
}
