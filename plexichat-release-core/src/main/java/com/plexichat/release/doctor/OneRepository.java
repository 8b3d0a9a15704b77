package com.plexichat.release.doctor;

import com.plexichat.release.forge.PublishingNeeds;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.github.GitRemote;
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
        Optional<GitRemote> origin =
                workplace.git().ifRead().flatMap(GitRepository::remoteAddress).flatMap(GitRemote::parse);
        return judge(server.repository().get(), server.webHost().ifRead().flatMap(host -> host), origin);
    }

    static Diagnosis judge(Optional<RepositoryName> chosen, Optional<String> host, Optional<GitRemote> origin) {
        if (chosen.isEmpty()) {
            return Diagnosis.stoppedBy(List.of(PublishingNeeds.REPOSITORY));
        }
        String name = chosen.get().toString();
        // GitHub's names do not differ in case alone.
        Optional<Finding> otherName = origin.map(GitRemote::repository)
                .filter(other -> !other.toString().equalsIgnoreCase(name))
                .map(other -> differs(name, other.toString(), "plexichat.repository"));
        return Diagnosis.seen(name, otherName.or(() -> otherHost(name, host, origin)));
    }

    private static Optional<Finding> otherHost(String name, Optional<String> host, Optional<GitRemote> origin) {
        return host.flatMap(known -> origin.filter(remote -> !remote.mayBeOn(known))
                .map(remote -> differs(name + " on " + known, "on " + remote.host(), "plexichat.githubApi")));
    }

    private static Finding differs(String destination, String origin, String parameter) {
        return Finding.warning(
                ProblemCode.REPOSITORY_DIFFERS,
                "the release goes to " + destination + ", and the remote \"origin\" is " + origin,
                parameter,
                "make them agree, unless both are meant");
    }
}
