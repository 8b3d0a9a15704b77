package com.plexichat.release.check;

import java.util.List;

/** One rule of where releases come from. */
@FunctionalInterface
interface LineageCheck {
    List<WeighedProblem> of(Candidate candidate, Lineage lineage);
}
