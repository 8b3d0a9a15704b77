package com.plexichat.release.audit;

import java.util.ArrayList;
import java.util.List;

/** All that the looks at one package seek in the content of its files, to be found together. */
final class Sought {
    private final List<AuditRule.Look> looks;
    private final List<Integer> owners = new ArrayList<>();
    private final Anchors anchors;

    Sought(List<AuditRule.Look> looks) {
        this.looks = looks.stream().filter(look -> !look.marks().isEmpty()).toList();
        List<Mark> marks = new ArrayList<>();
        for (int look = 0; look < this.looks.size(); look++) {
            for (Mark mark : this.looks.get(look).marks()) {
                marks.add(mark);
                owners.add(look);
            }
        }
        anchors = new Anchors(marks);
    }

    /** Those that seek anything. */
    List<AuditRule.Look> looks() {
        return looks;
    }

    Anchors anchors() {
        return anchors;
    }

    /** The place among the looks of the one that seeks a mark. */
    int ownerOf(int mark) {
        return owners.get(mark);
    }
}
