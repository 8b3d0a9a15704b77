package com.plexichat.release.doctor;

import com.plexichat.release.git.GitRepository;
import java.util.Optional;

/** The project lies in a git repository with a commit; all else that is asked of it needs that. */
record UsableGit(Workplace workplace) implements Check {
    @Override
    public String subject() {
        return "git repository";
    }

    @Override
    public Diagnosis look() {
        GitRepository git = workplace.git().get();
        return Diagnosis.seen(
                "commit " + git.head().id().brief() + " on "
                        + git.branch().map(name -> "branch " + name).orElse("no branch"),
                Optional.empty());
    }
}
