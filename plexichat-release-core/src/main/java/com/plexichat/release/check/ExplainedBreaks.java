package com.plexichat.release.check;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.handwritten.HandwrittenNotes;
import com.plexichat.release.handwritten.NotesFolder;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which breaking changes hand-written text explains where releases are jumped over: nobody wrote for an earlier one what is
 * to be done because of a change after it.
 */
public record ExplainedBreaks(NotesFolder folder, ReleaseTags tags, GitRepository git) {
    /** @param written for the version and those that it jumps over */
    public Predicate<BreakingChange> of(Version version, List<Version> jumpedOver, HandwrittenNotes written) {
        return jumpedOver.stream()
                .reduce((earlier, later) -> later)
                .flatMap(tags::of)
                .map(ReleaseTag::commit)
                .map(before -> after(before, version, written))
                .orElse(change -> written.explainMigration());
    }

    private Predicate<BreakingChange> after(CommitId before, Version version, HandwrittenNotes written) {
        boolean own = folder.read(version, List.of(), Optional.of(before), git).explainMigration();
        return change -> own
                || (written.explainMigration()
                        && change.commits().stream().allMatch(commit -> git.isAncestor(commit, before)));
    }
}
