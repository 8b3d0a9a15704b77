package com.plexichat.release.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Optional;

/** Git knows who commits: {@code bump} may be told to. */
record KnownAuthor(Workplace workplace) implements Check {
    @Override
    public String subject() {
        return "author of commits";
    }

    @Override
    public Diagnosis look() {
        if (workplace.git().ifRead().isEmpty()) {
            return Diagnosis.notAsked(Workplace.NO_GIT);
        }
        try {
            workplace.author().run();
            return Diagnosis.seen("git knows who commits", Optional.empty());
        } catch (ReleaseException unknown) {
            return Diagnosis.seen(
                    "",
                    Optional.of(Finding.warning(
                            ProblemCode.GIT_FAILED,
                            "git does not know who commits, which bump with plexichat.commit needs",
                            "user.name, user.email",
                            "run \"git config user.name NAME\" and \"git config user.email ADDRESS\"")));
        }
    }
}
