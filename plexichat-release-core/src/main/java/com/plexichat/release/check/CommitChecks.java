package com.plexichat.release.check;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * All that is asked of the commit that is checked out and its files, but what its gates and the server say.
 *
 * @param folder the project's own
 * @param createsTag whether the release makes its tag, which then need not be there
 * @param places that name the version, beside {@code version.json}
 * @param ownTargets what the project puts into the package by entries of its own
 * @param handwritten what it is asked to write for its notes
 */
public record CommitChecks(
        Path folder,
        boolean createsTag,
        ReleaseRules rules,
        List<VersionPlace> places,
        Set<String> ownTargets,
        HandwrittenInput handwritten) {
    public CommitChecks {
        places = List.copyOf(places);
        ownTargets = Set.copyOf(ownTargets);
    }

    /**
     * @param version empty if it is not known, which leaves less to ask
     * @param problems take what keeps the tags from being read
     */
    public List<WeighedProblem> of(
            Optional<Version> version,
            GitRepository git,
            GitState state,
            Supplier<ReleaseTags> tags,
            Problems problems) {
        List<WeighedProblem> findings = new ArrayList<>();
        HistoryCheck.of(state.shallow()).ifPresent(findings::add);
        if (version.isEmpty()) {
            findings.addAll(ReleaseChecks.ofUnnamed(state));
        }
        Optional<ReleaseTags> read = Optional.ofNullable(problems.attempt(tags));
        version.flatMap(each -> read.map(all -> new Candidate(each, state, all, createsTag, rules)))
                .ifPresent(candidate -> {
                    // All commits since the release before are read, which may be many.
                    ReadAhead<List<WeighedProblem>> notes =
                            ReadAhead.of(() -> MigrationCheck.of(candidate, git, handwritten));
                    findings.addAll(PlaceCheck.of(candidate.version(), folder, places));
                    findings.addAll(ReleaseChecks.of(candidate));
                    findings.addAll(LineageChecks.of(candidate, Lineage.read(candidate, git, folder, places)));
                    findings.addAll(notes.get());
                });
        findings.addAll(PackageFilesCheck.of(folder, ownTargets));
        return findings;
    }
}
