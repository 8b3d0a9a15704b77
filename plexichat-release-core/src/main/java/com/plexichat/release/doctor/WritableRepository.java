package com.plexichat.release.doctor;

import com.plexichat.release.forge.RemoteRepository;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** The repository is there, the token sees it, and it takes releases. */
record WritableRepository(ExaminedServer server) implements Check {
    @Override
    public String subject() {
        return "repository on the server";
    }

    @Override
    public Diagnosis look() {
        return server.silence()
                .map(Diagnosis::notAsked)
                .orElseGet(() -> judge(
                        server.repository().get().orElseThrow(),
                        server.hosted().get().told()));
    }

    static Diagnosis judge(RepositoryName chosen, RemoteRepository repository) {
        List<Finding> findings = new ArrayList<>();
        if (!chosen.toString().equalsIgnoreCase(repository.name())) {
            findings.add(Finding.warning(
                    ProblemCode.REPOSITORY_DIFFERS,
                    chosen + " is called " + repository.name() + " now",
                    "plexichat.repository",
                    "name it so, before somebody else takes the old name"));
        }
        if (repository.archived()) {
            findings.add(locked(repository, "is archived", "unarchive it in its settings"));
        }
        if (repository.disabled()) {
            findings.add(locked(repository, "was disabled by the server", "ask the server's support why"));
        }
        return Diagnosis.seen(repository.name() + (findings.isEmpty() ? " is there" : ""), findings);
    }

    private static Finding locked(RemoteRepository repository, String what, String hint) {
        return Finding.problem(
                ProblemCode.REPOSITORY_LOCKED,
                repository.name() + " " + what,
                "plexichat.repository",
                hint + ", or name the one that lives on");
    }
}
