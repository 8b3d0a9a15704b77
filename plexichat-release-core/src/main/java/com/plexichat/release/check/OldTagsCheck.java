package com.plexichat.release.check;

import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.VersionSchemes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What old releases left behind, each kind in one warning with a list. */
record OldTagsCheck() implements LineageCheck {
    @Override
    public List<WeighedProblem> of(Candidate candidate, Lineage lineage) {
        if (!candidate.rules().warnsOfOldTags()) {
            return List.of();
        }
        List<WeighedProblem> findings = new ArrayList<>();
        ReleaseTags tags = candidate.tags();
        warn(
                findings,
                ProblemCode.GIT_TAGS_MISSPELT,
                "old spellings are read as the versions that they mean",
                tags.oldSpellings().stream()
                        .map(tag -> tag.name() + " as " + tag.version().tag())
                        .toList());
        warn(
                findings,
                ProblemCode.GIT_TAGS_PASSED_OVER,
                "tags that name no " + candidate.version().scheme().name() + " version are passed over",
                passedOver(candidate));
        warn(findings, ProblemCode.GIT_TAGS_SHARE_COMMIT, "several versions name one commit", sharing(tags));
        warn(
                findings,
                ProblemCode.GIT_TAGS_UNORDERED,
                "the commits of these releases are younger than that of the release after them",
                unordered(Lineage.latest(candidate), lineage.times()));
        return findings;
    }

    private static void warn(List<WeighedProblem> findings, ProblemCode code, String what, List<String> names) {
        if (!names.isEmpty()) {
            findings.add(WeighedProblem.warning(
                    code,
                    what + ": " + Findings.listed(names),
                    "refs/tags",
                    "nothing has to be done; plexichat.warnOfOldTags=false leaves this out"));
        }
    }

    /** A project has releases of runs beside those whose versions people give: neither are left behind by the other. */
    private static List<String> passedOver(Candidate candidate) {
        boolean isOfRuns = candidate.version().scheme().isOfRuns();
        return candidate.tags().others().stream()
                .filter(name -> VersionSchemes.find(name)
                        .filter(version -> version.scheme().isOfRuns() != isOfRuns)
                        .isEmpty())
                .toList();
    }

    private static List<String> sharing(ReleaseTags tags) {
        Map<CommitId, ReleaseTag> first = new HashMap<>();
        Map<CommitId, List<String>> sharing = new LinkedHashMap<>();
        tags.releases().values().forEach(tag -> {
            ReleaseTag before = first.putIfAbsent(tag.commit(), tag);
            if (before != null) {
                sharing.computeIfAbsent(tag.commit(), commit -> new ArrayList<>(List.of(before.name())))
                        .add(tag.name());
            }
        });
        return sharing.values().stream().map(names -> String.join(" = ", names)).toList();
    }

    private static List<String> unordered(List<ReleaseTag> ascending, Map<CommitId, Instant> times) {
        List<String> unordered = new ArrayList<>();
        for (int i = 1; i < ascending.size(); i++) {
            ReleaseTag before = ascending.get(i - 1);
            ReleaseTag after = ascending.get(i);
            Instant time = times.get(before.commit());
            Instant next = times.get(after.commit());
            // A tag of something else than a commit has no time.
            if (time != null && next != null && time.isAfter(next)) {
                unordered.add(before.name() + " before " + after.name());
            }
        }
        return unordered;
    }
}
