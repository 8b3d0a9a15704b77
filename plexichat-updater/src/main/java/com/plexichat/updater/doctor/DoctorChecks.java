package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All checks; what one of them stumbles over does not keep the others from being done. */
public final class DoctorChecks {
    private final List<Check> checks;

    DoctorChecks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    public static DoctorChecks of(Examined host) {
        return new DoctorChecks(List.of(
                new SettingsAccess(host), // who may run commands as the updater
                new TokenAccess(host), // who may act on GitHub in its name
                new PrivateFolders(host), // who may read and change what it goes by
                new OwnFolders(host), // who may have it write elsewhere
                new EditedConfiguration(host), // new defaults can be merged in; who may read the service's secrets
                new OneFileSystem(host), // without it no rename is whole
                new FreeSpace(host), // for the next release beside the one that runs
                new WholeRelease(host), // what runs is what was published
                new EndedRuns(host), // nothing is half done
                new WholeHistory(host), // nobody changed what was noted
                new UnblockedReleases(host), // a person has to say that they may be tried again
                new RunningService(host), // it can be asked, and runs
                new HealthyService(host), // else every update is refused
                new ReachableSource(host), // it has something to install
                new RecentBackup(host))); // there is something to restore
    }

    /** What each check looks at, in their order. */
    public List<String> subjects() {
        return checks.stream().map(Check::subject).toList();
    }

    public List<Finding> run() {
        List<Finding> found = new ArrayList<>();
        checks.forEach(check -> found.addAll(look(check)));
        return found;
    }

    private static List<Finding> look(Check check) {
        try {
            return check.look();
        } catch (ReleaseException refused) {
            return refused.problems().stream().map(Finding::problem).toList();
        } catch (IOException failed) {
            return List.of(Finding.problem(
                    ProblemCode.FILE_UNREADABLE,
                    "it cannot be looked at: " + failed,
                    check.subject(),
                    "run the command as a user with the right to read it"));
        } catch (RuntimeException failed) {
            return List.of(Finding.problem(
                    ProblemCode.UNEXPECTED,
                    "the check failed: " + failed,
                    check.subject(),
                    "report this as an issue, with the output of the command"));
        }
    }
}
