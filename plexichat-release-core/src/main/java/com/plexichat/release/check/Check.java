package com.plexichat.release.check;

import java.util.List;

/** One rule of releases. */
@FunctionalInterface
interface Check {
    List<WeighedProblem> of(Candidate candidate);
}
