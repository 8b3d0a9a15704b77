package com.plexichat.release.goal;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.check.BaseAside;
import com.plexichat.release.forge.RepositoryChoice;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.notes.Contributor;
import com.plexichat.release.notes.Contributors;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.undeclared.UndeclaredBreaks;
import java.util.List;
import java.util.Optional;

/** What a repository is asked for beside the messages of a range: each a command of its own, that waits for no other. */
final class NotesReading {
    private final ReadAhead<List<Contributor>> contributors;
    private final ReadAhead<Optional<Problem>> baseAside;
    private final ReadAhead<Optional<UndeclaredBreaks>> suspects;
    private final ReadAhead<Optional<String>> page;

    NotesReading(GitRepository git, Optional<ReleaseTag> base, CommitRange range, RepositoryChoice repository) {
        contributors = ReadAhead.of(() -> Contributors.read(git, range.after(), range.upTo()));
        baseAside = ReadAhead.of(() -> base.flatMap(release -> BaseAside.find(git, release, range.upTo())));
        suspects = ReadAhead.of(() -> range.after().map(after -> UndeclaredBreaks.between(after, range.upTo(), git)));
        page = ReadAhead.of(() -> repository.page(git));
    }

    List<Contributor> contributors() {
        return contributors.get();
    }

    /** The address of the repository's page; empty if nothing names a repository. */
    Optional<String> page() {
        return page.get();
    }

    /** The problem of a base that did not lead here. */
    Optional<Problem> baseAside() {
        return baseAside.get();
    }

    /**
     * Warns of what may break in silence. It is a hint: where it cannot be found out, the notes are written without it.
     *
     * @param declared what is said of breaking changes
     */
    void warnOfSuspects(List<String> declared, ReleaseLog log) {
        try {
            suspects.get().ifPresent(breaks -> breaks.warnings(declared).forEach(log::warned));
        } catch (ReleaseException silent) {
            log.skipped(
                    "looking for undeclared breaks", silent.problems().get(0).what());
        }
    }
}
