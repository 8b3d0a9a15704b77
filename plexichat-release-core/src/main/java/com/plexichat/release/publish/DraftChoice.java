package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which of a tag's releases and drafts a run goes on with. Of two runs that drafted at once the lower id wins;
 * a draft of an earlier run is taken over; nothing is guessed about what others made.
 *
 * @param claimSteps what settles it, such as giving way to another run
 * @param remarks drafts that lie beside the public release
 */
record DraftChoice(Optional<RemoteRelease> release, List<PublishAction> claimSteps, List<Problem> remarks) {
    static DraftChoice of(String tag, List<RemoteRelease> found, Claim claim, Problems problems) {
        return new Chooser(tag, found, claim, problems).choice();
    }

    boolean isPublic() {
        return release.filter(each -> !each.draft()).isPresent();
    }

    private static final class Chooser {
        private final String tag;
        private final Claim claim;
        private final Problems problems;
        private final List<RemoteRelease> shown;
        private final List<RemoteRelease> own;
        private final List<RemoteRelease> ofOtherRuns;
        private final List<RemoteRelease> foreign;

        Chooser(String tag, List<RemoteRelease> found, Claim claim, Problems problems) {
            this.tag = tag;
            this.claim = claim;
            this.problems = problems;
            List<RemoteRelease> drafts = found.stream()
                    .filter(RemoteRelease::draft)
                    .sorted(Comparator.comparingLong(RemoteRelease::id))
                    .toList();
            this.shown = found.stream().filter(release -> !release.draft()).toList();
            this.own = drafts.stream().filter(claim::owns).toList();
            this.foreign = drafts.stream()
                    .filter(draft -> DraftMark.in(draft.body()).isEmpty())
                    .toList();
            this.ofOtherRuns = drafts.stream()
                    .filter(draft -> !own.contains(draft) && !foreign.contains(draft))
                    .toList();
        }

        DraftChoice choice() {
            if (shown.size() > 1) {
                refuse(
                        ProblemCode.RELEASE_DUPLICATED,
                        "there are " + shown.size() + " releases of " + tag,
                        shown,
                        "delete all but one of them");
                return nothing();
            }
            return shown.isEmpty() ? amongDrafts() : besidePublic(shown.get(0));
        }

        private DraftChoice besidePublic(RemoteRelease release) {
            if (!own.isEmpty() && claim.mark().isPresent()) {
                return giveWay("another run has published " + tag + " meanwhile");
            }
            List<Problem> remarks = new ArrayList<>();
            for (RemoteRelease draft : drafts()) {
                remarks.add(new Problem(
                        ProblemCode.RELEASE_DRAFT_LEFT,
                        "a draft of " + tag + " lies beside the public release",
                        draft.webAddress(),
                        foreign.contains(draft)
                                ? "delete it by hand"
                                : "run plexichat-release:discard -Dplexichat.version=" + tag));
            }
            return new DraftChoice(Optional.of(release), List.of(), remarks);
        }

        private DraftChoice amongDrafts() {
            if (!foreign.isEmpty()) {
                refuse(
                        ProblemCode.RELEASE_DRAFT_FOREIGN,
                        "there is a draft of " + tag
                                + " that this tool did not make, or whose mark in its text was deleted",
                        foreign,
                        "delete it, if nobody needs it");
                return nothing();
            }
            if (claim.mark().isEmpty() || own.isEmpty()) {
                return withoutOwn();
            }
            RemoteRelease mine = own.get(0);
            if (!ofOtherRuns.isEmpty() && ofOtherRuns.get(0).id() < mine.id()) {
                return giveWay("another run made its draft of " + tag + " before ours");
            }
            List<PublishAction> steps = own.stream()
                    .skip(1)
                    .<PublishAction>map(PublishAction.RemoveDuplicate::new)
                    .toList();
            return new DraftChoice(Optional.of(mine), steps, List.of());
        }

        private DraftChoice withoutOwn() {
            List<RemoteRelease> drafts = drafts();
            if (claim.held()) {
                return giveWay("our draft of " + tag + " was taken over by another run, or removed");
            }
            if (drafts.size() > 1) {
                refuse(
                        ProblemCode.RELEASE_DUPLICATED,
                        "there are " + drafts.size() + " drafts of " + tag + " of earlier runs",
                        drafts,
                        "run plexichat-release:discard, then this goal again");
                return nothing();
            }
            return new DraftChoice(drafts.stream().findFirst(), List.of(), List.of());
        }

        private List<RemoteRelease> drafts() {
            List<RemoteRelease> all = new ArrayList<>(own);
            all.addAll(ofOtherRuns);
            all.addAll(foreign);
            return all;
        }

        private DraftChoice giveWay(String what) {
            Problem contended = new Problem(
                    ProblemCode.RELEASE_CONTENDED,
                    what,
                    tag,
                    "wait for the other run to end, then run the goal again if the release is not there");
            return new DraftChoice(Optional.empty(), List.of(new PublishAction.GiveWay(own, contended)), List.of());
        }

        private static DraftChoice nothing() {
            return new DraftChoice(Optional.empty(), List.of(), List.of());
        }

        private void refuse(ProblemCode code, String what, List<RemoteRelease> where, String hint) {
            problems.add(new Problem(
                    code,
                    what,
                    String.join(
                            ", ", where.stream().map(RemoteRelease::webAddress).toList()),
                    hint));
        }
    }
}
