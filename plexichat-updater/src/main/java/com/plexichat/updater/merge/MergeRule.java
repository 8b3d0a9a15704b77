package com.plexichat.updater.merge;

import java.util.Optional;

/** Decides what becomes of one value by who has changed it since the old default. */
enum MergeRule {
    /** The old default is known. */
    THREE_WAY,
    /** It is not: whatever is not as the new default counts as edited. */
    TWO_WAY;

    /** Empty if the edited text is to stay as it is, and there is nothing to tell. */
    Optional<MergeNote.Kind> kind(Held old, Held fresh, Held edited) {
        if (edited.isSameAs(fresh)) {
            return Optional.empty();
        }
        Held former = this == THREE_WAY ? old : edited.present() ? fresh : Held.NOTHING;
        if (edited.isSameAs(former)) {
            return Optional.of(changedByTheRelease(former, fresh));
        }
        if (fresh.isSameAs(former)) {
            boolean bothHaveIt = edited.present() && fresh.present();
            return bothHaveIt ? Optional.of(MergeNote.Kind.KEPT) : Optional.empty();
        }
        return Optional.of(MergeNote.Kind.CONFLICT);
    }

    private static MergeNote.Kind changedByTheRelease(Held former, Held fresh) {
        if (!former.present()) {
            return MergeNote.Kind.ADDED;
        }
        return fresh.present() ? MergeNote.Kind.UPDATED : MergeNote.Kind.REMOVED;
    }
}
