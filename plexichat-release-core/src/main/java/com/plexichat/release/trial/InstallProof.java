package com.plexichat.release.trial;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says that these very files were installed, and that all went well.
 *
 * @param platform of the host that they were installed on
 * @param former what they were installed over; empty for a first installation
 * @param updater the version of the program that installed them
 * @param steps in words, in their order
 * @param assets all files of the release by their names
 */
public record InstallProof(
        String product,
        Version version,
        CommitId commit,
        Platform platform,
        Optional<String> former,
        String updater,
        List<String> steps,
        SortedMap<String, Sha256> assets) {
    public InstallProof {
        steps = List.copyOf(steps);
        assets = new TreeMap<>(assets);
    }

    /** The problem of a proof that is not of this release, with every difference. */
    Optional<Problem> mismatch(ReleaseIdentity release, Map<String, Sha256> published, String where) {
        List<String> differences = new ArrayList<>();
        differ("product", product, release.product(), differences);
        differ("version", version.text(), release.version().text(), differences);
        differ("commit", commit.brief(), release.commit().brief(), differences);
        for (String name : names(published)) {
            Optional<Sha256> proven = Optional.ofNullable(assets.get(name));
            Optional<Sha256> wanted = Optional.ofNullable(published.get(name));
            if (proven.isEmpty()) {
                differences.add(name + " was not in it");
            } else if (wanted.isEmpty()) {
                differences.add(name + " is not in the release");
            } else if (!proven.equals(wanted)) {
                differences.add(name + " was another one");
            }
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemCode.PROOF_MISMATCH,
                        "what was installed on trial is not this release: " + String.join("; ", differences),
                        where,
                        "run plexichat-release:prove-install on this release"));
    }

    /**
     * The problem of a proof that is not of the upgrade that servers are going to make; where none of them has anything to
     * upgrade from, each will do.
     *
     * @param before what they run now, by {@link FormerChoice}
     */
    public Optional<Problem> otherUpgrade(Optional<Version> before, String where) {
        return before.map(Version::tag)
                .filter(tag -> !former.equals(Optional.of(tag)))
                .map(tag -> new Problem(
                        ProblemCode.PROOF_MISMATCH,
                        "the release was installed on trial "
                                + former.map(other -> "over " + other).orElse("with nothing before it")
                                + ", and servers have " + tag,
                        where,
                        "run plexichat-release:prove-install without plexichat.former: it takes " + tag));
    }

    private TreeSet<String> names(Map<String, Sha256> published) {
        TreeSet<String> names = new TreeSet<>(assets.keySet());
        names.addAll(published.keySet());
        return names;
    }

    private static void differ(String what, String proven, String wanted, List<String> differences) {
        if (!proven.equals(wanted)) {
            differences.add("its " + what + " was " + proven + " instead of " + wanted);
        }
    }
}
