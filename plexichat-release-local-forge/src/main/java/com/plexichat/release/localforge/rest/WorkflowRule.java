package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.util.function.Predicate;

/**
 * Denies a caller who may not change workflows a release whose target has others than the default branch, whether its tag
 * is there or not.
 *
 * @param changedBy which commits change workflow files against the default branch
 */
record WorkflowRule(Predicate<String> changedBy) {
    /** @throws NothingThere if the release is denied, which is all that GitHub says of it */
    ReleaseDetails checked(ReleaseDetails wish, Request request) {
        ForgeRepository repository = request.repository();
        boolean changed =
                repository.commitOfTarget(wish.target()).filter(changedBy).isPresent();
        if (changed && !request.access().workflows()) {
            throw new NothingThere("a right to change workflows, for this caller");
        }
        return wish;
    }
}
