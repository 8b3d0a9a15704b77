package com.plexichat.release.doctor;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.util.List;

/** All checks, in the order that they are told; what one of them stumbles over does not keep the others from being done. */
public final class DoctorChecks {
    private final List<Check> checks;

    DoctorChecks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    public static DoctorChecks of(Workplace workplace, ExaminedServer server) {
        return new DoctorChecks(List.of(
                new SupportedTools(workplace.tools()), // what releases are made with
                new UsableGit(workplace), // without it nothing can be said of a commit
                new KnownAuthor(workplace), // for bump
                new ValidConfiguration(workplace), // else every goal refuses
                new ReleasableCommit(workplace), // what validate asks before a publish
                new OneRepository(workplace, server), // where the release goes
                new WritableRepository(server), // it is there, and takes releases
                new UsableToken(server), // who publishes
                new RequestsLeft(server), // how often the server may be asked
                new ImmutableReleases(server), // whether a mistake can be mended
                new NextPublication(workplace, server), // what is there of this version
                new LeftDrafts(workplace, server), // what is there of others
                new FreeSpace(workplace), // for the package
                new RightClock(server))); // waits go by it
    }

    public Examination run() {
        return new Examination(checks.stream()
                .map(check -> new Examination.Entry(check.subject(), look(check)))
                .toList());
    }

    private static Diagnosis look(Check check) {
        try {
            return check.look();
        } catch (ReleaseException refused) {
            return Diagnosis.stoppedBy(refused.problems());
        } catch (IOException failed) {
            return Diagnosis.stoppedBy(List.of(new Problem(
                    ProblemCode.FILE_UNREADABLE,
                    "it cannot be looked at: " + failed.getMessage(),
                    check.subject(),
                    "run the goal as a user with the right to read it")));
        } catch (RuntimeException failed) {
            return Diagnosis.stoppedBy(List.of(new Problem(
                    ProblemCode.UNEXPECTED,
                    "the check failed: " + failed,
                    check.subject(),
                    "run the goal again with -X and report its output as an issue")));
        }
    }
}
