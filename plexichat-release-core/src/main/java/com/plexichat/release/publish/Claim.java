package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import java.util.Optional;

/**
 * Which drafts a run may work on: those that carry its own mark, so that two runs never work on one draft without
 * noticing each other.
 *
 * @param mark empty for a run that takes every draft of this tool as it is, and changes none
 * @param held whether the run had a draft of its own before
 */
public record Claim(Optional<DraftMark> mark, boolean held) {
    /** @param run letters, digits and hyphens, different for every run */
    public static Claim of(String run) {
        return new Claim(Optional.of(new DraftMark(run)), false);
    }

    /** The claim of who only looks, or makes a finished draft public. */
    public static Claim ofNoRun() {
        return new Claim(Optional.empty(), false);
    }

    /** Held from now on, if the server has a draft of this run. */
    Claim seenIn(RemoteState remote) {
        boolean seen = mark.isPresent() && remote.releases().stream().anyMatch(this::owns);
        return seen ? new Claim(mark, true) : this;
    }

    boolean owns(RemoteRelease release) {
        Optional<DraftMark> found = DraftMark.in(release.body());
        return release.draft() && found.isPresent() && (mark.isEmpty() || mark.equals(found));
    }

    String markedText(String body) {
        return mark.map(each -> each.addedTo(body)).orElse(body);
    }
}
