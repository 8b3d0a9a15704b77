package com.plexichat.release.bump;

import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import java.util.Optional;

/** A commit that has the tag of its version already: it gets no next one, and what was not pushed of it can be. */
public final class TaggedHead {
    private final BumpSite site;
    private final ReleaseLog log;

    public TaggedHead(BumpSite site, ReleaseLog log) {
        this.site = site;
        this.log = log;
    }

    /**
     * Ends the bump to the version of the commit as far as the steps ask for it.
     *
     * @param declared the version that the project names
     * @return the version that the commit keeps; empty if it does not have the tag of it
     * @throws ReleaseException if origin would not take the branch and the tag
     */
    public Optional<Version> finish(Version declared, GitSteps steps, boolean dryRun) {
        Optional<Version> kept = ReleaseTags.read(site.git(), declared.scheme())
                .of(declared)
                .filter(tag -> tag.isCanonical()
                        && tag.commit().equals(site.git().head().id()))
                .map(ReleaseTag::version);
        kept.ifPresent(version -> {
            log.info("This commit has tag " + version.tag() + " already; no next version is given.");
            if (steps.pushes()) {
                push(version.tag(), dryRun);
            }
        });
        return kept;
    }

    private void push(String tag, boolean dryRun) {
        Optional<String> checkedOut = site.git().branch();
        if (site.copy().isPushed(checkedOut, tag)) {
            return;
        }
        String branch = checkedOut.orElseThrow(() -> new ReleaseException(BumpChecks.NO_BRANCH));
        if (dryRun) {
            log.info("It would push " + branch + " and " + tag + " to origin.");
        } else {
            site.copy().push(branch, tag);
            log.info("Pushed " + branch + " and " + tag);
        }
    }
}
