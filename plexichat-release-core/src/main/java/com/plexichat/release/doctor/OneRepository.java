package com.plexichat.release.doctor;

import com.plexichat.release.forge.PublishingNeeds;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** It is known where the release goes, and that is where the clone's tags are pushed to. */
record OneRepository(Workplace workplace, ExaminedServer server) implements Check {
    @Override
    public String subject() {
        return "repository of the release";
    }

    @Override
    public Diagnosis look() {
        Optional<RepositoryName> origin =
                workplace.git().ifRead().flatMap(GitRepository::remoteAddress).flatMap(RepositoryName::ofRemote);
        return judge(server.repository().get(), origin);
    }

    static Diagnosis judge(Optional<RepositoryName> chosen, Optional<RepositoryName> origin) {
        if (chosen.isEmpty()) {
            return Diagnosis.stoppedBy(List.of(PublishingNeeds.REPOSITORY));
        }
        String name = chosen.get().toString();
        // GitHub's names do not differ in case alone.
        return Diagnosis.seen(
                name,
                origin.filter(other -> !other.toString().equalsIgnoreCase(name))
                        .map(other -> Finding.warning(
                                ProblemCode.REPOSITORY_DIFFERS,
                                "the release goes to " + name + ", and the remote \"origin\" is " + other,
                                "plexichat.repository",
                                "make them agree, unless both are meant")));
    }
}
