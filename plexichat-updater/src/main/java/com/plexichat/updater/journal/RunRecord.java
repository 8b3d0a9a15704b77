package com.plexichat.updater.journal;

import com.plexichat.updater.site.ReleaseName;
import java.time.Instant;
import java.util.Optional;

/**
 * A run as the journal has it.
 *
 * @param from the release that ran before; empty for the first one
 * @param wasActive whether the service ran before, or was to
 * @param state the one that the run is about to reach, or to leave on its way back
 * @param furthest the last one that it was about to reach on its way forward
 * @param interrupted whether it was stopped on its way forward, so that going back says nothing about its release
 * @param dataRestored whether a person says that the data is as the older release knows it, so that none is migrated back
 * @param afterWatch whether it goes back from a release that was healthy and failed while it was watched
 * @param reason why it goes back, for people
 */
public record RunRecord(
        String id,
        RunKind kind,
        Optional<ReleaseName> from,
        ReleaseName to,
        boolean wasActive,
        Instant begun,
        String who,
        Phase phase,
        RunState state,
        RunState furthest,
        boolean interrupted,
        boolean dataRestored,
        boolean afterWatch,
        String reason) {
    private static final int LONGEST_REASON = 1000;

    public RunRecord {
        if (!id.matches("[0-9A-Za-z][0-9A-Za-z._+-]*")) {
            throw new IllegalArgumentException("the id of a run is a file name");
        }
        reason = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    }

    public RunRecord at(RunState next) {
        return on(phase, next, phase == Phase.FORWARD ? next : furthest, reason);
    }

    public RunRecord going(Phase where) {
        return on(where, state, furthest, reason);
    }

    public RunRecord because(String words) {
        return on(phase, state, furthest, words);
    }

    private RunRecord on(Phase where, RunState next, RunState far, String words) {
        return copy(where, next, far, interrupted, dataRestored, afterWatch, words);
    }

    /** As whoever finds it has to see it: on its way back it had a reason of its own before. */
    public RunRecord found() {
        return copy(phase, state, furthest, interrupted || phase == Phase.FORWARD, dataRestored, afterWatch, reason);
    }

    /** The same, after a person restored the data. */
    public RunRecord withDataRestored() {
        return copy(phase, state, furthest, interrupted, true, afterWatch, reason);
    }

    /** The same as the way back from a release that failed while it was watched. */
    public RunRecord afterWatch(String words) {
        return copy(phase, state, furthest, interrupted, dataRestored, true, words);
    }

    /** The same order, elsewhere on its way. */
    private RunRecord copy(
            Phase where, RunState next, RunState far, boolean cut, boolean restored, boolean watched, String words) {
        return new RunRecord(
                id, kind, from, to, wasActive, begun, who, where, next, far, cut, restored, watched, words);
    }

    /** True if a stop on its way does not turn it back: the release that it leaves fails, or the data is not its own any more. */
    public boolean goesOn() {
        return phase == Phase.FORWARD && (afterWatch || (kind.goesBack() && dataRestored));
    }

    /** True if the service was stopped on the way, or was about to be. */
    public boolean hasTouchedTheService() {
        return furthest.compareTo(RunState.STOPPED) >= 0;
    }

    /** What the service ran before: an adopted release is the very program that ran. */
    public Optional<ReleaseName> ranBefore() {
        return kind == RunKind.ADOPT ? Optional.of(to) : from;
    }

    /** True if nothing is left to be done. */
    public boolean isOver() {
        return phase == Phase.ENDED;
    }

    /** True if the new version was seen to be healthy, so that there is no reason to go back. */
    public boolean isBeyondDoubt() {
        return phase == Phase.FORWARD && state == RunState.COMMITTED;
    }
}
