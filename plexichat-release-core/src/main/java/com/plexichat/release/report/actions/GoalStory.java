package com.plexichat.release.report.actions;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.listing.PackageListing;
import com.plexichat.release.listing.PackageReader;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.report.ReleaseState;
import com.plexichat.release.trial.InstallProof;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is told of a goal while it runs, kept until it ended. */
final class GoalStory {
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, FileDigest> files = new LinkedHashMap<>();
    private final List<Path> archives = new ArrayList<>();
    /** Uploads that run at once may warn at once. */
    private final Set<Problem> warnings = Collections.synchronizedSet(new LinkedHashSet<>());

    private final List<Problem> found = new ArrayList<>();
    private String goal = "plexichat-release";
    private Optional<String> subject = Optional.empty();
    private Optional<ReleaseState> state = Optional.empty();
    private Optional<String> notes = Optional.empty();

    void started(String name) {
        goal = name;
    }

    void warned(Problem problem) {
        warnings.add(problem);
    }

    void identified(ReleaseIdentity release) {
        subject = Optional.of(release.product() + " " + release.version());
        facts.putAll(SummaryFacts.of(release));
    }

    void packed(ReleaseRecord account, Path folder) {
        state(ReleaseState.PACKED, Optional.empty());
        for (ReleaseAsset archive : account.archives()) {
            files.put(archive.name(), archive.digest());
            archives.add(folder.resolve(archive.name()));
        }
    }

    void reached(ReleaseState reached, PublishOrder order, Optional<RemoteRelease> release) {
        state(reached, release);
        order.assets().forEach(asset -> files.put(asset.name(), asset.digest()));
        notes = Optional.of(order.body());
    }

    void proven(InstallProof proof) {
        subject = Optional.of(proof.product() + " " + proof.version());
        facts.putAll(SummaryFacts.of(proof));
        state(ReleaseState.PROVEN, Optional.empty());
    }

    void discarded(RemoteRelease draft) {
        subject = Optional.of(draft.tag());
        facts.merge("Removed", SummaryFacts.removed(draft), (former, next) -> former + "<br>" + next);
        state(ReleaseState.DISCARDED, Optional.empty());
    }

    void examined(List<Problem> problems) {
        found.addAll(problems);
    }

    private void state(ReleaseState reached, Optional<RemoteRelease> release) {
        state = Optional.of(reached);
        facts.putAll(SummaryFacts.of(reached, release));
    }

    /** The whole, with the packages read as they were written. */
    GoalResult result(List<Problem> problems) {
        List<Problem> all = new ArrayList<>(found);
        all.addAll(problems);
        PackageReader reader = new PackageReader();
        List<PackageListing> packages = archives.stream().map(reader::read).toList();
        return new GoalResult(goal, subject, state, facts, files, notes, packages, List.copyOf(warnings), all);
    }
}
