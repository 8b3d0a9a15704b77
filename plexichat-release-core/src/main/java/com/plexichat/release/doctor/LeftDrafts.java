package com.plexichat.release.doctor;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.publish.Prospect;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;

/** No draft of this tool waits for a version that nobody releases any more. */
record LeftDrafts(Workplace workplace, ExaminedServer server) implements Check {
    @Override
    public String subject() {
        return "drafts of other versions";
    }

    @Override
    public Diagnosis look() {
        Optional<Version> version = workplace.version();
        return server.silenceOnSecrets()
                .or(() -> version.isPresent() ? Optional.empty() : Optional.of("the version is not known"))
                .map(Diagnosis::notAsked)
                .orElseGet(() -> judge(Prospect.draftsBeside(
                        version.orElseThrow().tag(), server.releases().get())));
    }

    static Diagnosis judge(List<Problem> left) {
        return Diagnosis.seen(
                left.isEmpty() ? "none" : Amounts.counted(left.size(), "draft"),
                left.stream().map(Finding::warning).toList());
    }
}
