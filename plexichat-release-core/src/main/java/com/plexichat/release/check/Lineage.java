package com.plexichat.release.check;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.git.Branches;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.notes.BaseRelease;
import com.plexichat.release.place.VersionPlace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a candidate comes from, as far as its repository has to be asked for it.
 *
 * @param branches empty where releases of the channel may come from every branch
 * @param base the release before, which the notes tell the changes since
 * @param baseLeadsHere whether the candidate's commit has all that the release before has
 * @param times when the commits of the line's latest releases were made
 * @param tree what the commit of the version says of itself
 */
public record Lineage(
        Optional<Branches> branches,
        Optional<ReleaseTag> base,
        boolean baseLeadsHere,
        Map<CommitId, Instant> times,
        TaggedTree tree) {
    /** How many of a line's releases are looked at one by one. */
    static final int LATEST = 50;

    /** @param places that name the version, beside {@code version.json} */
    public static Lineage read(Candidate candidate, GitRepository git, Path project, List<VersionPlace> places) {
        CommitId head = candidate.git().head().id();
        Optional<ReleaseTag> base = BaseRelease.of(candidate.version(), candidate.tags());
        // Each is a command of its own, and waits for none of the others.
        ReadAhead<Boolean> baseLeadsHere = ReadAhead.of(() ->
                base.map(release -> git.isAncestor(release.commit(), head)).orElse(true));
        ReadAhead<Map<CommitId, Instant>> times = ReadAhead.of(() ->
                git.times(latest(candidate).stream().map(ReleaseTag::commit).toList()));
        TaggedTree tree = TaggedTree.read(candidate, git, project, places);
        return new Lineage(
                candidate.rules().branches().allowEvery(candidate.version().channel())
                        ? Optional.empty()
                        : Optional.of(git.branches()),
                base,
                baseLeadsHere.get(),
                times.get(),
                tree);
    }

    /** The latest releases of the candidate's line, in ascending order. */
    static List<ReleaseTag> latest(Candidate candidate) {
        List<ReleaseTag> line = candidate.tags().lineOf(candidate.version());
        return line.subList(Math.max(0, line.size() - LATEST), line.size());
    }
}
